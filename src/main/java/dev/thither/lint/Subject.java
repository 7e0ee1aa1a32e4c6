package dev.thither.lint;

import dev.thither.language.GoalJudge;
import dev.thither.language.Judgement;
import dev.thither.language.Seniority;
import dev.thither.language.Statement;
import dev.thither.review.Entry;
import dev.thither.review.Level;
import dev.thither.review.Review;
import dev.thither.review.SectionKind;
import dev.thither.text.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * What rules look at: a review, the level it is judged at, and its open goals with what the judge thinks of each.
 *
 * @param goals in the order they stand; settled ones are not among them
 * @param told all that its author tells, goals included, in the order of the text
 * @param earlier the author's documents of the same kind from earlier cycles, the last cycle's first
 * @param files that its links lead to
 * @param today the day on which it is looked at
 * @param judge reads what else the review says, such as its headings and tables
 */
public record Subject(
        Review review,
        Level level,
        List<Judged> goals,
        List<Told> told,
        List<Review> earlier,
        LinkedFiles files,
        LocalDate today,
        GoalJudge judge) {
    public Subject {
        goals = List.copyOf(goals);
        told = List.copyOf(told);
        earlier = List.copyOf(earlier);
    }

    /** What is told in one kind of section. */
    public List<Told> told(SectionKind section) {
        return told.stream().filter(each -> each.section() == section).toList();
    }

    /** All that the author tells in another document, in the order of the text. */
    public List<Told> toldIn(Review other) {
        return Tellings.of(other, new Statements(judge));
    }

    /**
     * A goal and what the judge thinks of it.
     *
     * @param statement all that it says
     */
    public record Judged(Entry entry, Statement statement, Judgement judgement) {
        /** Where the words that the judgement is about stand in the source. */
        public Span place() {
            return entry.statement()
                    .span(judgement.aim().start(), judgement.aim().end());
        }
    }

    static Subject of(
            Review review,
            Level level,
            Statements statements,
            List<Review> earlier,
            LinkedFiles files,
            LocalDate today) {
        var seniority = seniority(level);
        var goals = review.goals().stream()
                .filter(goal -> !goal.settled() && !goal.statement().isEmpty())
                .map(goal -> judged(goal, statements, seniority))
                .toList();
        return new Subject(
                review, level, goals, Tellings.of(review, statements), earlier, files, today, statements.judge());
    }

    private static Judged judged(Entry goal, Statements statements, Seniority seniority) {
        var statement = statements.of(goal.statement());
        return new Judged(goal, statement, statements.judge().judge(statement, seniority));
    }

    /** Whoever does not say a level is not judged more sternly than one who does. */
    private static Seniority seniority(Level level) {
        return switch (level) {
            case JUNIOR -> Seniority.JUNIOR;
            case MID, UNKNOWN -> Seniority.MID;
            case SENIOR -> Seniority.SENIOR;
            case STAFF -> Seniority.STAFF;
            case PRINCIPAL -> Seniority.PRINCIPAL;
            case MANAGER -> Seniority.MANAGER;
            case DIRECTOR -> Seniority.DIRECTOR;
            case EXECUTIVE -> Seniority.EXECUTIVE;
        };
    }
}
