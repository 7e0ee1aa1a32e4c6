package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConfigCommandTest {
    private static final String CONFIGURATION = """
            # Of an invented company
            title: Growth reviews of Example Ltd
            output:
            ruleset: 2026.1
            fail-on: never
            rules:
              technology-only: off
              empty: error
            overrides:
              - paths: ["people/*/drafts/**"]
                rules: { empty: suggestion }
              - levels: [mid, junior]
                rules:
                  focus-time: off
                  empty: warning
              - paths: ["nowhere/**"]
                levels: [staff]
                rules: { empty: off }
            sections:
              goals: ["Where I'll grow", Entwicklungsfelder]
            vocabulary:
              people: [the night crew]
            """;

    private static final String PLAN = """
            ---
            kind: growth-plan
            author: bo
            level: Engineer II
            cycle: 2026-h1
            ---
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void start() {
        shell = new Shell(folder)
                .with("thither.yml", CONFIGURATION)
                .with("ladder.yml", "levels:\n  Engineer I: junior\n  Engineer II: mid\n")
                .with("content/people/bo/drafts/plan.md", PLAN);
    }

    @Test
    void each_value_is_shown_with_the_line_it_was_written_on() {
        var result = shell.run("config");

        assertThat(result.out())
                .startsWith("""
                        thither.yml:2   title: Growth reviews of Example Ltd
                        default         source: content
                        default         output: build/site
                        default         base-url:
                        default         language: en
                        thither.yml:4   ruleset: 2026.1
                        thither.yml:5   fail-on: never
                        default         baseline:
                        thither.yml:20  sections.goals: Where I'll grow, Entwicklungsfelder
                        default         vocabulary.technologies:
                        thither.yml:22  vocabulary.people: the night crew
                        ladder.yml:2    levels.Engineer I: junior
                        ladder.yml:3    levels.Engineer II: mid
                        thither.yml:10  overrides[0].paths: people/*/drafts/**
                        thither.yml:11  overrides[0].rules.empty: suggestion
                        thither.yml:12  overrides[1].levels: junior, mid
                        thither.yml:15  overrides[1].rules.empty: warning
                        thither.yml:14  overrides[1].rules.focus-time: off
                        thither.yml:16  overrides[2].paths: nowhere/**
                        """)
                .contains("\nthither.yml:8   rules.empty: error\n")
                .contains("\ndefault         rules.code-more: warning (senior and up)\n")
                .contains("\ndefault         rules.self-verdict: suggestion, local\n")
                .contains("\nthither.yml:7   rules.technology-only: off\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void for_a_document_rules_are_as_severe_as_they_are_at_its_path_and_level() {
        assertThat(shell.run("config", "content/people/bo/drafts/plan.md").out())
                .startsWith("""
                        content/people/bo/drafts/plan.md:2  kind: growth-plan
                        content/people/bo/drafts/plan.md:4  level: mid

                        thither.yml:2   title:""")
                .contains("\nthither.yml:11  overrides[0].rules.empty: suggestion\n")
                .doesNotContain("overrides[2]")
                .contains("\nthither.yml:15  rules.empty: warning\n")
                .contains("\nthither.yml:14  rules.focus-time: off\n")
                .contains("\ndefault         rules.code-more: off\n")
                .contains("\ndefault         rules.indispensable: warning\n")
                .contains("\nthither.yml:7   rules.technology-only: off\n");
    }

    @Test
    void overrides_that_are_for_other_documents_decide_nothing() {
        shell.with("content/plan.md", PLAN.replace("Engineer II", "staff"));

        assertThat(shell.run("config", "content/plan.md").out())
                .doesNotContain("overrides")
                .contains("\nthither.yml:8   rules.empty: error\n")
                .contains("\ndefault         rules.focus-time: warning\n");
    }

    @Test
    void what_is_shown_for_a_document_is_what_lint_goes_by() {
        shell.with("content/people/bo/drafts/plan.md", PLAN + "## Goals\n- Mentor more\n");

        assertThat(shell.run("lint").out()).contains("warning").contains("  empty\n");
        assertThat(shell.run("config", "content/people/bo/drafts/plan.md").out())
                .contains("rules.empty: warning");
    }

    @Test
    void json_has_what_the_text_says() {
        var project = shell.run("config", "-f", "json").out().replaceAll("\\s+", "");
        var document = shell.run("config", "-f", "json", "content/people/bo/drafts/plan.md")
                .out()
                .replaceAll("\\s+", "");

        assertThat(project)
                .startsWith(
                        "{\"version\":1,\"settings\":[{\"key\":\"title\",\"values\":[\"GrowthreviewsofExampleLtd\"],"
                                + "\"file\":\"thither.yml\",\"line\":2},{\"key\":\"source\",\"values\":[\"content\"]},")
                .contains("{\"key\":\"overrides[1].levels\",\"values\":[\"junior\",\"mid\"],")
                .contains(
                        "{\"rule\":\"code-more\",\"local\":false,\"severities\":{\"junior\":\"off\",\"mid\":\"off\",");
        assertThat(document)
                .startsWith("{\"version\":1,\"path\":\"content/people/bo/drafts/plan.md\",\"document\":["
                        + "{\"key\":\"kind\",\"values\":[\"growth-plan\"],")
                .contains("{\"rule\":\"empty\",\"local\":false,\"severities\":{\"mid\":\"warning\"},"
                        + "\"file\":\"thither.yml\",\"line\":15}");
    }

    @Test
    void paths_are_those_seen_from_the_project_wherever_one_stands() {
        assertThat(shell.run("-C", "content/people", "config", "bo/drafts/plan.md")
                        .out())
                .isEqualTo(
                        shell.run("config", "content/people/bo/drafts/plan.md").out());
    }

    @Test
    void without_any_configuration_all_is_default(@TempDir Path empty) {
        var result = new Shell(empty).with("plan.md", PLAN.replace("Engineer II", "senior"));

        assertThat(result.run("config").out().lines())
                .allMatch(line -> line.startsWith("default  "))
                .contains("default  source: .", "default  ruleset: 2026.1");
        assertThat(result.run("config", "plan.md").out()).startsWith("plan.md:2  kind: growth-plan\n");
    }

    @Test
    void what_the_document_does_not_say_is_default_as_well() {
        shell.with("content/plan.md", "# Notes\n");

        assertThat(shell.run("config", "content/plan.md").out())
                .startsWith("default  kind: growth-plan\ndefault  level: unknown\n\n");
    }

    @Test
    void a_call_that_cannot_be_followed_is_one_line() {
        assertThat(shell.run("config", "nowhere.md"))
                .isEqualTo(new Shell.Result(2, "", "thither: no such file: nowhere.md\n"));
        assertThat(shell.run("config", "content").err()).isEqualTo("thither: no such file: content\n");
        assertThat(shell.run("config", "a.md", "b.md").err())
                .isEqualTo("thither: config takes one file, found “a.md b.md”.\n");
        assertThat(shell.run("config", "-f", "yaml").err())
                .isEqualTo("thither: “yaml” is no format. Use text or json.\n");
    }

    @Test
    void rules_lists_severities_with_the_overrides_that_hold_everywhere() {
        assertThat(shell.run("rules").out())
                .containsPattern("(?m)^focus-time +warning \\(senior and up\\) +Quiet")
                .containsPattern("(?m)^empty +error \\(senior and up\\), warning \\(junior, mid\\) +Too wide");
    }
}
