package dev.thither.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What an earlier run made of a site, as far as it holds in this one. Shared by all threads. */
final class Earlier {
    private final Map<String, Kept.KeptPart> parts = new HashMap<>();
    private final Map<String, Summary> summaries = new HashMap<>();
    private final Set<String> held = ConcurrentHashMap.newKeySet();
    private final Set<String> changed = ConcurrentHashMap.newKeySet();

    /** @param kept of the same site, but for what stands below the front matter of its documents */
    Earlier(Kept kept) {
        for (var part : kept.parts()) {
            parts.put(part.address(), part);
            part.documents()
                    .forEach(document ->
                            summaries.put(document.summary().document().path(), document.summary()));
        }
    }

    /** What was kept of a part, if the documents and pictures that it was made of are what they were. */
    Optional<Kept.KeptPart> hold(Part part, Documents source, Pictures pictures) {
        var kept = Optional.ofNullable(parts.get(part.address().path()))
                .filter(known -> known.read().stream().allMatch(content -> isStill(content, source)))
                .filter(known -> known.pictures().stream()
                        .allMatch(picture -> pictures.publish(picture.path()) == picture.shown()));
        kept.ifPresent(known -> held.add(known.address()));
        return kept;
    }

    private static boolean isStill(Kept.Content content, Documents source) {
        return source.digest(content.path()).filter(content.digest()::equals).isPresent();
    }

    /** What was kept of a part and holds as far as is known. */
    Optional<Kept.KeptPart> held(Part part) {
        return Optional.of(part.address().path()).filter(held::contains).map(parts::get);
    }

    /** A document was read again. */
    void compare(Summary summary) {
        var path = summary.document().path();
        var before = Optional.ofNullable(summaries.get(path));
        if (before.map(Summary::withoutDigest)
                .filter(summary.withoutDigest()::equals)
                .isEmpty()) {
            changed.add(path);
        }
        if (before.map(Summary::digest).filter(summary.digest()::equals).isEmpty()) {
            changed.add(Digest.question(path));
        }
    }

    /** The parts that asked for something that is another now; they are held no more. */
    List<Part> outdated(Collection<Part> among) {
        return changed.isEmpty()
                ? List.of()
                : among.stream().filter(this::isOutdated).toList();
    }

    private boolean isOutdated(Part part) {
        var isOutdated = held(part)
                .filter(known -> known.asked().stream().anyMatch(changed::contains))
                .isPresent();
        if (isOutdated) {
            held.remove(part.address().path());
        }
        return isOutdated;
    }
}
