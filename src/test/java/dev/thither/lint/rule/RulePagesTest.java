package dev.thither.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.lint.Band;
import dev.thither.lint.Finding;
import dev.thither.lint.Linter;
import dev.thither.lint.Policy;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Ruleset;
import dev.thither.lint.Severity;
import dev.thither.lint.rule.RulePage.Example;
import dev.thither.review.Level;
import dev.thither.review.Review;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule's page is its documentation and its first test. */
class RulePagesTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 21);
    private static final Linter LINTER = new Linter(Rules.all(), GoalJudge.standard(), everything());
    private static final String FRONT_MATTER = """
            ---
            kind: %s
            author: ines
            level: %s
            cycle: %s
            ---
            """;

    @ParameterizedTest
    @MethodSource("cards")
    void a_page_says_what_the_rule_says_of_itself(RuleCard card) {
        var page = RulePage.of(card.id().value());
        var levels = Arrays.stream(Level.values())
                .filter(level -> level != Level.UNKNOWN && card.severity(level) != Severity.OFF)
                .map(Level::word)
                .toList();

        assertThat(page.frontMatter("rule")).isEqualTo(card.id().value());
        assertThat(page.frontMatter("title")).isEqualTo(card.title());
        assertThat(page.frontMatter("severity")).isEqualTo(card.highest().word());
        assertThat(page.levels()).isEqualTo(levels);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_page_has_examples_of_both_kinds_and_one_that_is_hard(RuleCard card) {
        var page = RulePage.of(card.id().value());

        assertThat(page.examples("Found"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(example -> !example.marks().isEmpty());
        assertThat(page.examples("Fine"))
                .hasSizeGreaterThanOrEqualTo(2)
                .allMatch(example -> example.marks().isEmpty());
        assertThat(page.examples("Hard")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("marked")
    void what_is_marked_is_found(Example example) {
        var goal = placed(example);
        var findings = lint(goal);

        assertThat(goal.marks())
                .allSatisfy(mark -> assertThat(findings)
                        .anyMatch(finding ->
                                isOf(finding, example) && (finding.span().overlaps(mark) || touches(finding, mark))));
    }

    @ParameterizedTest
    @MethodSource("unmarked")
    void what_is_not_marked_is_left_alone(Example example) {
        var findings = lint(placed(example));

        assertThat(findings).noneMatch(finding -> isOf(finding, example) && finding.band() == Band.FINDING);
    }

    static Stream<RuleCard> cards() {
        return Rules.cards().stream();
    }

    static Stream<Example> marked() {
        return examples().filter(example -> !example.marks().isEmpty());
    }

    static Stream<Example> unmarked() {
        return examples().filter(example -> example.marks().isEmpty());
    }

    private static Stream<Example> examples() {
        return cards().map(card -> RulePage.of(card.id().value()))
                .flatMap(page -> Stream.of("Found", "Fine", "Hard").flatMap(page::examples));
    }

    private static boolean isOf(Finding finding, Example example) {
        return finding.rule().value().equals(example.rule());
    }

    private static boolean touches(Finding finding, Span mark) {
        return finding.span().isEmpty() && mark.contains(finding.span().start());
    }

    /** Under its section, in a plan if that is one of goals; a whole file as it is. */
    private static Example placed(Example example) {
        if (example.level().isEmpty()) {
            return example;
        }
        var kind = Set.of("Goals", Example.PLAN).contains(example.place()) ? "growth-plan" : "self-review";
        var heading = Example.WHOLE.contains(example.place()) ? "" : "## " + example.place() + "\n";
        var before = FRONT_MATTER.formatted(kind, example.level(), "2026-h1") + heading;
        var marks = example.marks().stream()
                .map(mark -> mark.shift(before.length()))
                .toList();
        var text = before + example.text() + "\n";
        var earlier = example.earlier().isEmpty()
                ? ""
                : FRONT_MATTER.formatted(kind, example.level(), "2025-h2") + example.earlier();
        return new Example(example.rule(), example.level(), example.place(), example.line(), text, marks, earlier);
    }

    /** Also rules that are off, and all that is missing. */
    private static Policy everything() {
        var off = Rules.cards().stream()
                .filter(card -> card.marks().contains(RuleCard.Mark.OFF))
                .collect(Collectors.toMap(RuleCard::id, RuleCard::highest));
        return new Policy(off, List.of(), Set.of(), true, true, Ruleset.AS_IS, NOVEMBER);
    }

    private static List<Finding> lint(Example example) {
        var earlier = Stream.of(example.earlier())
                .filter(text -> !text.isEmpty())
                .map(RulePagesTest::review)
                .toList();
        var review = review(example.text());
        return LINTER.lint(review, review.frontMatter().level(), earlier).findings();
    }

    private static Review review(String text) {
        return ReviewReader.STANDARD.read(Document.parse(Source.of("examples.md", text)), "examples.md");
    }
}
