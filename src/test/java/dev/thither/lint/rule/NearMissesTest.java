package dev.thither.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.lint.LinkedFiles;
import dev.thither.lint.Linter;
import dev.thither.lint.Policy;
import dev.thither.lint.RuleId;
import dev.thither.lint.Ruleset;
import dev.thither.lint.Severity;
import dev.thither.review.Review;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are nearly those a rule looks for, and that their authors rightly leave as they are. */
class NearMissesTest {
    private static final Linter LINTER = new Linter(
            Rules.all(),
            GoalJudge.standard(),
            new Policy(
                    Map.of(new RuleId("early-lead"), Severity.SUGGESTION),
                    List.of(),
                    Set.of(),
                    true,
                    true,
                    Ruleset.AS_IS,
                    LocalDate.EPOCH));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Be a calm voice when the team lead is ill",
                "Manage people's expectations on delivery dates",
                "Have reports ready on Friday",
                "Become a manager's favourite",
                "Get the line manager of the night shift to read the log",
                "Lead people through the museum on Sundays",
                "Manage the team's release calendar in August",
            })
    void a_goal_with_a_manager_in_it_is_not_always_about_leading(String goal) {
        assertThat(found(review("growth-plan", "mid", "2026-h1", "## Goals\n- " + goal), List.of()))
                .doesNotContain("early-lead");
        assertThat(found(review("growth-plan", "mid", "2026-h1", "## Goals\n- Become a team lead"), List.of()))
                .contains("early-lead");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I run alone along the fjord each morning",
                "I was the only one who could swim",
                "I support the two schools on my own days",
                "I look after my mother alone",
                "The only owner of the boat is the museum",
                "Lena runs the incident reviews alone",
                "If I were the only one who knows the sluice, I would worry",
                "“You are the only one who knows the sluice,” said Per",
            })
    void to_be_alone_is_not_always_to_own_something_alone(String win) {
        assertThat(foundTwice(win)).doesNotContain("sole-owner-again");
        assertThat(foundTwice("I run the sluice alone")).contains("sole-owner-again");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Delivered the talk for the guild in February",
                "Launched a pilot with three bakers in January and closed it",
                "Installed the pump with the crew in January and never heard of it again",
                "Launched the map with the rangers in May",
                "Launched the map with the rangers in November",
                "Launched the map with the rangers in January, see [the visits](https://wiki.example/visits)",
                "~~Launched the map with the rangers in January~~",
                "The neighbours' team launched what the auditors wanted in Q1; they closed the point in June",
            })
    void what_went_out_lately_or_is_over_has_nothing_to_hold(String win) {
        assertThat(found(wins("senior", "2026-h1", win), List.of())).doesNotContain("no-aftermath");
    }

    @Test
    void without_an_end_of_the_cycle_or_so_long_before_it_nothing_is_asked() {
        var win = "Launched the map with the rangers in January";

        assertThat(found(wins("senior", "2026-h1", win), List.of())).contains("no-aftermath");
        assertThat(found(wins("senior", "autumn", win), List.of())).doesNotContain("no-aftermath");
        assertThat(found(wins("senior", "2026-q1", win), List.of())).doesNotContain("no-aftermath");
        assertThat(found(wins("junior", "2026-h1", win), List.of())).doesNotContain("no-aftermath");
    }

    private static List<String> foundTwice(String win) {
        return found(wins("senior", "2026-h1", win), List.of(wins("senior", "2025-h2", win)));
    }

    private static Review wins(String level, String cycle, String win) {
        return review("self-review", level, cycle, "## What changed\n- " + win);
    }

    private static Review review(String kind, String level, String cycle, String text) {
        var source = "---\nkind: %s\nauthor: ines\nlevel: %s\ncycle: %s\n---\n%s\n".formatted(kind, level, cycle, text);
        return ReviewReader.STANDARD.read(Document.parse(Source.of("review.md", source)), "review.md");
    }

    private static List<String> found(Review review, List<Review> earlier) {
        return LINTER.lint(review, review.frontMatter().level(), earlier, LinkedFiles.UNSEEN).findings().stream()
                .map(finding -> finding.rule().value())
                .toList();
    }
}
