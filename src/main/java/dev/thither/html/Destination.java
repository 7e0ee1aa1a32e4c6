package dev.thither.html;

/** Where a link or a picture leads once it is on a page. */
public sealed interface Destination {

    /** To a file of the site. */
    record Inside(String href) implements Destination {}

    /** To another host. */
    record Outside(String href) implements Destination {}

    /** Nowhere: its words are plain text. */
    record Nowhere() implements Destination {}
}
