package dev.thither.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.lint.Linter;
import dev.thither.lint.Policy;
import dev.thither.lint.Ruleset;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of the rules about goals, plans and privacy do not show. */
class PlanRulesTest {
    private static final Set<String> GOALS =
            Set.of("process-without-pain", "docs-without-reader", "personality-not-practice", "focus-block-incomplete");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "~~Improve the change process~~",
                "Improve the change process\\\n  - [ ] Watch two changes",
                "Stop improving the process and ship the gauge",
                "> Improve the change process",
                "Rasmus improves the process of cutting glass",
                "Be more patient with the apprentices",
                "Be less nervous when the inspector comes",
                "Not more documentation: one page at the winch",
                "Write documentation that survives me",
                "Docs for the salt store, since nobody finds the valve",
                "Improve the packing process; today a third of the jars break",
                "Streamline procedures with the two pharmacists",
                "Keep the confidence interval of the tide forecast below a foot",
                "Let the crane crew work uninterrupted on Mondays; I take their phone",
                "No meetings on Fridays for the whole band, ring the desk",
                "Improve the sintering process for the ceramic blades",
                "Make the alarm less sensitive",
                "Make the grid more resilient",
                "Update the documentation of the pump when the new seals come",
                "Get the patients' documentation out of the fax queue",
            })
    void goals_with_an_answer_and_words_that_only_look_alike_are_left_alone(String goal) {
        assertThat(found("senior", "## Goals\n- " + goal.replace("\\\n", "\n"))).doesNotContainAnyElementsOf(GOALS);
    }

    @Test
    void goals_are_judged_under_any_name_of_their_section() {
        assertThat(found("senior", "## Areas for improvement 2027\n- Be less shy"))
                .contains("personality-not-practice");
        assertThat(found("senior", "## What changed\n- Be less shy")).doesNotContain("personality-not-practice");
    }

    @Test
    void a_junior_hears_nothing_of_what_is_for_leads() {
        var plan = "## Goals\n- Improve the change process\n- Read the kiln log\n- Sort the glazes\n- Mend the sieve";

        assertThat(found("junior", plan))
                .doesNotContain("process-without-pain", "no-multiplier", "no-success-picture", "no-stop-list");
        assertThat(found("senior", plan)).contains("process-without-pain", "no-multiplier", "no-stop-list");
    }

    @Test
    void two_goals_are_no_plan_that_could_miss_something() {
        assertThat(found("senior", "## Goals\n- Read the kiln log\n- Sort the glazes\n- [x] Mend the sieve"))
                .noneMatch(rule -> rule.startsWith("no-"));
    }

    @Test
    void goals_that_are_done_do_not_count_as_too_many() {
        var goals = "## Goals\n- Read the log\n- Sort the glazes\n- Mend the sieve\n- Fire the kiln\n- Sell the cups\n";

        assertThat(found("senior", goals)).contains("too-many-goals");
        assertThat(found("senior", goals + "  - [x] The market in Horten\n")).doesNotContain("too-many-goals");
    }

    @Test
    void a_private_part_is_neither_shared_nor_reported() {
        var shared = "---\nkind: self-review\nauthor: ines\nvisibility: org\n---\n";

        assertThat(foundIn(shared + "## Confidential\nThe offer.")).contains("private-in-shared");
        assertThat(foundIn(shared + "<!-- private -->\n## Confidential\nThe offer.\n<!-- /private -->"))
                .doesNotContain("private-in-shared");
    }

    @ParameterizedTest
    @ValueSource(strings = {">", "> ", "> ![](crane.png)", "> <!-- to come -->"})
    void a_quotation_without_words_quotes_nobody(String quotation) {
        var shared = "---\nkind: self-review\nauthor: ines\nvisibility: org\n---\n## Peer feedback\n";

        assertThat(foundIn(shared + "> She stays calm.")).contains("consent-missing");
        assertThat(foundIn(shared + quotation)).doesNotContain("consent-missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#", "# ![](crane.png)", "# <!-- to come -->"})
    void what_a_plan_lacks_is_found_below_a_heading_without_words(String heading) {
        assertThat(found("senior", heading + "\n## Goals\n- Read the kiln log\n- Sort the glazes\n- Mend the sieve"))
                .contains("no-multiplier");
    }

    @Test
    void a_link_is_compared_as_browsers_do() {
        assertThat(found("senior", "## Salt & water\n[up](#SALT--WATER), [100%](#100%)"))
                .containsOnlyOnce("dead-evidence");
    }

    @Test
    void products_and_the_author_may_be_called_what_colleagues_may_not() {
        assertThat(
                        found(
                                "senior",
                                "## What I learned\nThe boiler is toxic to work on. I was rude. Priya was not lazy. Per was burnt by steam."))
                .doesNotContain("colleague-judged");
    }

    private static List<String> found(String level, String body) {
        return foundIn(
                "---\nkind: growth-plan\nauthor: ines\nlevel: " + level + "\ncycle: 2026-h1\n---\n" + body + "\n");
    }

    private static List<String> foundIn(String text) {
        var policy = new Policy(
                Policy.STANDARD.severities(), List.of(), Set.of(), true, true, Ruleset.AS_IS, LocalDate.EPOCH);
        var document = Document.parse(Source.of("plan.md", text));
        return new Linter(Rules.all(), GoalJudge.standard(), policy)
                .lint(ReviewReader.STANDARD.read(document, "plan.md")).findings().stream()
                        .map(finding -> finding.rule().value())
                        .toList();
    }
}
