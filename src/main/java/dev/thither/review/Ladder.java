package dev.thither.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A company's own names for levels. */
public final class Ladder {
    /** The ladder of a company that uses our names. */
    public static final Ladder STANDARD = new Ladder(Map.of(), List.of());

    private final Map<String, Level> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private final List<String> own;
    private final List<Expectation> expectations;

    /**
     * What a company expects of people at a level.
     *
     * @param id the name that {@code Shows:} refers to it by
     */
    public record Expectation(String id, Level level, String words) {}

    private Ladder(Map<String, Level> own, List<Expectation> expectations) {
        this.expectations = List.copyOf(expectations);
        own.forEach((name, level) -> names.put(name.strip(), level));
        this.own = List.copyOf(new ArrayList<>(names.keySet()));
        levels().forEach(level -> names.putIfAbsent(
                level.toLowerCase(Locale.ROOT), Named.find(Level.class, level).orElseThrow()));
    }

    /** Our names, and the company's own names and expectations. */
    public static Ladder of(Map<String, Level> own, List<Expectation> expectations) {
        return new Ladder(own, expectations);
    }

    /** What the company expects, in the order written. */
    public List<Expectation> expectations() {
        return expectations;
    }

    /** The level called {@code name}, upper or lower case. */
    public Optional<Level> level(String name) {
        return Optional.ofNullable(names.get(name.strip()));
    }

    /** Every name there is. */
    public Collection<String> names() {
        return names.keySet();
    }

    /** The company's own names, in alphabetical order. */
    public List<String> ownNames() {
        return own;
    }

    /** Our names of levels, from junior on. */
    public static List<String> levels() {
        return Named.words(Level.class);
    }

    /** One of our levels by its name. */
    public static Optional<Level> standardLevel(String name) {
        return Named.find(Level.class, name);
    }
}
