package dev.thither.html;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where the pictures are that documents show. */
public interface Gallery {
    /**
     * The way from a page to a picture, by the picture's path below the source folder; empty where there is none. One
     * that was asked for is shown.
     */
    Optional<String> hrefTo(String path, Address page);

    /** Whether a file is a picture, by the ending of its name. */
    static boolean isPicture(String path) {
        return Set.of("svg", "png", "jpg", "jpeg", "gif", "webp")
                .contains(path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
