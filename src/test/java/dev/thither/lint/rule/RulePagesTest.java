package dev.thither.lint.rule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.page.Example;
import dev.thither.lint.page.PageCheck;
import dev.thither.lint.page.RulePage;
import dev.thither.review.Level;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import dev.thither.yaml.Yaml;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule's page is its documentation and its first test. */
class RulePagesTest {
    private static final PageCheck CHECK = new PageCheck(Rules.all(), GoalJudge.standard(), ReviewReader.STANDARD);

    @ParameterizedTest
    @MethodSource("cards")
    void a_page_says_what_the_rule_says_of_itself(RuleCard card) {
        var page = page(card);
        var levels = Arrays.stream(Level.values())
                .filter(level -> level != Level.UNKNOWN && card.severity(level) != Severity.OFF)
                .map(Level::word)
                .toList();

        assertThat(text(page, "rule")).isEqualTo(card.id().value());
        assertThat(text(page, "title")).isEqualTo(card.title());
        assertThat(text(page, "severity")).isEqualTo(card.highest().word());
        assertThat(texts(page, "levels")).isEqualTo(levels);
    }

    @ParameterizedTest
    @MethodSource("cards")
    void a_page_has_three_examples_of_both_kinds_and_one_that_is_hard(RuleCard card) {
        var places =
                page(card).examples().stream().collect(groupingBy(Example::heading, mapping(Example::place, toSet())));

        assertThat(places.getOrDefault(Example.Heading.FOUND, Set.of())).hasSizeGreaterThanOrEqualTo(3);
        assertThat(places.getOrDefault(Example.Heading.FINE, Set.of())).hasSizeGreaterThanOrEqualTo(3);
        assertThat(places.getOrDefault(Example.Heading.HARD, Set.of())).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("cardsWhereTheLevelDecides")
    void where_the_level_decides_a_page_has_an_example_on_each_side(RuleCard card) {
        var examples = page(card).examples();
        var marked =
                examples.stream().filter(example -> !example.marks().isEmpty()).toList();

        for (var severity : severities(card)) {
            var atThese = examples.stream()
                    .filter(example -> card.severity(example.level()) == severity)
                    .toList();
            if (severity == Severity.OFF) {
                assertThat(atThese)
                        .as("the words of an example that is found at other levels")
                        .anyMatch(example -> marked.stream().anyMatch(other -> isSame(example, other)));
            } else {
                assertThat(atThese).as(severity.word()).containsAnyElementsOf(marked);
            }
        }
    }

    private static boolean isSame(Example one, Example other) {
        return one.text().strip().equals(other.text().strip());
    }

    @ParameterizedTest
    @MethodSource("cards")
    void what_is_marked_is_found_and_nothing_else(RuleCard card) {
        assertThat(CHECK.check(page(card)).failures()).isEmpty();
    }

    static Stream<RuleCard> cards() {
        return Rules.cards().stream();
    }

    static Stream<RuleCard> cardsWhereTheLevelDecides() {
        return cards().filter(card -> severities(card).size() > 1);
    }

    private static Set<Severity> severities(RuleCard card) {
        return Arrays.stream(Level.values())
                .filter(level -> level != Level.UNKNOWN)
                .map(card::severity)
                .collect(toSet());
    }

    private static RulePage page(RuleCard card) {
        var id = card.id().value();
        return RulePage.of(
                card.id(), Document.parse(Source.of(id + ".md", Rules.page(id).orElseThrow())));
    }

    private static String text(RulePage page, String key) {
        return ((Yaml.Scalar) page.document().frontMatter().get(key).orElseThrow()).text();
    }

    private static List<String> texts(RulePage page, String key) {
        var values = (Yaml.Sequence) page.document().frontMatter().get(key).orElseThrow();
        return values.items().stream().map(item -> ((Yaml.Scalar) item).text()).toList();
    }
}
