package dev.thither.site;

import dev.thither.html.Places;
import dev.thither.site.catalogue.Listed;

/**
 * What is kept of a document once its page is made.
 *
 * @param title as lists show it
 * @param anchors of its headings, one a line
 * @param hiddenAnchors of those in its private parts, if the audience does not see them
 * @param digest what pages that gather from several documents need of it
 */
record Summary(Listed document, String title, String anchors, String hiddenAnchors, Digest digest) {

    /** Of a document that could not be read. */
    static Summary unread(Listed document) {
        return new Summary(document, "", "", "", Digest.EMPTY);
    }

    static Summary of(Read read) {
        return new Summary(
                read.listed(),
                read.shown().title(),
                String.join("\n", read.anchors()),
                String.join("\n", read.hiddenAnchors()),
                Digest.of(read));
    }

    /** The same of the document as a site lists it, with whom it is about. */
    Summary as(Listed other) {
        return new Summary(other, title, anchors, hiddenAnchors, digest);
    }

    /** The same as far as pages know it that ask for no digest. */
    Summary withoutDigest() {
        return new Summary(document, title, anchors, hiddenAnchors, Digest.EMPTY);
    }

    /** A document that could not be read has none that a link could lead to. */
    Places.Heading heading(String anchor) {
        if (has(anchors, anchor)) {
            return Places.Heading.SHOWN;
        }
        return title.isEmpty() || has(hiddenAnchors, anchor) ? Places.Heading.HIDDEN : Places.Heading.MISSING;
    }

    private static boolean has(String anchors, String anchor) {
        return ("\n" + anchors + "\n").contains("\n" + anchor + "\n");
    }
}
