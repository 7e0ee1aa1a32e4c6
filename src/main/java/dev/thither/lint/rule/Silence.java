package dev.thither.lint.rule;

import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Told;
import dev.thither.lint.Wording;
import dev.thither.review.Kind;
import dev.thither.review.Level;
import dev.thither.review.SectionKind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Something that a document may be silent about.
 *
 * @param message what its silence means, in one sentence
 * @param about the sections that have to say something before anything is missing
 * @param hints any of these, anywhere in the document, and it is there
 * @param when what else has to be so of the document
 */
record Silence(
        RuleCard card, String message, Wording wording, Set<SectionKind> about, Hints hints, Predicate<Subject> when) {

    /** Less than this is a short document, and may be silent about anything. */
    private static final int FEWEST_ENTRIES = 3;

    private static final int FEWEST_WORDS = 20;

    Silence {
        about = Set.copyOf(about);
    }

    /** Missed in what its author looks back on. */
    static Silence inReview(RuleCard card, String message, Wording wording, Hints hints) {
        return new Silence(card, message, wording, Set.of(SectionKind.WHAT_CHANGED), hints, subject -> true);
    }

    /** Missed in what its author means to do. */
    static Silence inPlan(RuleCard card, String message, Wording wording, Hints hints) {
        return new Silence(card, message, wording, Set.of(SectionKind.GOALS), hints, subject -> true);
    }

    /** Missed in either, and in what is both. */
    static Silence anywhere(RuleCard card, String message, Wording wording, Hints hints) {
        return new Silence(
                card, message, wording, Set.of(SectionKind.WHAT_CHANGED, SectionKind.GOALS), hints, subject -> true);
    }

    /** Missed only if all the entries that it is about are such. */
    Silence whereAll(Predicate<Told> such) {
        return when(subject -> entries(subject).allMatch(such));
    }

    /** Not missed if anything that is told, in whichever section, is such. */
    Silence unless(Predicate<Told> such) {
        return when(subject -> subject.told().stream().noneMatch(such));
    }

    Silence when(Predicate<Subject> condition) {
        return new Silence(card, message, wording, about, hints, condition);
    }

    static RuleCard card(Set<Level> levels, String id, String title, RuleCard.Mark... marks) {
        var all = Stream.concat(Stream.of(RuleCard.Mark.PRESENCE), Arrays.stream(marks))
                .toArray(RuleCard.Mark[]::new);
        return RuleCard.at(levels, id, title, Severity.SUGGESTION, all);
    }

    /**
     * Whether the document, as far as its level, length and entries tell, should not be silent about it.
     *
     * @param substantial the sections that say enough for a silence to mean something
     */
    boolean isExpectedOf(Subject subject, Set<SectionKind> substantial) {
        return card.severity(subject.level()) != Severity.OFF
                && about.stream().anyMatch(substantial::contains)
                && when.test(subject);
    }

    /** Which of the sections that anything is about say enough for a silence to mean something. */
    static Set<SectionKind> substantial(Subject subject) {
        var found = EnumSet.noneOf(SectionKind.class);
        for (var section : EnumSet.of(SectionKind.WHAT_CHANGED, SectionKind.GOALS)) {
            if (isLongEnough(told(subject, section).toList())) {
                found.add(section);
            }
        }
        return found;
    }

    private static boolean isLongEnough(List<Told> entries) {
        var words = entries.stream()
                .mapToInt(told -> told.words().text().split("\\s+", -1).length)
                .sum();
        return entries.size() >= FEWEST_ENTRIES && words >= FEWEST_WORDS;
    }

    private Stream<Told> entries(Subject subject) {
        return about.stream().flatMap(section -> told(subject, section));
    }

    /** A review without a section that is known for what changed tells of it under headings of its own, or none. */
    private static Stream<Told> told(Subject subject, SectionKind section) {
        var found = subject.told(section).stream()
                .filter(told -> told.entry().filter(entry -> !entry.settled()).isPresent())
                .toList();
        var isUnderOthers = found.isEmpty()
                && section == SectionKind.WHAT_CHANGED
                && subject.review().frontMatter().kind() == Kind.SELF_REVIEW;
        return isUnderOthers ? subject.told(SectionKind.OTHER).stream() : found.stream();
    }

    /** Other kinds of documents are there for other things. */
    static boolean isExpectedOf(Kind kind) {
        return kind == Kind.SELF_REVIEW || kind == Kind.GROWTH_PLAN;
    }
}
