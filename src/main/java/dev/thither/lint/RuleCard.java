package dev.thither.lint;

import dev.thither.review.Level;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is known of a rule before it looks at anything.
 *
 * @param title what it is about, in a few words
 * @param severities how severe its findings are at each level, before any configuration; a level that is missing means
 *     {@link Severity#OFF}
 * @param isLocal whether its findings are between authors and their editors, and left out where others read along
 */
public record RuleCard(RuleId id, String title, Map<Level, Severity> severities, boolean isLocal) {
    public RuleCard {
        severities = Map.copyOf(severities);
    }

    /** A card with one severity at every level. */
    public static RuleCard everywhere(String id, String title, Severity severity) {
        var all = new EnumMap<Level, Severity>(Level.class);
        for (var level : Level.values()) {
            all.put(level, severity);
        }
        return new RuleCard(new RuleId(id), title, all, false);
    }

    public Severity severity(Level level) {
        return severities.getOrDefault(level, Severity.OFF);
    }

    /** The most severe it gets at any level. */
    public Severity highest() {
        return severities.values().stream().max(Severity::compareTo).orElse(Severity.OFF);
    }
}
