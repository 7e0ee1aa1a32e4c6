package dev.thither.lint.rule;

import dev.thither.language.Occurrence;
import dev.thither.language.Phrases;
import dev.thither.language.SlotKind;
import dev.thither.language.Verdict;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Told;
import dev.thither.lint.Wording;
import dev.thither.review.Entry;
import dev.thither.review.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Asks for the last piece of an agreement about undisturbed time of which two are there. With fewer it is the time that
 * is the aim, which another rule looks at; the words that may be the last piece are taken as widely as they go.
 */
final class FocusBlockIncomplete implements Rule {
    private static final int LONGEST = 30;

    private static final Remarks REMARKS = new Remarks(
            RuleCard.everywhere("focus-block-incomplete", "Quiet hours with one piece missing", Severity.SUGGESTION),
            new Wording(
                    "Others help to keep a door shut when they know how long, how to knock, and what for.",
                    "When is it, how do people reach you meanwhile, and what does it buy whom?",
                    "all three: when, how you are reached, and what comes of it"));

    private static final Phrases QUIET = Phrases.of("""
            {focus}
            closed|shut door
            door closed|shut
            headphones on
            offline
            notifications muted
            mute|muting notifications
            do not disturb
            """);
    private static final Phrases WHEN = Phrases.of("""
            {bound|period|share|number}
            hour|hours|morning|mornings|afternoon|afternoons|evening|day|days|week|daily|weekly|am|pm|o'clock|until|till|before|after|lunch|half|noon|minutes
            """);
    private static final Phrases REACH = Phrases.of("""
            {reach}
            phone|pager|ring|rings|call|calls|knock|tap|radio|reach|reached|reachable|urgent|emergency|emergencies|duty|rota|stands|covers|deputy|answer|answers|chat|messages|mail|email|interrupt|disturb|available|back|channel|shoulder|text|ping|open|in_for|cover
            """);
    private static final Phrases YIELD = Phrases.of("""
            {purpose|outcome|reason|date|user|folk|document|artefact|thing}
            to !{number}
            on !{bound}
            for|so|until|by|goes|go|go_to|into|read|write|writing|reading|think|finish|finished|because|which|use|make|draft|build|prepare|plan|design|learn|watch|review|work|results|result|ready
            """);

    private static final Phrases PURPOSE = Phrases.of("{purpose}");

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return Stream.of(SectionKind.GOALS, SectionKind.HOW_I_WORK)
                .flatMap(section -> subject.told(section).stream())
                .filter(told -> told.words().text().split("\\s+", -1).length <= LONGEST)
                .filter(told ->
                        told.entry().filter(entry -> isLeft(entry, subject)).isEmpty())
                .flatMap(told -> finding(told, subject).stream());
    }

    private static Optional<Finding> finding(Told told, Subject subject) {
        return missing(told)
                .flatMap(missing -> quiet(told)
                        .map(words -> REMARKS.about(told, words.words(), "%s leaves open " + missing + ".", subject)));
    }

    private static Optional<Occurrence> quiet(Told told) {
        return told.statement().find(QUIET).stream()
                .filter(words -> words.isOwn() && !words.denied())
                .findFirst();
    }

    /** The one piece that is missing, as a phrase; empty unless the two others are surely there. */
    private static Optional<String> missing(Told told) {
        var parts = told.hinted();
        var statement = told.statement();
        var bounded = parts.has(SlotKind.BOUNDS);
        var reached = parts.has(SlotKind.REACH);
        var yielding = parts.has(SlotKind.YIELD) || statement.has(PURPOSE);
        if (bounded && yielding && !reached && !statement.has(REACH)) {
            return Optional.of("how people reach you meanwhile");
        }
        if (reached && yielding && !bounded && !statement.has(WHEN)) {
            return Optional.of("when it is");
        }
        if (bounded && reached && !yielding && !statement.has(YIELD)) {
            return Optional.of("what comes of it");
        }
        return Optional.empty();
    }

    /** Whether its author is done with it, says more in labels and steps, or hears about it from another rule. */
    private static boolean isLeft(Entry entry, Subject subject) {
        return entry.settled()
                || !entry.labels().isEmpty()
                || !entry.actions().isEmpty()
                || subject.goals().stream()
                        .anyMatch(goal ->
                                goal.entry().equals(entry) && goal.judgement().verdict() == Verdict.TRAP);
    }
}
