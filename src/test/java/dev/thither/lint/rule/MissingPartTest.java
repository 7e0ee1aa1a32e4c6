package dev.thither.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.Actor;
import dev.thither.language.GoalJudge;
import dev.thither.language.Judgement;
import dev.thither.language.Slot;
import dev.thither.language.SlotKind;
import dev.thither.language.Slots;
import dev.thither.language.TrapKind;
import dev.thither.language.Verdict;
import dev.thither.lint.Band;
import dev.thither.lint.Linter;
import dev.thither.lint.Policy;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a trapped goal is said to lack. */
class MissingPartTest {
    private static final Linter LINTER = new Linter(Rules.all(), GoalJudge.standard(), Policy.STANDARD);
    private static final Span AIM = new Span(0, 5);
    private static final Span BESIDE = new Span(10, 15);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TECHNOLOGY_ONLY | TECHNOLOGY          | somebody else, and what they can then do
            TECHNOLOGY_ONLY | TECHNOLOGY PEOPLE   | what those who are named can then do
            TECHNOLOGY_ONLY | USER                | what those who are named can then do
            TECHNOLOGY_ONLY | PEOPLE CAPABILITY   | what others can then do, said plainly
            TECHNOLOGY_ONLY | TEACHING            | what others can then do, said plainly
            CODE_MORE       | ACTIVITY            | somebody else who does the work
            CODE_MORE       | PEOPLE              | what those who are named take over
            CODE_MORE       | PEOPLE HANDOVER     | what others take over, and from when on
            FOCUS_TIME      | TIME                | which hours these are, how people reach you meanwhile and what the hours will make
            FOCUS_TIME      | TIME BOUNDS         | how people reach you meanwhile and what the hours will make
            FOCUS_TIME      | REACH               | which hours these are and what the hours will make
            FOCUS_TIME      | BOUNDS YIELD        | how people reach you meanwhile
            FOCUS_TIME      | BOUNDS REACH YIELD  | what the hours will make, said first
            ACTIVITY_METRIC | ACTIVITY            | a result for somebody else
            ACTIVITY_METRIC | ACTIVITY PEOPLE     | what gets better for those who are named
            ACTIVITY_METRIC | ACTIVITY SIGN       | a number that is a result for others
            RESUME_DRIVEN   | TITLE               | a problem you solve, and the work that shows it
            RESUME_DRIVEN   | TITLE PROCESS       | the problem you solve there
            RESUME_DRIVEN   | TITLE USER          | the problem you solve for those who are named
            INDISPENSABLE   | ACTIVITY            | somebody who shares it with you, or a date at which it ends
            INDISPENSABLE   | PEOPLE              | somebody who shares it with you, or a date at which it ends
            INDISPENSABLE   | PEOPLE STOPPED      | who takes over, and from when on
            SELF_VERDICT    | SELF                | one situation, and your next step in it
            SELF_VERDICT    | SELF TECHNOLOGY     | a situation in that field, and your next step in it
            SELF_VERDICT    | SELF PEOPLE         | a next step of your own
            EMPTY           | SELF                | an object, a situation, or a sign that it happened
            EMPTY           | PROCESS             | a situation, or a sign that it happened
            EMPTY           | PEOPLE              | an act that somebody could watch
            EMPTY           | PEOPLE SIGN         | what you will do
            """)
    void what_is_missing_depends_on_the_parts_that_are_there(TrapKind kind, String parts, String missing) {
        assertThat(MissingPart.of(judgement(kind, BESIDE, parts), "").words()).isEqualTo(missing);
    }

    @Test
    void a_name_within_the_aim_may_be_the_thing_that_is_learnt() {
        var within = MissingPart.of(judgement(TrapKind.TECHNOLOGY_ONLY, AIM, "PEOPLE"), "");

        assertThat(within.message("Learn Foxglove"))
                .isEqualTo("“Learn Foxglove” says what you will know; "
                        + "nobody else is able to do something because of it.");
    }

    @Test
    void a_message_is_one_sentence_that_quotes_the_words_as_they_are() {
        var message = MissingPart.of(judgement(TrapKind.FOCUS_TIME, BESIDE, "BOUNDS"), "")
                .message("30 %s of $1 quiet");

        assertThat(message)
                .isEqualTo("“30 %s of $1 quiet” asks for quiet hours; "
                        + "it leaves open how people reach you meanwhile and what the hours will make.");
    }

    @ParameterizedTest
    @EnumSource(TrapKind.class)
    void every_kind_has_several_sentences(TrapKind kind) {
        var sentences = Stream.of("", "PEOPLE BOUNDS", "TECHNOLOGY", "SIGN CAPABILITY REACH")
                .map(parts -> MissingPart.of(judgement(kind, BESIDE, parts), "").sentence())
                .distinct();

        assertThat(sentences)
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(sentence -> sentence.startsWith("%s ") && sentence.endsWith("."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            junior  | Improve my coding skills                  | technology-only | vague-technology     | is a field so wide
            staff   | Spend more time on the architecture       | technology-only | architecture-as-goal | makes the stack better
            staff   | Migrate our services to Kubernetes        | technology-only | newer-system         | makes the systems newer
            manager | Stay technical                            | code-more       | stay-technical       | keeps you close to the code
            senior  | Always be reachable for my colleagues     | indispensable   | always-on            | teaches people to wait for you
            senior  | Put in extra hours every week             | activity-metric | overtime-as-virtue   | counts hours as merit
            """)
    void every_variant_is_found_and_has_a_message_of_its_own(
            String level, String goal, String rule, String variant, String message) {
        var findings = LINTER.lint(ReviewReader.STANDARD.read(
                        Document.parse(Source.of("plan.md", """
                                ---
                                kind: growth-plan
                                author: ines
                                level: %s
                                cycle: 2026-h1
                                ---
                                ## Goals
                                - %s
                                """.formatted(level, goal))), "plan.md"))
                .findings();

        assertThat(findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).hasToString(rule);
            assertThat(finding.variant()).isEqualTo(variant);
            assertThat(finding.band()).isEqualTo(Band.FINDING);
            assertThat(finding.message()).contains(message);
            assertThat(finding.explanation().missing()).isNotEmpty();
        });
    }

    /** A goal that is surely of this kind and has these parts, all of the same words. */
    private static Judgement judgement(TrapKind kind, Span words, String parts) {
        var slots = Arrays.stream(parts.split(" "))
                .filter(part -> !part.isEmpty())
                .map(part -> new Slot(SlotKind.valueOf(part), words, Actor.AUTHOR))
                .toList();
        return new Judgement(
                Verdict.TRAP, Map.of(kind, 0.9), AIM, List.of(), new Slots(slots, false, Actor.AUTHOR), "");
    }
}
