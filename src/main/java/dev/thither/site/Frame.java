package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.site.catalogue.SiteSettings;
import dev.thither.theme.Theme;
import dev.thither.theme.view.LinkView;
import dev.thither.theme.view.PageView;
import dev.thither.theme.view.SiteView;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is around every page, the menu and the way back, and the theme that puts it there. */
final class Frame {
    private final Theme theme;
    private final SiteView site;
    private final String baseUrl;
    private final List<Main> menu;

    /** A frame with the site's main pages in its menu. */
    Frame(Theme theme, SiteSettings settings, List<Main> menu) {
        this.theme = theme;
        this.site = site(settings);
        this.baseUrl = settings.hosting().baseUrl();
        this.menu = List.copyOf(menu);
    }

    /** A main page and what the menu calls it. */
    record Main(String name, Address address) {}

    SiteView site() {
        return site;
    }

    /** What every template knows of a site. */
    static SiteView site(SiteSettings settings) {
        return new SiteView(settings.title(), settings.language(), Words.of(settings.audience()), settings.version());
    }

    Page page(Sheet sheet) {
        var view = new PageView(
                sheet.title(),
                sheet.kind(),
                root(sheet.address()),
                menu.stream().map(main -> link(main, sheet.address())).toList(),
                trail(sheet),
                sheet.contents());
        Map<String, Object> views = new HashMap<>();
        views.put("site", site);
        views.put("page", view);
        views.put(sheet.name(), sheet.view());
        return new Page(
                sheet.address().path(),
                theme.render(sheet.kind() + ".html", sheet.address().path(), views));
    }

    /**
     * The way from a page to another; from the one that a host shows at any address, as far as is known, a whole path.
     */
    String href(Address from, Address to) {
        return from.equals(Address.NOT_FOUND) ? baseUrl + from.hrefTo(to) : from.hrefTo(to);
    }

    private String root(Address address) {
        return address.equals(Address.NOT_FOUND) ? baseUrl : address.root();
    }

    private List<LinkView> trail(Sheet sheet) {
        var trail = new ArrayList<LinkView>();
        if (!sheet.address().equals(Address.HOME)) {
            trail.add(new LinkView("Home", href(sheet.address(), Address.HOME)));
        }
        trail.addAll(sheet.trail());
        return trail;
    }

    private LinkView link(Main main, Address from) {
        return new LinkView(main.name(), href(from, main.address()));
    }
}
