package dev.thither.lint.rule;

import dev.thither.language.Judgement;
import dev.thither.language.TrapKind;
import dev.thither.language.Verdict;
import dev.thither.lint.Band;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleId;
import dev.thither.lint.Subject;
import dev.thither.review.Level;
import java.util.List;
import java.util.stream.Stream;

/**
 * Points at goals that make their author do more of what already got them here: one rule for each of the eight ways.
 */
final class TrappedGoal implements Rule {
    @Override
    public List<RuleCard> cards() {
        return Stream.of(TrapKind.values()).map(TrapWording::card).toList();
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.goals().stream()
                .filter(goal -> goal.judgement().verdict() != Verdict.OK)
                .filter(goal -> !Clearance.of(goal))
                .map(goal -> finding(goal, subject.level()));
    }

    private static Finding finding(Subject.Judged goal, Level level) {
        var judgement = goal.judgement();
        var variant = variant(judgement, level);
        var wording = TrapWording.of(judgement.kind(), variant);
        var missing = MissingPart.of(judgement, variant);
        var quote = goal.entry()
                .statement()
                .text()
                .substring(judgement.aim().start(), judgement.aim().end());
        var band = band(goal);
        return new Finding(
                new RuleId(judgement.kind().id()),
                variant,
                TrapWording.card(judgement.kind()).severity(level),
                band,
                judgement.probability(),
                goal.place(),
                quote,
                band == Band.ASK ? TrapWording.asked(quote) : missing.message(quote),
                wording.why(),
                wording.question(),
                wording.clearedBy(),
                Finding.Place.of(goal.entry()),
                new Grounds(goal).explanation(missing));
    }

    /**
     * Whoever means to deliver something does not mean to know it, so that nothing is sure but the question for whom.
     */
    private static Band band(Subject.Judged goal) {
        var isSure = goal.judgement().verdict() == Verdict.TRAP
                && !(goal.judgement().kind() == TrapKind.TECHNOLOGY_ONLY
                        && goal.judgement().variant().isEmpty()
                        && Clearance.isDelivery(goal.statement()));
        return isSure ? Band.FINDING : Band.ASK;
    }

    /** A junior may well learn a technology, so that one who is caught at it has chosen too wide a field. */
    private static String variant(Judgement judgement, Level level) {
        var isJuniors = level == Level.JUNIOR && judgement.kind() == TrapKind.TECHNOLOGY_ONLY;
        return isJuniors ? "vague-technology" : judgement.variant();
    }
}
