package dev.thither.lint;

import dev.thither.review.Level;
import java.util.Map;
import java.util.Optional;

/**
 * A version of the rules. A site names the one it stays with, so that its findings stay the same until it names a newer
 * one.
 *
 * @param version as sites write it: {@code 2026.1}
 * @param earlier the severities, by level, of each rule that is another one in the newest version; a rule without any
 *     is not in this version
 */
public record Ruleset(String version, Map<RuleId, Map<Level, Severity>> earlier) {
    /** Every rule as its card says. */
    public static final Ruleset AS_IS = new Ruleset("", Map.of());

    public Ruleset {
        earlier = Map.copyOf(earlier);
    }

    /** How severe a rule's findings are at a level, before any configuration. */
    public Severity severity(RuleCard card, Level level) {
        return earlier.getOrDefault(card.id(), card.severities()).getOrDefault(level, Severity.OFF);
    }

    /** Whether the rule came with a newer version. */
    public boolean lacks(RuleId rule) {
        return Optional.ofNullable(earlier.get(rule)).filter(Map::isEmpty).isPresent();
    }
}
