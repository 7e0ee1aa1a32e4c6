package dev.thither.lint;

import dev.thither.review.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a rule before it looks at anything.
 *
 * @param title what it is about, in a few words
 * @param severities how severe its findings are at each level, before any configuration; a level that is missing means
 *     {@link Severity#OFF}
 * @param marks how it is treated
 */
public record RuleCard(RuleId id, String title, Map<Level, Severity> severities, Set<Mark> marks) {
    public RuleCard {
        severities = Map.copyOf(severities);
        marks = Set.copyOf(marks);
    }

    /** How a rule is treated. */
    public enum Mark {
        /** Its findings are between authors and their editors, and left out where others read along. */
        LOCAL,
        /** It misses something in the document as a whole; of such findings only a few are shown at a time. */
        PRESENCE,
        /** It says nothing unless a site or a call asks for it. */
        OFF
    }

    /** A card with one severity at every level. */
    public static RuleCard everywhere(String id, String title, Severity severity) {
        var all = new EnumMap<Level, Severity>(Level.class);
        for (var level : Level.values()) {
            all.put(level, severity);
        }
        return new RuleCard(new RuleId(id), title, all, Set.of());
    }

    /** A card with one severity at some levels, and also where nobody says a level if that is among them. */
    public static RuleCard at(Set<Level> levels, String id, String title, Severity severity, Mark... marks) {
        var severities = levels.stream().collect(Collectors.toMap(level -> level, level -> severity));
        return new RuleCard(new RuleId(id), title, severities, Set.of(marks));
    }

    public boolean isLocal() {
        return marks.contains(Mark.LOCAL);
    }

    public boolean isPresence() {
        return marks.contains(Mark.PRESENCE);
    }

    public Severity severity(Level level) {
        return severities.getOrDefault(level, Severity.OFF);
    }

    /** The most severe it gets at any level. */
    public Severity highest() {
        return severities.values().stream().max(Severity::compareTo).orElse(Severity.OFF);
    }
}
