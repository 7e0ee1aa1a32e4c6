package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.change.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code thither lint} counts where a file knows some findings. */
class BaselineTest {
    private static final String PLAN = """
            ---
            kind: growth-plan
            author: ines
            level: senior
            cycle: 2026-h1
            ---
            # Ines
            ## Goals
            - Get deeper into Kubernetes internals
            - Close 40 tickets a month by May
            """;

    private static final String[] UPDATE = {"lint", "--baseline", "known.json", "--update-baseline"};
    private static final String[] ACCEPT = {"lint", "--baseline", "known.json", "--update-baseline", "--accept-new"};
    private static final String[] LINT = {"lint", "--baseline", "known.json"};

    @TempDir
    private Path folder;

    @Test
    void the_first_update_knows_all_and_from_then_on_only_new_findings_count() {
        var shell = new Shell(folder).with("plan.md", PLAN);

        var made = shell.run(UPDATE);
        assertThat(made.out()).isEqualTo("1 document: nothing to say; 2 known.\n");
        assertThat(made.err()).isEqualTo("thither: known.json: 2 findings known, 2 new, 0 taken out.\n");
        assertThat(made.status()).isZero();

        var same = shell.run(LINT);
        assertThat(same.out()).isEqualTo("1 document: nothing to say; 2 known.\n");
        assertThat(same.err()).isEmpty();
        assertThat(same.status()).isZero();

        var more = shell.with("plan.md", PLAN + "- Learn Rust\n").run(LINT);
        assertThat(more.out())
                .contains("“Learn Rust”")
                .doesNotContain("Kubernetes")
                .endsWith("1 document: 1 warning, 1 suggestion; 2 known.\n");
        assertThat(more.status()).isEqualTo(1);
    }

