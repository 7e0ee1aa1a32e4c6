package dev.thither.theme.view;

import java.util.List;

/**
 * What every template knows of the page it makes, as {@code page}.
 *
 * @param title without the site's
 * @param kind what its template is called: {@code review}, {@code person}
 * @param root the way to the site's root: empty, or {@code ../../}
 * @param menu the site's main pages
 * @param trail the pages above this one, from the home page down; none on the home page
 * @param contents its headings
 */
public record PageView(
        String title,
        String kind,
        String root,
        List<LinkView> menu,
        List<LinkView> trail,
        List<ContentsView> contents) {
    public PageView {
        menu = List.copyOf(menu);
        trail = List.copyOf(trail);
        contents = List.copyOf(contents);
    }
}
