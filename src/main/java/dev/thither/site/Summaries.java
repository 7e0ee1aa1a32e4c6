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

    /** Whether the document at {@code path} has a heading of that name; yes, if it could not be read. */
    boolean mayHave(String path, String anchor) {
        var summary = Optional.ofNullable(byPath.get(path));
        return summary.isEmpty()
                || summary.get().title().isEmpty()
                || summary.get().has(anchor);
    }
}
