package dev.thither.html;

import java.util.Optional;

/** Where the documents are that others link to. */
public interface Places {
    /** The page of the document at {@code path} in the source, if there is one and the audience may see it. */
    Optional<Address> page(String path);

    /** Whether there is a document that the audience may not see. */
    boolean isHidden(String path);

    /** Whether the audience may see the document, and it is not among those that are written now. */
    default boolean isLeftOut(String path) {
        return false;
    }

    /** What is known of a heading of the document at {@code path}. */
    default Heading heading(String path, String anchor) {
        return Heading.SHOWN;
    }

    /** Whether a link can lead to a heading. */
    enum Heading {
        SHOWN,
        /** In a private part that the audience does not see. */
        HIDDEN,
        MISSING,
        /** Its document was not read yet. */
        UNKNOWN
    }
}
