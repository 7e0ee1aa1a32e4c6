package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LintCommandTest {
    private static final String TRAP = """
            ---
            kind: growth-plan
            author: ines
            level: senior
            cycle: 2026-h1
            ---
            # Ines
            ## Goals
            - Get deeper into Kubernetes internals
            """;

    @TempDir
    private Path folder;

    @Test
    void a_trap_is_reported_with_its_place_its_words_a_question_and_what_clears_it() {
        var result = new Shell(folder).with("plan.md", TRAP).run("lint", "plan.md");

        assertThat(result.out()).isEqualTo("""
                plan.md
                      9:3  warning     “Get deeper into Kubernetes internals” says what you will know; nobody else is able to do something because of it.  technology-only
                           ask         Once you know it, what can somebody do without you?
                           clears      a person or group, and what they can then do, decide or avoid

                One question to take along: Once you know it, what can somebody do without you?
                1 document: 1 warning.
                """);
        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
    }

    @Test
    void why_shows_the_parts_of_a_goal_and_the_words_that_weighed() {
        var shell = new Shell(folder).with("plan.md", TRAP.stripTrailing() + ", since our team uses it\n");

        var plain = shell.run("lint", "plan.md");
        var why = shell.run("lint", "plan.md", "--why");

        assertThat(plain.out()).doesNotContain("  has  ", "  for  ");
        assertThat(why.status()).isEqualTo(plain.status());
        assertThat(why.out().lines().filter(line -> !line.matches(" +(has|for|against) .*")))
                .containsExactlyElementsOf(plain.out().lines().toList());
        assertThat(why.out().lines())
                .contains("           has         technology: “Kubernetes”, “internals”")
                .contains("           has         people: “team”")
                .anyMatch(line -> line.matches(
                        " {11}for {9}“.*Kubernetes.*” +\\+\\d\\.\\d  knowledge of a technology as the gain"))
                .anyMatch(line -> line.matches(" {11}against {5}“.*team.*” +−\\d\\.\\d"));
    }

    @Test
    void the_weights_of_a_finding_stand_below_each_other() {
        var why = new Shell(folder)
                .with("plan.md", TRAP.stripTrailing() + ", since our team uses it\n")
                .run("lint", "--why")
                .out();

        assertThat(why.lines()
                        .filter(line -> line.matches(" +(for|against) .*"))
                        .map(line -> line.replaceFirst("” +[+−]\\d.*", "").length()
                                + line.replaceFirst(".*”( +)[+−]\\d.*", "$1").length())
                        .distinct())
                .hasSize(1);
    }

    @Test
    void json_always_tells_what_is_missing_which_words_weighed_and_where_they_stand() {
        var document = TRAP.replace("- Get", "- 🚀 *Get*");
        var shell = new Shell(folder).with("plan.md", document);

        var json = shell.run("lint", "-f", "json").out();

        var kubernetes = document.indexOf("Kubernetes");
        assertThat(json.replaceAll("\\s+", ""))
                .contains("\"explanation\":{\"missing\":\"somebodyelse,andwhattheycanthendo\",\"slots\":[{")
                .contains(
                        "{\"kind\":\"technology\",\"actor\":\"author\",\"start\":{\"line\":9,\"column\":24,\"offset\":"
                                + kubernetes + "},\"end\":{\"line\":9,\"column\":34,\"offset\":" + (kubernetes + 10)
                                + "},\"quote\":\"Kubernetes\"}")
                .containsPattern("\"evidence\":\\[\\{\"reason\":\"[^\"]*\",\"weight\":-?[0-9.]+,\"start\":")
                .containsPattern("\"probabilities\":\\{\"technology-only\":0\\.[0-9]+,\"code-more\":0\\.[0-9]+,");
        assertThat(shell.run("lint", "-f", "json", "--why").out()).isEqualTo(json);
    }

    @Test
    void what_no_words_were_weighed_for_has_no_explanation() {
        var shell = new Shell(folder).with("plan.md", "---\ncyclus: x\n---\n# Nothing\n");

        assertThat(shell.run("lint", "-f", "json").out())
                .contains("unknown-key")
                .doesNotContain("explanation");
        assertThat(shell.run("lint", "--why").out()).isEqualTo(shell.run("lint").out());
    }

    @Test
    void an_explanation_quotes_no_other_entry_and_private_parts_only_to_their_author() {
        var shell = new Shell(folder).with("plan.md", TRAP.stripTrailing() + """
                 <!-- private -->before Ravi leaves us<!-- /private --> with Go
                - Hand the `export` over to Nadia, so that ~~Pim and~~ she decides alone
                """);

        for (var format : List.of("text", "json")) {
            var alone = shell.run("lint", "--why", "-f", format).out();
            var inCi = shell.run("", Map.of("CI", "true"), "lint", "--why", "-f", format)
                    .out();
            var goalOnly = inCi.replaceAll("praise(?s:.*)\\z|.* praise .*", "");

            assertThat(alone).contains("Ravi");
            assertThat(inCi).contains("Kubernetes").doesNotContain("Ravi", "leaves us");
            assertThat(goalOnly).doesNotContain("Nadia", "export", "Pim", "alone");
        }
    }

    @Test
    void where_others_read_along_an_explanation_says_nothing_of_what_local_rules_look_at() {
        var shell = new Shell(folder)
                .with("plan.md", TRAP.replace("- Get", "- I am not good enough with containers. Learn Kafka. Get"));

        for (var rule : List.of("text", "json")) {
            var alone = shell.run("lint", "--why", "-f", rule).out();
            var inCi = shell.run("", Map.of("CI", "true"), "lint", "--why", "-f", rule)
                    .out();

            assertThat(alone).contains("technology-only", "self");
            assertThat(inCi)
                    .contains("technology-only", "Kafka")
                    .doesNotContain("self", "not good enough", "judgement of oneself");
        }
    }

    @Test
    void json_counts_columns_in_utf_16_and_offsets_without_the_byte_order_mark() {
        var document = "\uFEFF" + TRAP.replace("- Get", "- 🚀 Get").replace("\n", "\r\n");

        var result = new Shell(folder).with("plan.md", document).run("lint", "-f", "json");

        var offset = document.indexOf("Get deeper") - 1;
        assertThat(result.out().replaceAll("\\s+", ""))
                .contains("\"start\":{\"line\":9,\"column\":6,\"offset\":" + offset + "}")
                .contains("\"quote\":\"GetdeeperintoKubernetesinternals\"")
                .contains(
                        "\"summary\":{\"documents\":1,\"errors\":0,\"warnings\":1,\"suggestions\":0,\"waived\":0,\"known\":0,\"unchanged\":0}");
    }

    @Test
    void text_counts_columns_as_people_do() {
        var result = new Shell(folder)
                .with("plan.md", TRAP.replace("- Get", "- 🚀 Get"))
                .run("lint");

        assertThat(result.out()).contains(" 9:5  warning ");
    }

    @Test
    void what_fails_a_run_can_be_chosen() {
        var shell = new Shell(folder).with("plan.md", TRAP);

        assertThat(shell.run("lint", "--fail-on", "error").status()).isZero();
        assertThat(shell.run("lint", "--fail-on", "never").status()).isZero();
        assertThat(shell.run("lint", "--fail-on", "suggestion").status()).isEqualTo(1);
    }

    @Test
    void a_level_on_the_command_line_wins_over_the_document_s() {
        var shell = new Shell(folder).with("plan.md", TRAP);

        assertThat(shell.run("lint", "--level", "mid").out())
                .contains("suggestion")
                .doesNotContain("warning");
    }

    @Test
    void only_the_rules_that_are_asked_for_report() {
        var shell = new Shell(folder).with("plan.md", TRAP.replace("cycle:", "cyclus: x\ncycle:"));

        assertThat(shell.run("lint").out()).contains("unknown-key").contains("technology-only");
        assertThat(shell.run("lint", "--rule", "unknown-key").out())
                .contains("unknown-key")
                .doesNotContain("technology-only");
    }

    @Test
    void a_waiver_with_a_reason_keeps_a_finding_back() {
        var waived = TRAP.replace("- Get", "<!-- thither: ok technology-only: the audit needs it -->\n- Get");

        var result = new Shell(folder).with("plan.md", waived).run("lint");

        assertThat(result.out()).isEqualTo("1 document: nothing to say; 1 waived.\n");
        assertThat(result.status()).isZero();
    }

    @Test
    void a_waiver_at_the_end_of_an_entry_speaks_for_that_entry() {
        var waived =
                TRAP.stripTrailing() + " <!-- thither: ok technology-only: the audit needs it -->\n- Mentor more\n";

        var result = new Shell(folder).with("plan.md", waived).run("lint");

        assertThat(result.out()).contains("1 waived").doesNotContain("technology-only");
    }

    @Test
    void configuration_sets_severities_by_rule_path_and_level() {
        var shell = new Shell(folder).with("content/a/plan.md", TRAP).with("content/b/plan.md", TRAP);

        shell.with("thither.yml", "rules: { technology-only: off }");
        assertThat(shell.run("lint").out()).isEqualTo("2 documents: nothing to say.\n");

        shell.with(
                "thither.yml",
                "overrides:\n  - paths: [\"a/**\"]\n    levels: [senior]\n    rules: { technology-only: error }\n");
        assertThat(shell.run("lint").out()).contains("2 documents: 1 error, 1 warning.");
    }

    @Test
    void headings_and_words_of_a_company_are_known() {
        var shell = new Shell(folder)
                .with(
                        "thither.yml",
                        "sections: { goals: [\"Next season\"] }\nvocabulary: { technologies: [Lashpoint] }\n")
                .with(
                        "content/plan.md",
                        TRAP.replace("## Goals", "## Next season").replace("Kubernetes internals", "Lashpoint"));

        assertThat(shell.run("lint").out()).contains("“Get deeper into Lashpoint”");
    }

    @Test
    void a_ladder_maps_a_company_s_levels() {
        var shell = new Shell(folder)
                .with("ladder.yml", "levels: { Engineer III: senior }")
                .with("plan.md", TRAP.replace("senior", "engineer iii"));

        assertThat(shell.run("lint").out()).contains("warning").doesNotContain("unreadable");
    }

    @Test
    void standard_input_is_judged_under_the_name_it_is_given() {
        var result = new Shell(folder).run(TRAP, Map.of(), "lint", "-", "--stdin-filename", "people/ines/plan.md");

        assertThat(result.out()).startsWith("people/ines/plan.md\n");
    }

    @Test
    void patterns_folders_and_files_name_each_document_once() {
        var shell = new Shell(folder).with("content/a/plan.md", TRAP).with("content/b/plan.md", TRAP);

        assertThat(shell.run("lint", "content/*/plan.md", "content", "content/a/plan.md")
                        .out())
                .contains("2 documents: 2 warnings.");
    }

    @Test
    void several_formats_go_to_several_files() {
        var shell = new Shell(folder).with("plan.md", TRAP);

        var result = shell.run("lint", "-f", "text", "-f", "json=out.json");

        assertThat(result.out()).contains("1 document: 1 warning.");
        assertThat(folder.resolve("out.json")).content().contains("\"version\": 1");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void where_others_read_along_local_rules_and_private_parts_are_left_out() {
        var shell = new Shell(folder)
                .with(
                        "plan.md",
                        TRAP
                                + "- I am not good enough for this job\n\n<!-- private -->\n- Mentor more\n<!-- /private -->\n");

        var alone = shell.run("lint");
        var inCi = shell.run("", Map.of("CI", "true"), "lint");

        assertThat(alone.out()).contains("self-verdict").contains("Mentor more");
        assertThat(inCi.out()).contains("technology-only").doesNotContain("self-verdict", "good enough", "Mentor");
    }

    @Test
    void praise_quotes_private_parts_only_to_their_author() {
        var review = """
                ## What changed
                - I taught the interns to deploy.

                  <!-- private -->
                  I stopped covering for Ravi.
                  <!-- /private -->
                - I handed the export <!-- private -->that Ravi broke<!-- /private --> over to Nadia.
                ## Beginner at
                <!-- private -->
                Living alone.
                <!-- /private -->
                """;
        var shell = new Shell(folder).with("review.md", review);

        for (var format : List.of("text", "json")) {
            var alone = shell.run("lint", "-f", format);
            var inCi = shell.run("", Map.of("CI", "true"), "lint", "-f", format);
            var local = shell.run("", Map.of("CI", "true"), "lint", "-f", format, "--local");

            assertThat(alone.out()).contains("taught the interns", "covering for Ravi", "that Ravi broke");
            assertThat(inCi.out())
                    .contains("taught the interns", "over to Nadia")
                    .doesNotContain("Ravi", "Living alone");
            assertThat(local.out()).isEqualTo(alone.out());
        }
    }

    @Test
    void colours_follow_the_wish_and_the_conventions() {
        var shell = new Shell(folder).with("plan.md", TRAP);

        assertThat(shell.run("lint").out()).doesNotContain("\u001B[");
        assertThat(shell.run("lint", "--color", "always").out()).contains("\u001B[33mwarning");
        assertThat(shell.run("", Map.of("FORCE_COLOR", "1"), "lint").out()).contains("\u001B[");
    }

    @Test
    void praise_comes_first() {
        var review = """
                ---
                kind: self-review
                author: ines
                level: senior
                cycle: 2026-h1
                ---
                ## What changed
                ### The rota closes incidents without me
                - For: the rota
                - Before, after: 9 of 11 pages reached me, now 1 of 8
                """;

        assertThat(new Shell(folder).with("review.md", review).run("lint").out())
                .isEqualTo("""
                        review.md
                              8:5  praise      “The rota closes incidents without me”: somebody can do what they could not before.

                        1 document: nothing to say.
                        """);
    }

    @Test
    void few_things_are_praised_of_different_kinds_and_other_words_each() {
        var review = """
                ## What changed
                - Taught Ewa the release.
                - Taught Pim the release.
                - We dropped the weekly status report.
                - Nadia decides alone what runs at night.
                - I wrote down why we chose two queues.
                """;
        var shell = new Shell(folder).with("review.md", review);

        var text = shell.run("lint").out();

        assertThat(text.lines().filter(line -> line.contains("praise")))
                .hasSize(3)
                .anyMatch(line -> line.contains("2:3") && line.contains("“Taught Ewa the release”: what you know"))
                .anyMatch(line -> line.contains("“dropped the weekly status report”: there is room now"))
                .anyMatch(line -> line.contains("“Nadia decides alone what runs at night”"));
        assertThat(shell.run("lint", "-f", "json").out())
                .contains("\"quote\": \"Taught Pim the release\"")
                .contains("\"message\": \"whoever comes later can read why\"");
    }
}
