package dev.thither.lint.rule;

import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Wording;
import dev.thither.review.Entry;
import dev.thither.review.Kind;
import dev.thither.review.Review;
import dev.thither.review.Status;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reminds of a day on which an author wanted to look at a plan again, and which went by. A plan whose last such day is
 * long gone is history, and left alone.
 */
final class Stale implements Rule {
    /** Days in which one may still be about to write something down. */
    private static final int GRACE = 14;

    /** Days after which nobody will come back to it. */
    private static final int LATEST = 180;

    /** Days by which one may be early. */
    private static final int EARLY = 7;

    private static final Remarks REMARKS = new Remarks(
            RuleCard.everywhere("stale", "A day to look again that went by", Severity.SUGGESTION),
            new Wording(
                    "A plan that is looked at halfway can still be changed.",
                    "What has become of it, and would you still plan it so?",
                    "a check-in under one of the goals, or a closed status"));

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        var review = subject.review();
        return isOpen(review)
                ? missed(review, subject.today()).stream().map(date -> finding(date, subject))
                : Stream.empty();
    }

    private static boolean isOpen(Review review) {
        return review.frontMatter().kind() == Kind.GROWTH_PLAN
                && review.frontMatter().status() != Status.CLOSED
                && review.goals().stream().anyMatch(goal -> !goal.settled());
    }

    /** The last day to look again that is over, if nobody looked on it or since. */
    private static Optional<LocalDate> missed(Review review, LocalDate today) {
        return review.frontMatter().reviewOn().stream()
                .map(LocalDate::parse)
                .filter(day -> day.plusDays(GRACE).isBefore(today))
                .max(Comparator.naturalOrder())
                .filter(day -> day.plusDays(LATEST).isAfter(today))
                .filter(day -> lookedAt(review).noneMatch(date -> !date.isBefore(day.minusDays(EARLY))));
    }

    private static Stream<LocalDate> lookedAt(Review review) {
        return review.sections().stream()
                .flatMap(section -> section.entries().stream())
                .flatMap(entry -> entry.checkIns().stream())
                .map(Entry.CheckIn::date)
                .map(LocalDate::parse);
    }

    private static Finding finding(LocalDate day, Subject subject) {
        return REMARKS.missing(
                "You wanted to look at this plan again on " + day + "; no check-in has been written since.", subject);
    }
}
