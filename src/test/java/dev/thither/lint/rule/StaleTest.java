package dev.thither.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.lint.Finding;
import dev.thither.lint.Linter;
import dev.thither.lint.Policy;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class StaleTest {
    private static final String PLAN = """
            ---
            kind: growth-plan
            author: ines
            level: senior
            cycle: 2026-h2
            review-on: [2026-08-01, 2026-10-01]
            ---
            # Plan
            ## Goals
            ### The yard paints without us
            """;

    @Test
    void it_waits_two_weeks_and_keeps_quiet_after_half_a_year() {
        assertThat(on("2026-08-15", PLAN)).isEmpty();
        assertThat(on("2026-08-16", PLAN)).singleElement().asString().contains("on 2026-08-01;");
        assertThat(on("2026-10-15", PLAN)).singleElement().asString().contains("on 2026-08-01;");
        assertThat(on("2026-10-16", PLAN)).singleElement().asString().contains("on 2026-10-01;");
        assertThat(on("2027-03-29", PLAN)).hasSize(1);
        assertThat(on("2027-03-30", PLAN)).isEmpty();
    }

    @Test
    void a_check_in_shortly_before_the_day_or_later_is_a_look() {
        assertThat(on("2026-11-01", PLAN + "- 2026-09-23 Half of it.\n")).hasSize(1);
        assertThat(on("2026-11-01", PLAN + "- 2026-09-24 Half of it.\n")).isEmpty();
        assertThat(on("2026-11-01", PLAN + "- 2026-10-20 Half of it.\n")).isEmpty();
    }

    @Test
    void a_plan_whose_goals_are_done_or_that_is_closed_needs_no_look() {
        assertThat(on("2026-11-01", PLAN.replace("### The yard", "- [x] The yard")))
                .isEmpty();
        assertThat(on("2026-11-01", PLAN.replace("cycle:", "status: closed\ncycle:")))
                .isEmpty();
    }

    @Test
    void a_day_that_is_no_date_is_reported_by_the_reader_alone() {
        assertThat(on("2026-11-01", PLAN.replace("2026-10-01", "soon"))).hasSize(1);
    }

    private static List<String> on(String today, String plan) {
        var document = Document.parse(Source.of("plan.md", plan));
        return new Linter(Rules.all(), GoalJudge.standard(), Policy.STANDARD.on(LocalDate.parse(today)))
                .lint(ReviewReader.STANDARD.read(document, "plan.md")).findings().stream()
                        .filter(finding -> finding.rule().value().equals("stale"))
                        .map(Finding::message)
                        .toList();
    }
}
