package dev.thither.lint.rule;

import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Wording;
import dev.thither.review.Entry;
import java.util.List;
import java.util.stream.Stream;

/** Asks which goals matter most where there are more than anybody keeps in mind. */
final class TooManyGoals implements Rule {
    private static final int MOST = 4;

    private static final Remarks REMARKS = new Remarks(
            RuleCard.everywhere("too-many-goals", "More goals than one keeps in mind", Severity.SUGGESTION),
            new Wording(
                    "A few goals stay in mind on an ordinary day; a long list is looked up, if at all.",
                    "Which two would you keep if the half year were half as long?",
                    "four open goals or fewer; what waits can stand elsewhere"));

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        var goals = subject.goals().stream()
                .map(Subject.Judged::entry)
                .filter(TooManyGoals::isOne)
                .toList();
        return goals.size() <= MOST
                ? Stream.empty()
                : Stream.of(REMARKS.about(
                        goals.get(MOST),
                        "%s is the fifth of " + goals.size() + " open goals, more than most people keep in mind.",
                        subject));
    }

    /** Of paragraphs nobody knows how many make up one goal; where all steps are done, so mostly is the goal. */
    private static boolean isOne(Entry goal) {
        var isOver = !goal.actions().isEmpty() && goal.actions().stream().allMatch(Entry.Action::done);
        return goal.form() != Entry.Form.PARAGRAPH && !isOver;
    }
}
