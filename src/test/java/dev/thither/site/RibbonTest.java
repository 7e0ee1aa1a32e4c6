package dev.thither.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RibbonTest {
    private static String document(String kind, String cycle, String body) {
        return "---\nkind: %s\nauthor: ines\nlevel: senior\ncycle: %s\nvisibility: org\nstatus: shared\n---\n# Ines, %s\n\n%s"
                .formatted(kind, cycle, cycle, body);
    }

    private static Sources plans(String first, String second) {
        return new Sources()
                .with("a/plan.md", document("growth-plan", "2025-h2", first))
                .with("b/plan.md", document("growth-plan", "2026-h1", second));
    }

    private static String ribbon(Sources sources) {
        return ribbon(sources, "org");
    }

    private static String ribbon(Sources sources, String audience) {
        var page = sources.build(audience).main("people/ines/index.html");
        return page.substring(page.indexOf("<section class=\"ribbon\""));
    }

    private static String words(String ribbon) {
        return ribbon.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void goals_stand_by_cycle_oldest_first_and_lead_to_their_place() {
        var ribbon =
                ribbon(plans("## Goals\n\n### Ewa leads\n\n- Pim sings\n", "## Goals\n\n- Pim sings\n- Ewa flies\n"));

        assertThat(words(ribbon)).containsSubsequence("2025-h2", "Ewa leads", "2026-h1", "Pim sings", "Ewa flies");
        assertThat(ribbon)
                .contains(
                        "<a href=\"../../a/plan/index.html#ewa-leads\">Ewa leads</a>",
                        "<a href=\"../../b/plan/index.html#goals\">Ewa flies</a>");
    }

    @Test
    void a_person_without_a_goal_or_a_cycle_has_no_ribbon() {
        var site = plans("## What changed\n\n- x\n", "## Goals\n\n## Thanks\n\nx\n")
                .with("c/plan.md", document("growth-plan", "", "## Goals\n\n- y\n"))
                .build();

        assertThat(site.main("people/ines/index.html")).doesNotContain("ribbon");
    }

    @ParameterizedTest
    @CsvSource({
        "'- Carried from: [last](../a/plan.md#ewa-leads)'",
        "'- Carried from: [last](../a/plan.md#goals)'",
        "'- Carried from: [last](../a/plan.md)'",
        "'- Carried from: [last](/a/plan.md#ewa-leads)'"
    })
    void a_goal_that_was_carried_stands_below_where_it_comes_from(String carried) {
        var ribbon = ribbon(plans(
                "## Goals\n\n### Ewa leads\n",
                "## Goals\n\n### New\n\n### Ewa leads the release\n\n" + carried + "\n"));

        assertThat(words(ribbon))
                .containsSubsequence("Ewa leads Carried on", "2026-h1", "Ewa leads the release From 2025-h2", "New");
        assertThat(ribbon).containsOnlyOnce("joined");
    }

    @Test
    void a_goal_that_skips_a_cycle_keeps_its_place() {
        var sources = plans("## Goals\n\n### Ewa leads\n", "## Goals\n\n### Between\n")
                .with(
                        "c/plan.md",
                        document(
                                "growth-plan",
                                "2026-h2",
                                "## Goals\n\n### Again\n\n- Carried from: [a](../a/plan.md#ewa-leads)\n"));

        assertThat(ribbon(sources)).containsSubsequence("Ewa leads", "gap joined", "Between", "joined", "Again");
    }

    @ParameterizedTest
    @CsvSource({
        "'- [x] [Ewa leads](../a/plan.md#ewa-leads): two releases so far', 'Done : two releases so far'",
        "'- [x] [Ewa leads](../a/plan.md#ewa-leads): done, twice',          'done, twice'",
        "'- [x] [Ewa leads](../a/plan.md#goals)',                           'Done'",
        "'- [ ] [Ewa leads](../a/plan.md#ewa-leads): dropped, she moved',   'dropped, she moved'",
        "'- ~~[Ewa leads](../a/plan.md#ewa-leads)~~ she moved',             'Dropped : she moved'",
        "'- ~~[Ewa leads](../a/plan.md#ewa-leads)~~',                       'Dropped'",
        "'- [ ] [Ewa leads](../a/plan.md#ewa-leads): half of it',           'Open : half of it'",
        "'- [x] Ewa leads: two releases',                                   'Done : two releases'",
        "'- ewa leads',                                                     'Open'",
        "'### [Ewa leads](../a/plan.md#ewa-leads)\n\nDone in May.',         'Done in May.'",
        "'| goal | status |\n|---|---|\n| Ewa leads | done |',              'done'",
    })
    void how_a_goal_ended_is_said_in_words_and_why_in_its_authors(String last, String said) {
        var ribbon = ribbon(plans("## Goals\n\n### Ewa leads\n", "## Last cycle's goals\n\n" + last + "\n"));

        assertThat(words(ribbon)).contains("Ewa leads " + said + " ");
    }

    @ParameterizedTest
    @CsvSource({
        "'- [x] Ewa leads', Ewa leads Done",
        "'- ~~Ewa leads~~', Ewa leads Dropped",
        "'- ~~Ewa leads~~ she moved', Ewa leads Dropped : she moved",
        "'### ~~Ewa leads~~', Ewa leads Dropped"
    })
    void a_goal_says_itself_that_it_ended(String goal, String said) {
        assertThat(words(ribbon(plans("## Goals\n\n" + goal + "\n", "x")))).contains(said);
    }

    @Test
    void of_several_goals_under_one_heading_the_one_of_such_a_title_is_meant() {
        var ribbon =
                words(ribbon(plans("## Goals\n\n- Ewa leads the summer release\n- Pim sings\n- Learn to fly\n", """
                ## Last cycle's goals

                - [x] [The release that Ewa leads](../a/plan.md#goals): in June
                - [ ] [Higher](../a/plan.md#goals): dropped, wings
                """)));

        assertThat(ribbon)
                .contains(
                        "Ewa leads the summer release Done : in June Pim sings Learn to fly 2026-h1 Higher dropped, wings");
    }

    @Test
    void words_about_all_goals_under_a_heading_are_said_of_each() {
        var ribbon = words(ribbon(plans(
                "## Goals\n\n- Pim sings\n- Learn to fly\n",
                "## Last cycle's goals\n\n- [x] [These](../a/plan.md#goals): both\n")));

        assertThat(ribbon).contains("Pim sings Done : both Learn to fly Done : both");
    }

    @Test
    void nothing_of_a_document_that_is_hidden_is_told_of() {
        var sources = plans(
                "## Goals\n\n### Zsecret\n",
                "## Goals\n\n### Ewa leads\n\n- Carried from: [last](../a/plan.md#zsecret)\n");
        sources.with(
                "a/plan.md",
                document("growth-plan", "2025-h2", "## Goals\n\n### Zsecret\n")
                        .replace("visibility: org", "visibility: private"));

        assertThat(ribbon(sources)).contains("Ewa leads").doesNotContain("ecret", "2025-h2", "From", "joined");
        assertThat(ribbon(sources, "author=ines")).contains("Zsecret", "From", "joined");
    }

    @Test
    void goals_in_private_parts_are_their_authors_alone() {
        var sources = plans("## Goals\n\n<!-- private -->\n### Zsecret\n<!-- /private -->\n\n### Ewa leads\n", "x");

        assertThat(ribbon(sources)).doesNotContain("ecret");
        assertThat(ribbon(sources, "author=ines")).contains("Zsecret");
    }

    @Test
    void many_goals_and_cycles_are_cut_with_a_way_to_the_rest() {
        var goals =
                IntStream.range(0, 9).mapToObj(i -> "### Goal " + i + "\n\n").collect(Collectors.joining());
        var sources = new Sources();
        for (var cycle = 2017; cycle < 2026; cycle++) {
            sources.with(
                    "c%d/plan.md".formatted(cycle), document("growth-plan", cycle + "-h1", "## Goals\n\n" + goals));
        }
        var ribbon = ribbon(sources);

        assertThat(ribbon)
                .contains("lanes-6", "2025-h1", "Goal 5", "c2025/plan/index.html\">All goals: Growth plan</a>")
                .contains("Earlier goals stand in the documents")
                .doesNotContain("Goal 6", "2019-h1");
    }

    @Test
    void goals_that_come_from_each_other_end() {
        var sources = plans(
                "## Goals\n\n### One\n\n- Carried from: [b](../b/plan.md#two)\n",
                "## Goals\n\n### Two\n\n- Carried from: [a](../a/plan.md#one) [self](#two) [gone](https://example.org)\n");

        assertThat(words(ribbon(sources))).containsSubsequence("One Carried on", "Two From 2025-h2");
    }

    @Test
    void no_ribbon_has_a_number_of_goals_or_a_share() {
        assertThat(words(ribbon(plans("## Goals\n\n- [x] Ewa leads\n- Pim sings\n", "x"))))
                .doesNotContainPattern("\\d+ (of|goals)|%");
    }
}