    @Test
    void the_file_is_sorted_a_line_for_each_finding_and_holds_no_words_of_documents() throws IOException {
        new Shell(folder)
                .with("people/zoe/plan.md", PLAN.replace("ines", "zoe"))
                .with("people/ines/plän.md", PLAN)
                .run(UPDATE);

        var file = Files.readString(folder.resolve("known.json"));

        assertThat(file.replaceAll("[0-9a-f]{32}", "HASH")).isEqualTo("""
                {
                  "version": 1,
                  "findings": [
                    {"path": "people/ines/plän.md", "rule": "activity-metric", "fingerprint": "HASH"},
                    {"path": "people/ines/plän.md", "rule": "technology-only", "fingerprint": "HASH"},
                    {"path": "people/zoe/plan.md", "rule": "activity-metric", "fingerprint": "HASH"},
                    {"path": "people/zoe/plan.md", "rule": "technology-only", "fingerprint": "HASH"}
                  ]
                }
                """);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    @Test
    void a_finding_is_known_by_its_rule_its_headings_and_its_words_and_not_by_its_line() {
        var shell = new Shell(folder).with("plan.md", PLAN);
        shell.run(UPDATE);

        for (var moved : List.of(
                PLAN.replace("# Ines", "# Ines\n\nHello.\n\n"),
                PLAN.replace("\n", "\r\n"),
                PLAN.replace("Get deeper into", "GET  deeper\n  into"),
                PLAN.replace("level: senior", "level: staff"))) {
            assertThat(shell.with("plan.md", moved).run(LINT).out()).endsWith("nothing to say; 2 known.\n");
        }
        assertThat(shell.with("plan.md", PLAN.replace("## Goals", "## Next season\n\n## Goals for 2027"))
                        .run(LINT)
                        .out())
                .doesNotContain("known");
        assertThat(shell.with("plan.md", PLAN.replace("Kubernetes", "Linux"))
                        .run(LINT)
                        .out())
                .contains("technology-only")
                .endsWith("1 warning; 1 known.\n");
    }

    @Test
    void the_same_goal_written_once_more_is_new() {
        var shell = new Shell(folder).with("plan.md", PLAN);
        shell.run(UPDATE);

        assertThat(shell.with("plan.md", PLAN + "- Close 40 tickets a month by May\n")
                        .run(LINT)
                        .out())
                .endsWith("1 document: 1 warning, 1 suggestion; 2 known.\n");
        assertThat(shell.with("other.md", PLAN).with("plan.md", PLAN).run(LINT).out())
                .endsWith("2 documents: 2 warnings; 2 known.\n");
    }

    @Test
    void what_is_no_longer_found_is_said_and_an_update_takes_it_out() throws IOException {
        var shell = new Shell(folder).with("plan.md", PLAN);
        shell.run(UPDATE);
        shell.with("plan.md", PLAN.replace("Close 40 tickets a month by May", "Two colleagues run the release"));

        var stale = shell.run(LINT);
        assertThat(stale.err())
                .isEqualTo("thither: known.json: 1 finding no longer found. --update-baseline takes it out.\n");
        assertThat(stale.status()).isZero();

        assertThat(shell.run(UPDATE).err()).isEqualTo("thither: known.json: 1 finding known, 0 new, 1 taken out.\n");
        assertThat(Files.readString(folder.resolve("known.json"))).doesNotContain("activity-metric");
        assertThat(shell.run(LINT).err()).isEmpty();
    }

    @Test
    void an_update_only_shrinks_the_file_unless_new_findings_are_accepted() throws IOException {
        var shell = new Shell(folder).with("plan.md", PLAN);
        shell.run(UPDATE);
        shell.with("plan.md", PLAN.replace("40", "50"));

        var shrunk = shell.run(UPDATE);
        assertThat(shrunk.err()).isEqualTo("thither: known.json: 1 finding known, 0 new, 1 taken out.\n");
        assertThat(shrunk.out()).contains("activity-metric").endsWith("1 warning; 1 known.\n");
        assertThat(shrunk.status()).isEqualTo(1);

        var accepted = shell.run(ACCEPT);
        assertThat(accepted.err()).isEqualTo("thither: known.json: 2 findings known, 1 new, 0 taken out.\n");
        assertThat(accepted.status()).isZero();

        var bytes = Files.readAllBytes(folder.resolve("known.json"));
        shell.run(ACCEPT);
        assertThat(folder.resolve("known.json")).hasBinaryContent(bytes);
    }

    @Test
    void documents_that_are_not_judged_stay_known_unless_they_are_gone() throws IOException {
        var shell = new Shell(folder).with("a.md", PLAN).with("b.md", PLAN).with("c.md", PLAN);
        shell.run(UPDATE);
        Files.delete(folder.resolve("c.md"));

        assertThat(shell.run("lint", "a.md", "--baseline", "known.json", "--update-baseline")
                        .err())
                .isEqualTo("thither: known.json: 4 findings known, 0 new, 2 taken out.\n");
    }

    @Test
    void what_was_not_looked_for_is_not_called_stale() {
        var shell = new Shell(folder).with("plan.md", PLAN);
        shell.run(UPDATE);

        for (var narrow : List.of("--rule=empty", "--level=junior")) {
            assertThat(shell.run("lint", "--baseline", "known.json", narrow).err())
                    .isEmpty();
        }
    }

    @Test
    void a_waived_finding_is_no_longer_known() {
        var shell = new Shell(folder).with("plan.md", PLAN);
        shell.run(UPDATE);
        shell.with("plan.md", PLAN.replace("- Get", "<!-- thither: ok technology-only: the audit needs it -->\n- Get"));

        assertThat(shell.run(LINT).out()).endsWith("nothing to say; 1 waived, 1 known.\n");
        assertThat(shell.run(LINT).err()).contains("1 finding no longer found");
    }

    @Test
    void a_run_from_another_folder_knows_the_same() {
        var shell = new Shell(folder).with("people/ines/plan.md", PLAN);
        shell.run(UPDATE);

        var below = new Shell(folder.resolve("people/ines")).run("lint", "--baseline", "../../known.json");

        assertThat(below.out()).isEqualTo("1 document: nothing to say; 2 known.\n");
    }

    @Test
    void the_configuration_can_name_the_file() {
        var shell = new Shell(folder)
                .with("thither.yml", "baseline: ci/known.json")
                .with("content/plan.md", PLAN)
                .with("ci/x", "");

        assertThat(shell.run("lint").err())
                .isEqualTo(
                        "thither: there is no baseline ci/known.json. Make it with --update-baseline, or name another.\n");
        assertThat(shell.run("lint", "--update-baseline").status()).isZero();
        assertThat(shell.run("lint").out()).endsWith("; 2 known.\n");
        assertThat(new Shell(folder.resolve("content")).run("lint", "plan.md").out())
                .endsWith("; 2 known.\n");
        assertThat(shell.run("lint", "--no-baseline").out()).endsWith("1 document: 2 warnings.\n");
    }

    @Test
    void without_a_name_an_update_makes_a_file_of_the_usual_name() {
        var result = new Shell(folder).with("plan.md", PLAN).run("lint", "--update-baseline");

        assertThat(result.err()).startsWith("thither: thither-baseline.json: 2 findings known");
        assertThat(folder.resolve("thither-baseline.json")).exists();
    }

    @Test
    void what_was_missing_and_not_shown_is_known_as_well() {
        var plan = PLAN.replace(" by May", "")
                + "- Learn Rust\n- Read about Zig\n- Improve the many tables of the old report that we send\n";
        var shell = new Shell(folder).with("plan.md", plan);
        shell.run(UPDATE);

        assertThat(shell.run("lint").out()).contains("ambition-unsaid").doesNotContain("nobody-to-learn-from");
        shell.with("plan.md", plan.replace("level: senior", "level: senior\ntoward: staff"));
        assertThat(shell.run("lint").out()).doesNotContain("ambition-unsaid").contains("nobody-to-learn-from");
        assertThat(shell.run(LINT).out()).startsWith("1 document: nothing to say;");
    }

    @Test
    void what_others_may_not_know_of_is_not_in_the_file() throws IOException {
        var shell = new Shell(folder)
                .with(
                        "plan.md",
                        PLAN.replace("internals", "<!-- private -->before Ravi leaves<!-- /private --> internals")
                                + """
                - I am not good enough for this job

                <!-- private -->
                - Mentor more
                <!-- /private -->
                """);

        var made = shell.run(UPDATE);

        assertThat(made.out())
                .contains("Mentor more", "self-verdict")
                .doesNotContain("Kubernetes")
                .contains("3 known");
        assertThat(Files.readString(folder.resolve("known.json")))
                .contains("technology-only", "activity-metric", "no-multiplier")
                .doesNotContain("self-verdict", "empty", "no-stop-list");
        var inCi = shell.run("", Map.of("CI", "true"), LINT);
        assertThat(inCi.out()).isEqualTo("1 document: nothing to say; 5 known.\n");
        assertThat(inCi.err()).isEmpty();
        shell.run("", Map.of("CI", "true"), "lint", "--baseline", "ci.json", "--update-baseline");
        assertThat(folder.resolve("ci.json")).hasSameTextualContentAs(folder.resolve("known.json"));
    }

    @Test
    void a_known_finding_is_known_in_a_changed_goal_as_well() {
        var git = GitFolder.in(folder).with("plan.md", PLAN);
        new Shell(folder).run(UPDATE);
        git.commit().with("plan.md", PLAN.replace("40 tickets", "40   tickets") + "- Learn Rust\n");

        var result = new Shell(folder)
                .run("", GitFolder.ENVIRONMENT, "lint", "--baseline", "known.json", "--changed=HEAD", "-f", "json");

        assertThat(result.out().replaceAll("\\s", ""))
                .endsWith("\"summary\":{\"documents\":1,\"errors\":0,\"warnings\":1,\"suggestions\":0,\"waived\":0,"
                        + "\"known\":2,\"unchanged\":1}}");
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"version": 1, "findings": [               | this is not JSON.
            <<<<<<< HEAD                               | this is not JSON.
            []                                         | expected {.
            ``                                         | this is not JSON.
            {"findings": []}                           | the version is missing.
            {"version": 2, "findings": []}             | version 2 is not known; this program reads version 1.
            {"version": "1"}                           | expected a number.
            {"version": 1, "finding": []}              | “finding” is no key; known are version and findings.
            {"version": 1, "findings": {}}             | expected [.
            {"version": 1, "findings": ["x"]}          | expected {.
            {"version": 1, "findings": [{"path": 1}]}  | expected text.
            {"version": 1, "findings": [{"path": "a", "words": "b"}]} | “words” is no key; known are path, rule, fingerprint.
            {"version": 1, "findings": [{"path": "a"}]}| this finding has no rule.
            {"version": 1, "findings": [{"path": "a", "rule": "A B", "fingerprint": "x"}]}| “A B” cannot be a rule's name.
            {"version": 1, "findings": []} x           | this is not JSON.
            """)
    void a_broken_file_is_one_line_with_its_place_and_stays_as_it_is(String text, String message) {
        var shell = new Shell(folder).with("plan.md", PLAN).with("known.json", text);

        for (var call : List.of(LINT, UPDATE, ACCEPT)) {
            var result = shell.run(call);

            assertThat(result.err())
                    .matches("thither: known\\.json:1: " + Pattern.quote(message) + " .*\\n")
                    .hasLineCount(1);
            assertThat(result.out()).isEmpty();
            assertThat(result.status()).isEqualTo(2);
            assertThat(folder.resolve("known.json")).hasContent(text);
        }
    }

    @Test
    void a_file_that_is_not_utf_8_says_so() {
        var shell = new Shell(folder).with("plan.md", PLAN).with("known.json", new byte[] {'{', '"', (byte) 0xE9, '"'});

        assertThat(shell.run(LINT).err())
                .contains("known.json:1:")
                .contains("this is not UTF-8.")
                .hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --baseline nowhere.json                 | there is no baseline nowhere.json. Make it with --update-baseline, or name another.
            --baseline .                            | is a folder; a baseline is a file.
            --baseline x/y.json --update-baseline   | no such folder:
            --accept-new                            | --accept-new needs --update-baseline.
            --update-baseline --rule empty          | --update-baseline needs all findings of a document. Leave out --rule.
            --update-baseline --level mid           | --update-baseline needs all findings of a document. Leave out --level.
            --update-baseline --changed             | --update-baseline needs all findings of a document. Leave out --changed.
            --no-baseline --baseline x.json         | --no-baseline leaves nothing to read or to update. Leave it out.
            """)
    void a_wish_that_cannot_be_met_is_one_line_and_exit_code_2(String wish, String message) {
        var result = new Shell(folder).with("plan.md", PLAN).run(("lint " + wish).split(" ", -1));

        assertThat(result.err()).startsWith("thither: ").contains(message).hasLineCount(1);
        assertThat(result.status()).isEqualTo(2);
    }
}
