package dev.thither.cli;

import dev.thither.lint.RuleCard;
import dev.thither.lint.Ruleset;
import dev.thither.lint.Severity;
import java.util.List;

/**
 * A rule that is not the same in two versions of the rules.
 *
 * @param before its severities in the one, in words
 * @param after its severities in the other
 */
record RulesetChange(RuleCard card, String before, String after) {

    /** What changes from one version to another, in the order of the cards. */
    static List<RulesetChange> between(Ruleset from, Ruleset to, List<RuleCard> cards) {
        return cards.stream()
                .map(card -> new RulesetChange(card, words(from, card), words(to, card)))
                .filter(change -> !change.before.equals(change.after))
                .toList();
    }

    private static String words(Ruleset ruleset, RuleCard card) {
        return SeverityWords.of(level -> ruleset.severity(card, level));
    }

    /** In one line. */
    String words() {
        return "%-22s %s  %s".formatted(card.id(), change(), card.title());
    }

    private String change() {
        var off = Severity.OFF.word();
        if (before.equals(off)) {
            return "new: " + after;
        }
        return after.equals(off) ? "gone" : "was " + before + ", is " + after;
    }
}
