package dev.thither.site;

import java.util.List;

/**
 * A heading in a page's table of contents.
 *
 * @param name its words
 * @param href to it, within the page
 * @param parts the headings under it
 */
record ContentsView(String name, String href, List<LinkView> parts) {
    ContentsView {
        parts = List.copyOf(parts);
    }
}
