package dev.thither.lint.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.lint.Finding;
import dev.thither.lint.Praise;
import dev.thither.lint.RuleCard;
import dev.thither.lint.rule.Rules;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the rules find in the examples of their pages, a redacted finding quotes none of it. */
class RedactedFindingsTest {
    private static final PageCheck CHECK = new PageCheck(Rules.all(), GoalJudge.standard(), ReviewReader.STANDARD);

    @ParameterizedTest
    @MethodSource("cards")
    void no_three_words_in_a_row_of_a_document_are_left(RuleCard card) {
        var page = Rules.page(card.id().value()).orElseThrow();
        var examples = RulePage.of(card.id(), Document.parse(Source.of("page.md", page))).examples().stream()
                .filter(example -> example.heading() == Example.Heading.FOUND);
        assertThat(examples).isNotEmpty().allSatisfy(example -> {
            var verdicts = CHECK.verdicts(PageCheck.whole(example)).redacted();

            assertThat(verdicts.findings()).isNotEmpty();
            var said = Stream.concat(
                            verdicts.findings().stream().flatMap(RedactedFindingsTest::words),
                            verdicts.praise().stream().map(Praise::quote))
                    .toList();
            assertThat(triples(String.join("\n", said))).doesNotContainAnyElementsOf(triples(example.text()));
        });
    }

    static Stream<RuleCard> cards() {
        return Rules.cards().stream();
    }

    private static Stream<String> words(Finding finding) {
        var said = new ArrayList<>(List.of(finding.message(), finding.quote(), finding.clearedBy()));
        said.addAll(finding.place().headings());
        said.add(finding.place().text());
        finding.explanation().parts().forEach(part -> said.add(part.quote()));
        finding.explanation().evidence().forEach(evidence -> said.add(evidence.quote()));
        return said.stream();
    }

    private static Set<String> triples(String text) {
        var words = text.toLowerCase(Locale.ROOT).split("\\P{L}+", -1);
        var triples = new HashSet<String>();
        for (var i = 0; i + 2 < words.length; i++) {
            triples.add(String.join(" ", words[i], words[i + 1], words[i + 2]));
        }
        return triples;
    }
}
