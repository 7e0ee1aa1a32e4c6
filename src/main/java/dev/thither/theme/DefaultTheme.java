package dev.thither.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

/** The files that come with Thither, any of which a site may replace: templates, and what is copied into each site. */
public final class DefaultTheme {
    /** Where the files stand that are copied as they are. */
    static final String ASSETS = "assets/";

    // A class path cannot be asked what is in a folder.
    private static final List<String> NAMES = List.of(
            "404.html",
            "alone.html",
            ASSETS + "documents.css",
            ASSETS + "mark.svg",
            ASSETS + "search.js",
            ASSETS + "thither.css",
            ASSETS + "thither.js",
            "cycle.html",
            "document.html",
            "gathered.html",
            "home.html",
            "layout.html",
            "list.html",
            "log.html",
            "macros.html",
            "page.html",
            "person.html",
            "plan.html",
            "remarks.html",
            "response.html",
            "review-parts.html",
            "review.html",
            "ribbon.html",
            "rule.html",
            "search.html",
            "talks.html",
            "team.html");

    private DefaultTheme() {}

    /** The names of all files, {@code assets/thither.css}, in alphabetical order. */
    public static List<String> names() {
        return NAMES;
    }

    /** The bytes of a file; empty when the theme has none of that name. */
    public static Optional<byte[]> file(String name) {
        if (!NAMES.contains(name)) {
            return Optional.empty();
        }
        try (var stream = DefaultTheme.class.getResourceAsStream("templates/" + name)) {
            return stream == null ? Optional.empty() : Optional.of(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
