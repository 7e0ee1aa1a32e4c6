package dev.thither.site;

import java.util.List;

/**
 * What is kept of a document once its page is made.
 *
 * @param title as lists show it
 * @param anchors of its headings, one a line
 * @param looseLinks whose anchors are still to be looked for
 */
record Summary(Listed document, String title, String anchors, List<LooseLink> looseLinks) {
    Summary {
        looseLinks = List.copyOf(looseLinks);
    }

    /** Of a document that could not be read. */
    static Summary unread(Listed document) {
        return new Summary(document, "", "", List.of());
    }

    boolean has(String anchor) {
        return ("\n" + anchors + "\n").contains("\n" + anchor + "\n");
    }
}
