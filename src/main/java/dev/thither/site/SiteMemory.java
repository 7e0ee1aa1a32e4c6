package dev.thither.site;

import dev.thither.store.Format;
import dev.thither.store.Store;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What one build leaves for the next of the same site. It is taken up only if all that every page depends on is the
 * same, for whom the site is built included.
 */
public final class SiteMemory {
    private final String surroundings;
    private final Store store;
    private Supplier<Map<String, byte[]>> left = Map::of;

    /**
     * What an earlier build left.
     *
     * @param surroundings equal as long as all is the same that pages depend on and that a {@link Site} is not told of:
     *     the program, the site's own templates, the names of levels and sections
     */
    public SiteMemory(String surroundings, Store store) {
        this.surroundings = surroundings;
        this.store = store;
    }

    /** What was kept of a site. */
    Optional<Kept> recall(String site, Format<Kept> format) {
        return store.take(name(site, format)).map(format::read);
    }

    /** Keeps this and nothing else. */
    void remember(Kept kept, String site, Format<Kept> format) {
        left = () -> Map.of(name(site, format), format.write(kept));
    }

    private String name(String site, Format<Kept> format) {
        return "site " + Digests.of(String.join("\n", surroundings, site, format.shape()));
    }

    /** What this build leaves, to be put into a store. */
    public Map<String, byte[]> left() {
        return left.get();
    }
}
