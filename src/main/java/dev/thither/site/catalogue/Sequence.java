package dev.thither.site.catalogue;

import dev.thither.document.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The documents of one kind and person, from cycle to cycle. What a document names as its {@code previous} is;
 * otherwise the order of the cycles decides.
 */
public final class Sequence {
    private final Catalogue catalogue;
    private final Map<Listed, Listed> before = new HashMap<>();
    private final Map<Listed, Listed> after = new HashMap<>();

    public Sequence(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    public Optional<Listed> before(Listed document) {
        return Optional.ofNullable(before.get(document));
    }

    public Optional<Listed> after(Listed document) {
        return Optional.ofNullable(after.get(document));
    }

    /** What the documents say of themselves goes before what is found by order. */
    public void add(Collection<Listed> documents) {
        for (var document : documents) {
            named(document).ifPresent(previous -> link(previous, document));
        }
        var lines = new HashMap<String, List<Listed>>();
        for (var document : documents) {
            if (!document.subject().isNobody()
                    && !Cycle.of(document.frontMatter().cycle()).isNone()) {
                lines.computeIfAbsent(document.kind() + " " + document.subject().slug(), line -> new ArrayList<>())
                        .add(document);
            }
        }
        lines.values().forEach(this::addLine);
    }

    private void addLine(List<Listed> line) {
        line.sort(Comparator.comparing((Listed document) ->
                        Cycle.of(document.frontMatter().cycle()).slug())
                .thenComparing(Listed::path));
        for (var i = 1; i < line.size(); i++) {
            link(line.get(i - 1), line.get(i));
        }
    }

    private void link(Listed earlier, Listed later) {
        before.putIfAbsent(later, earlier);
        after.putIfAbsent(earlier, later);
    }

    /** What a document names as its {@code previous}, if it is shown. */
    public Optional<Listed> named(Listed document) {
        var previous = document.frontMatter().previous();
        return !previous.isEmpty() && Target.of(previous, document.folder()) instanceof Target.File file
                ? catalogue.document(file.path()).filter(found -> !found.equals(document))
                : Optional.empty();
    }
}
