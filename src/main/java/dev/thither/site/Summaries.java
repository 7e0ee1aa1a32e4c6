package dev.thither.site;

import dev.thither.html.Places;
import dev.thither.site.catalogue.Listed;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Consumer;

/** What is known of the documents that were rendered so far. */
final class Summaries {
    private final Map<String, Summary> known;
    private final Consumer<String> asked;

    Summaries() {
        this(new ConcurrentSkipListMap<>(), path -> {});
    }

    private Summaries(Map<String, Summary> known, Consumer<String> asked) {
        this.known = known;
        this.asked = asked;
    }

    /**
     * The same, for somebody who tells of which documents they asked, or {@linkplain Digest#question of what these
     * tell}.
     */
    Summaries heardBy(Consumer<String> listener) {
        return new Summaries(known, listener);
    }

    void add(Summary summary) {
        known.put(summary.document().path(), summary);
    }

    Optional<Summary> of(Listed document) {
        return at(document.path());
    }

    /** All questions but those for a digest lead here, so that none is unheard. */
    private Optional<Summary> at(String path) {
        asked.accept(path);
        return Optional.ofNullable(known.get(path));
    }

    /** Whether a document was rendered, so that there is a page to link to. */
    boolean isRendered(Listed document) {
        return of(document).filter(summary -> !summary.title().isEmpty()).isPresent();
    }

    /** The title of a document that was rendered. */
    String title(Listed document) {
        return of(document).map(Summary::title).orElse("");
    }

    /** What is known of the content of a document; nothing, if it has no page. */
    Digest digest(Listed document) {
        asked.accept(Digest.question(document.path()));
        return Optional.ofNullable(known.get(document.path()))
                .map(Summary::digest)
                .orElse(Digest.EMPTY);
    }

    Places.Heading heading(String path, String anchor) {
        return at(path).map(summary -> summary.heading(anchor)).orElse(Places.Heading.UNKNOWN);
    }
}
