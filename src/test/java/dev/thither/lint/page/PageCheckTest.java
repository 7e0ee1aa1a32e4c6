package dev.thither.lint.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.lint.Band;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageCheckTest {
    private static final String PAGE = """
            ## Found
            ```markdown senior
            - Rescue «the release»
            ```
            ## Fine
            ```markdown senior
            - Rest
            ```
            """;

    @Test
    void what_is_only_asked_about_is_neither_found_nor_a_fault() {
        assertThat(failures(Band.FINDING, PAGE)).isEmpty();
        assertThat(failures(Band.ASK, PAGE))
                .containsExactly(
                        "3:10: “the release” is marked and was not found; found instead: “the release”, as a question (senior)");
        assertThat(failures(Band.ASK, PAGE.replaceAll("[«»]", "")))
                .containsExactly("3:1: nothing is marked here, under “Found” (senior)");
    }

    private static List<String> failures(Band band, String page) {
        var rule = new Rescue(band);
        var id = rule.cards().get(0).id();
        return new PageCheck(List.of(rule), GoalJudge.standard(), ReviewReader.STANDARD)
                .check(RulePage.of(id, Document.parse(Source.of("rescue.md", page)))).failures().stream()
                        .map(failure -> failure.place() + ": " + failure.message())
                        .toList();
    }

    /** Finds “the release” in goals. */
    private record Rescue(Band band) implements Rule {
        private static final RuleCard CARD = RuleCard.everywhere("rescue", "A rescue", Severity.WARNING);
        private static final String WORDS = "the release";

        @Override
        public List<RuleCard> cards() {
            return List.of(CARD);
        }

        @Override
        public Stream<Finding> check(Subject subject) {
            return subject.goals().stream()
                    .map(Subject.Judged::entry)
                    .filter(goal -> goal.statement().text().contains(WORDS))
                    .map(goal -> {
                        var at = goal.statement().text().indexOf(WORDS);
                        return new Finding(
                                new RuleId("rescue"),
                                "",
                                Severity.WARNING,
                                band,
                                1,
                                goal.statement().span(at, at + WORDS.length()),
                                WORDS,
                                "",
                                "",
                                "",
                                "",
                                Finding.Place.of(goal),
                                Finding.Explanation.NONE);
                    });
        }
    }
}
