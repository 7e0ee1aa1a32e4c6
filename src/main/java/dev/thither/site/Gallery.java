package dev.thither.site;

import java.util.Optional;

/** Where the pictures are that documents show. */
interface Gallery {
    /**
     * The way from a page to a picture, by the picture's path below the source folder; empty where there is none. One
     * that was asked for is shown.
     */
    Optional<String> hrefTo(String path, Address page);
}
