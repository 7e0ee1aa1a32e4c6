package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.theme.view.ContentsView;
import dev.thither.theme.view.LinkView;
import java.util.List;

/**
 * A page before it is framed.
 *
 * @param kind its template, without {@code .html}
 * @param trail the pages above it, without the home page
 * @param contents its headings
 * @param name what its template calls {@code view}
 */
record Sheet(
        String kind,
        Address address,
        String title,
        List<LinkView> trail,
        List<ContentsView> contents,
        String name,
        Object view) {}
