package dev.thither.theme.view;

import java.util.List;

/**
 * A plain page, as {@code text}.
 *
 * @param title its own
 * @param anchor the id of the title
 * @param body all of it, footnotes included
 * @param pages the other pages of its folder, where it is the folder's own
 */
public record TextView(String title, String anchor, Html body, List<LinkView> pages) {
    public TextView {
        pages = List.copyOf(pages);
    }
}
