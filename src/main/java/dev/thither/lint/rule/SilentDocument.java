package dev.thither.lint.rule;

import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Subject;
import java.util.List;
import java.util.stream.Stream;

/**
 * Misses what a review or a plan of some length does not mention with a single word: one rule for each such thing. The
 * first in the list are those that readers see when only a few are shown.
 */
final class SilentDocument implements Rule {
    private static final List<Silence> SILENCES = Stream.concat(ReviewSilences.ALL.stream(), PlanSilences.ALL.stream())
            .toList();

    @Override
    public List<RuleCard> cards() {
        return SILENCES.stream().map(Silence::card).toList();
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        if (!Silence.isExpectedOf(subject.review().frontMatter().kind())) {
            return Stream.empty();
        }
        var substantial = Silence.substantial(subject);
        var expected = SILENCES.stream()
                .filter(silence -> silence.isExpectedOf(subject, substantial))
                .toList();
        if (expected.isEmpty()) {
            return Stream.empty();
        }
        var whole = Whole.of(subject);
        return expected.stream()
                .filter(silence -> !silence.hints().areIn(whole))
                .map(silence -> new Remarks(silence.card(), silence.wording()).missing(silence.message(), subject));
    }
}
