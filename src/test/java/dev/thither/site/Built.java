package dev.thither.site;

import dev.thither.html.Located;
import java.util.List;
import java.util.SortedMap;

/** What a site consists of, and what was said of it. */
record Built(SortedMap<String, String> files, SiteReport report) {

    /** A file, which has to be there. */
    String file(String path) {
        var text = files.get(path);
        if (text == null) {
            throw new AssertionError(path + " is not among " + files.keySet());
        }
        return text;
    }

    /** What stands between the marks of a page's main part. */
    String main(String path) {
        var page = file(path);
        return page.substring(page.indexOf("<main"), page.indexOf("</main>"));
    }

    List<String> errors() {
        return words(report.errors());
    }

    List<String> notes() {
        return words(report.notes());
    }

    private static List<String> words(List<Located> located) {
        return located.stream()
                .map(one -> "%s:%s %s".formatted(one.file(), one.place(), one.message()))
                .toList();
    }
}
