package dev.thither.lint.rule;

import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Wording;
import dev.thither.review.Entry;
import dev.thither.review.Label;
import dev.thither.review.Review;
import java.util.List;
import java.util.stream.Stream;

/** Recognises a goal of the last cycle that comes back in its old words, with nothing said about why. */
final class SameGoalAgain implements Rule {
    /** A goal of fewer words is like many others. */
    private static final int FEWEST_WORDS = 3;

    private static final Remarks REMARKS = new Remarks(
            RuleCard.at(Levels.ALL, "same-goal-again", "The same goal as last time", Severity.SUGGESTION),
            new Wording(
                    "A goal that comes back mostly matters, and the way it was tried mostly did not suit it.",
                    "What will you do differently this time, or may it go?",
                    "why it stays, or what changes; `Carried from:` with a line of your own"));

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.earlier().stream()
                .limit(1)
                .flatMap(last -> subject.goals().stream()
                        .map(Subject.Judged::entry)
                        .filter(goal -> isAgain(goal, last) && !isAccountedFor(goal, subject.review()))
                        .map(goal -> REMARKS.about(
                                goal,
                                "%s was a goal of " + last.frontMatter().cycle()
                                        + " already, in nearly the same words.",
                                subject)));
    }

    private static boolean isAgain(Entry goal, Review last) {
        var words = TellingWords.ofAll(goal);
        var name = TellingWords.of(goal.name());
        return goal.labelled(Label.CARRIED_FROM).isEmpty()
                && words.size() >= FEWEST_WORDS
                && last.goals().stream()
                        .anyMatch(earlier -> saysNothingNew(words, TellingWords.ofAll(earlier))
                                && name.areHalfIn(List.of(TellingWords.of(earlier.name()))));
    }

    /** One word in five may be another. */
    private static boolean saysNothingNew(TellingWords words, TellingWords earlier) {
        return 5 * words.shared(earlier) >= 4 * words.size();
    }

    /** Whether its author comes back to it where the last goals are looked at. */
    private static boolean isAccountedFor(Entry goal, Review review) {
        var accounts = review.lastGoals().stream().map(TellingWords::ofAll).toList();
        return TellingWords.of(goal.name()).areHalfIn(accounts);
    }
}
