package dev.thither.site;

import dev.thither.html.Address;
import dev.thither.site.catalogue.Hosting;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * The list of all pages with their whole addresses, for a search engine of one's own. It gives no dates: the same input
 * makes the same bytes.
 *
 * @see <a href="https://www.sitemaps.org/protocol.html">the protocol</a>
 */
final class Sitemap {
    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final int MOST_IN_A_FILE = 50_000;

    private final String publicUrl;
    private final Set<String> pages = new ConcurrentSkipListSet<>();

    Sitemap(Hosting hosting) {
        this.publicUrl = hosting.publicUrl();
    }

    /** Passes files on and remembers which of them are pages. From any thread. */
    SiteTarget watching(SiteTarget target) {
        return new SiteTarget() {
            @Override
            public void write(Page page) {
                note(page.path());
                target.write(page);
            }

            @Override
            public boolean keep(List<String> paths) {
                var isKept = target.keep(paths);
                if (isKept) {
                    paths.forEach(Sitemap.this::note);
                }
                return isKept;
            }
        };
    }

    private void note(String path) {
        if (path.endsWith(".html") && !path.equals(Address.NOT_FOUND.path())) {
            pages.add(path);
        }
    }

    /** The list, when all pages were made; a list of lists where one may not hold them all. */
    void write(SiteTarget target) {
        if (publicUrl.isEmpty()) {
            return;
        }
        var files = files(List.copyOf(pages));
        if (files.size() == 1) {
            target.write(file("sitemap.xml", "urlset", "url", files.get(0)));
            return;
        }
        var names = new ArrayList<String>();
        for (var paths : files) {
            var name = "sitemap-" + (names.size() + 1) + ".xml";
            target.write(file(name, "urlset", "url", paths));
            names.add(name);
        }
        target.write(file("sitemap.xml", "sitemapindex", "sitemap", names));
    }

    private static List<List<String>> files(List<String> paths) {
        var files = new ArrayList<List<String>>();
        for (var from = 0; from < paths.size(); from += MOST_IN_A_FILE) {
            files.add(paths.subList(from, Math.min(from + MOST_IN_A_FILE, paths.size())));
        }
        return files;
    }

    private Page file(String name, String list, String item, List<String> paths) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<%s xmlns=\"%s\">\n".formatted(list, SPACE));
        for (var path : paths) {
            xml.append('<').append(item).append("><loc>");
            xml.append(publicUrl).append(new Address(path).href().replace("'", "%27"));
            xml.append("</loc></").append(item).append(">\n");
        }
        xml.append("</%s>\n".formatted(list));
        return new Page(name, xml.toString().getBytes(StandardCharsets.UTF_8));
    }
}
