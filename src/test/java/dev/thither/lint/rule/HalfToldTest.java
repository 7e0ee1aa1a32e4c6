package dev.thither.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.lint.Finding;
import dev.thither.lint.Linter;
import dev.thither.lint.Policy;
import dev.thither.lint.Ruleset;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HalfToldTest {
    private static final Linter LINTER = new Linter(
            Rules.all(),
            GoalJudge.standard(),
            new Policy(Map.of(), List.of(), Set.of(), true, true, Ruleset.AS_IS, LocalDate.EPOCH));

    @Test
    void a_label_that_says_what_came_of_it_tells_the_other_half() {
        assertThat(found("senior", "## What changed\n- Mentored Henrike"))
                .containsExactly("help-without-after: Mentored Henrike");
        assertThat(found("senior", "## What changed\n- Mentored Henrike\n  - Evidence: [her tender](tender.md)"))
                .isEmpty();
    }

    @Test
    void a_section_goes_by_its_other_names() {
        assertThat(found("senior", "## Accomplishments\n- Mentored Henrike")).hasSize(1);
        assertThat(found("senior", "## Goals\n- Mentored Henrike")).isEmpty();
    }

    @Test
    void what_is_quoted_struck_out_or_code_is_left_alone() {
        assertThat(found("senior", "## Summary\nThe form said “I am very passionate about quality”."))
                .isEmpty();
        assertThat(found("senior", "## Summary\n~~I am very passionate about quality.~~ It rained."))
                .isEmpty();
        assertThat(found("senior", "## Summary\n> I am very passionate about quality."))
                .isEmpty();
    }

    @Test
    void a_heading_with_nothing_below_it_is_told_and_one_that_is_a_title_is_not() {
        assertThat(found("senior", "## How I work\n### I skip most meetings\n### Phone on"))
                .containsExactly("calendar-fortress: skip most meetings");
        assertThat(found("senior", "## How I work\n### I skip most meetings\nThose without an agenda."))
                .isEmpty();
    }

    @Test
    void a_row_of_a_table_is_told_as_one() {
        var table = "## How I work\n| What | How |\n|---|---|\n";

        assertThat(found("senior", table + "| I skip most meetings | yes |"))
                .containsExactly("calendar-fortress: skip most meetings");
        assertThat(found("senior", table + "| I skip most meetings | without an agenda, and read the notes |"))
                .isEmpty();
    }

    @Test
    void the_same_thing_is_said_three_times_at_most() {
        assertThat(found(
                        "senior",
                        "## What changed\n- Mentored Henrike\n- Mentored Bram\n- Mentored Tove\n- Mentored Ifeoma"))
                .hasSize(3);
    }

    @Test
    void nobody_is_found_without_a_level() {
        assertThat(found("", "## What changed\n- Mentored Henrike\n- Worked three weekends"))
                .isEmpty();
    }

    @Test
    void a_rule_that_is_off_says_nothing_unasked() {
        assertThat(found("senior", "## Summary\nI am the Kafka guy.")).isEmpty();
    }

    private static List<String> found(String level, String text) {
        var levelled = level.isEmpty() ? "" : "level: " + level + "\n";
        var source = "---\nkind: self-review\nauthor: ines\ncycle: 2026-h1\n" + levelled + "---\n" + text + "\n";
        var review = ReviewReader.STANDARD.read(Document.parse(Source.of("review.md", source)), "review.md");
        return LINTER.lint(review).findings().stream()
                .filter(HalfToldTest::isOurs)
                .map(finding -> finding.rule() + ": " + finding.quote())
                .toList();
    }

    private static boolean isOurs(Finding finding) {
        return HalfToldRules.all().stream()
                .flatMap(rule -> rule.cards().stream())
                .anyMatch(card -> card.id().equals(finding.rule()));
    }
}
