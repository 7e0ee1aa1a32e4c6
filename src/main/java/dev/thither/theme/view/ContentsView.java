package dev.thither.theme.view;

import java.util.List;

/**
 * A heading in a page's table of contents.
 *
 * @param name its words
 * @param href to it, within the page
 * @param parts the headings under it
 */
public record ContentsView(String name, String href, List<LinkView> parts) {
    public ContentsView {
        parts = List.copyOf(parts);
    }
}
