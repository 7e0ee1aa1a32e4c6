package dev.thither.site;

import dev.thither.html.Address;

/** Where documents and pictures stand that are arranged in another way than in a site. */
public interface Arrangement {
    /** Where links lead to that lead to a document, below the root and without a leading slash. */
    String page(String path);

    /**
     * Where a picture stands.
     *
     * @param path below the source folder
     * @param page that shows it, as {@link #page} names it
     * @param bytes of the picture, which is shown from now on
     */
    String hrefTo(String path, String page, byte[] bytes);

    /** The way from one file to another, both below the root, encoded for a link. */
    static String href(String from, String to) {
        return new Address(from).hrefTo(new Address(to));
    }
}
