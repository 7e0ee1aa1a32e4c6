package dev.thither.twin;

import dev.thither.document.Inline;
import java.util.Optional;

/** Where the links and pictures of a document lead for those who may read it. */
public interface Targets {
    /** The address that a link leads to; empty where it leads nowhere, and its words are plain text. */
    Optional<String> of(Inline.Link link);

    /** The address of a picture; empty where there is none to see, and its words are plain text. */
    Optional<Picture> of(Inline.Image image);

    /**
     * A picture.
     *
     * @param shown whether it is shown, and not only linked to
     */
    record Picture(String address, boolean shown) {}
}
