package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportFormatsTest {
    private static final String TRAP = """
            ---
            kind: growth-plan
            author: ines
            level: senior
            cycle: 2026-h1
            ---
            ## Goals
            - Get deeper into Kubernetes internals
            """;

    private static final Map<String, String> WORKFLOW = Map.of("CI", "true", "GITHUB_ACTIONS", "true");

    @TempDir
    private Path folder;

    @Test
    void each_format_goes_to_a_file_of_its_own_and_text_to_standard_output() {
        var result = new Shell(folder)
                .with("plan.md", TRAP)
                .run("lint", "-f", "text", "-f", "sarif=out.sarif", "-f", "gitlab=quality.json", "-f", "junit=j.xml");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out()).contains("8:3  warning ").endsWith("1 document: 1 warning.\n");
        assertThat(folder.resolve("out.sarif")).content().contains("\"2.1.0\"", "\"uri\": \"plan.md\"");
        assertThat(folder.resolve("quality.json")).content().startsWith("[").contains("\"begin\": 8");
        assertThat(folder.resolve("j.xml")).content().contains("<testsuite name=\"plan.md\"");
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void in_a_workflow_of_github_annotations_follow_the_text() {
        var shell = new Shell(folder).with("plan.md", TRAP);

        var text = shell.run("lint").out();
        var result = shell.run("", WORKFLOW, "lint");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .startsWith(text)
                .contains("\n::warning file=plan.md,line=8,endLine=8,col=3,endColumn=39,title=technology-only::“Get ");
    }

    @Test
    void a_format_that_is_asked_for_comes_alone() {
        var shell = new Shell(folder).with("plan.md", TRAP);

        assertThat(shell.run("", WORKFLOW, "lint", "-f", "text").out()).doesNotContain("::");
        assertThat(shell.run("", WORKFLOW, "lint", "-f", "json").out())
                .startsWith("{")
                .endsWith("}\n");
        assertThat(shell.run("lint", "-f", "github").out())
                .startsWith("::warning ")
                .hasLineCount(1);
        assertThat(shell.run("lint", "-f", "github", "-f", "text").out()).contains("::warning ", "1 document:");
    }

    @Test
    void annotations_bring_a_table_at_the_end_of_the_workflow_s_summary() throws IOException {
        var shell = new Shell(folder).with("plan.md", TRAP).with("summary.md", "Built.\n");
        var summary = folder.resolve("summary.md");
        var environment = Map.of("GITHUB_ACTIONS", "true", "CI", "true", "GITHUB_STEP_SUMMARY", summary.toString());

        shell.run("", environment, "lint", "plan.md", "-f", "text");
        assertThat(summary).hasContent("Built.\n");

        shell.run("", environment, "lint", "plan.md");
        assertThat(Files.readString(summary))
                .startsWith("Built.\n### Thither\n\n1 document: 1 warning.\n")
                .contains("| warning | plan.md:8:3 | “Get deeper into Kubernetes internals”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CI_PROJECT_DIR", "GITHUB_WORKSPACE"})
    void git_hosts_are_told_a_file_s_place_in_the_repository_and_all_others_that_in_the_folder(String top) {
        var shell = new Shell(folder.resolve("docs/reviews")).with("plan.md", TRAP);
        var environment = Map.of(top, folder.toString());

        assertThat(shell.run("", environment, "lint", "-f", "gitlab").out()).contains("\"docs/reviews/plan.md\"");
        assertThat(shell.run("", environment, "lint", "-f", "sarif").out()).contains("\"docs/reviews/plan.md\"");
        assertThat(shell.run("", environment, "lint", "-f", "github").out()).contains("file=docs/reviews/plan.md,");
        assertThat(shell.run("", environment, "lint", "-f", "rdjson").out()).contains("\"path\": \"plan.md\"");
        assertThat(shell.run("", environment, "lint", "-f", "checkstyle").out()).contains("name=\"plan.md\"");
        assertThat(shell.run("lint", "-f", "gitlab").out()).contains("\"path\": \"plan.md\"");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"TEXT", "GITHUB"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_fails_halfway_prints_nothing_that_a_program_could_take_for_a_report(ReportFormat format)
            throws IOException {
        var result = failingHalfway().run("lint", "-f", format.word());

        assertThat(result.err()).startsWith("thither: no such file: ").hasLineCount(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void what_fails_halfway_leaves_the_last_reports_and_nothing_of_these() throws IOException {
        var shell = failingHalfway();
        var arguments = new ArrayList<>(List.of("lint", "-f", "json=out/new"));
        for (var format : ReportFormat.words()) {
            shell.with("out/" + format, "the last one");
            arguments.addAll(List.of("-f", format + "=out/" + format));
        }

        var result = shell.run(arguments.toArray(String[]::new));

        assertThat(result.status()).isEqualTo(2);
        try (var left = Files.list(folder.resolve("out"))) {
            assertThat(left.toList())
                    .hasSize(ReportFormat.values().length)
                    .allSatisfy(report -> assertThat(report).hasContent("the last one"));
        }
    }

    @Test
    void a_report_that_cannot_be_begun_leaves_nothing_of_the_others() {
        var result = new Shell(folder)
                .with("plan.md", TRAP)
                .run("lint", "-f", "json=out.json", "-f", "sarif=nowhere/out.sarif");

        assertThat(result.err()).startsWith("thither: no such folder: ").hasLineCount(1);
        assertThat(result.status()).isEqualTo(2);
        assertThat(folder).isDirectoryNotContaining("glob:**out*");
    }

    @Test
    void a_report_goes_where_a_link_leads_and_the_link_stays() throws IOException {
        var shell = new Shell(folder).with("plan.md", TRAP).with("elsewhere/report.json", "old");
        var link = Files.createSymbolicLink(folder.resolve("report.json"), folder.resolve("elsewhere/report.json"));

        shell.run("lint", "plan.md", "-f", "json=report.json");

        assertThat(link).isSymbolicLink().content().startsWith("{");
    }

    @ParameterizedTest
    @EnumSource
    void where_others_read_along_no_format_tells_of_private_parts_or_local_rules(ReportFormat format) {
        var shell = new Shell(folder).with("plan.md", TRAP + """
                - I am not good enough for this job
                - Get certified <!-- thither: ok self-verdict: my secret --> in Kafka

                <!-- private -->
                - Mentor Ravi more
                <!-- /private -->
                """);

        var alone = shell.run("lint", "-f", format.word());
        var inCi = shell.run("", Map.of("CI", "true"), "lint", "-f", format.word());

        assertThat(alone.out()).contains("self-verdict");
        assertThat(inCi.out()).contains("technology-only").doesNotContain("self-verdict", "good enough", "Ravi");
    }

    @ParameterizedTest
    @EnumSource
    void a_file_that_is_no_text_is_a_finding_at_its_beginning(ReportFormat format) {
        var shell = new Shell(folder).with("plan.md", new byte[] {(byte) 0xFF, (byte) 0xFE, 'a', 0});

        var result = shell.run("lint", "-f", format.word());

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("unreadable", "UTF-16")
                .containsPattern("1:1|[Ll]ine\"?[=:] ?\"?1\\b|\"begin\": 1");
    }

    @ParameterizedTest
    @EnumSource
    void a_report_is_the_same_on_every_run(ReportFormat format) {
        var shell = new Shell(folder);
        for (var i = 0; i < 40; i++) {
            shell.with("content/%d/plan.md".formatted(i), TRAP);
        }

        assertThat(shell.run("lint", "-f", format.word()).out())
                .isEqualTo(shell.run("lint", "-f", format.word()).out());
    }

    /** More documents than are judged at a time, and the last of them cannot be read. */
    private Shell failingHalfway() throws IOException {
        var shell = new Shell(folder);
        for (var i = 100; i < 400; i++) {
            shell.with("content/%d.md".formatted(i), "# Nothing\n");
        }
        Files.createSymbolicLink(folder.resolve("content/gone.md"), folder.resolve("missing.md"));
        return shell;
    }
}
