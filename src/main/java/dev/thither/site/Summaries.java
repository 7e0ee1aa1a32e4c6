package dev.thither.site;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** What is known of the documents that were rendered so far. */
final class Summaries {
    private final Map<String, Summary> byPath = new ConcurrentSkipListMap<>();

    void add(Summary summary) {
        byPath.put(summary.document().path(), summary);
    }

    Optional<Summary> of(Listed document) {
        return Optional.ofNullable(byPath.get(document.path()));
    }

    /** Whether a document was rendered, so that there is a page to link to. */
    boolean isRendered(Listed document) {
        return of(document).filter(summary -> !summary.title().isEmpty()).isPresent();
    }

    /** The title of a document that was rendered. */
    String title(Listed document) {
        return of(document).map(Summary::title).orElse("");
    }

    Places.Heading heading(String path, String anchor) {
        return Optional.ofNullable(byPath.get(path))
                .map(summary -> summary.heading(anchor))
                .orElse(Places.Heading.UNKNOWN);
    }
}
