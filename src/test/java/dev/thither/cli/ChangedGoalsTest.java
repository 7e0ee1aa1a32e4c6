package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.change.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code thither lint} counts where a repository has findings and something changed. */
@Timeout(60)
class ChangedGoalsTest {
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
            - Two colleagues run the release without me
            """;

    @TempDir
    private Path top;

    private Path folder;
    private GitFolder git;

    @BeforeEach
    void commit_a_plan_with_two_findings() {
        folder = top.resolve("repository");
        git = GitFolder.in(folder).with("plan.md", PLAN).commit();
    }

    @Test
    void only_goals_with_a_changed_line_count() {
        git.with("plan.md", PLAN.replace("40", "50"));

        var result = lint("--changed=HEAD");

        assertThat(result.out())
                .contains("activity-metric")
                .doesNotContain("technology-only")
                .endsWith("1 document: 1 warning; 1 in unchanged goals.\n");
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isEqualTo(1);
        assertThat(lint().out()).endsWith("1 document: 2 warnings.\n");
    }

    @Test
    void the_exit_status_is_that_of_what_counts() {
        git.with("plan.md", PLAN + "- Pair with Noor on the rota, so that she leads it\n");

        var result = lint("--changed=HEAD");

        assertThat(result.out()).endsWith("\n1 document: nothing to say; 4 in unchanged goals.\n");
        assertThat(result.status()).isZero();
    }

    @Test
    void where_nothing_changed_nothing_is_read() {
        git.with("other.md", PLAN).commit();

        var result = lint("--changed=HEAD");

        assertThat(result.out()).isEqualTo("0 documents: nothing to say.\n");
        assertThat(result.status()).isZero();
        assertThat(lint("--changed=HEAD~1").out())
                .contains("other.md")
                .doesNotContain("\nplan.md")
                .contains("1 document:");
    }

    @Test
    void json_has_the_same_numbers() {
        git.with("plan.md", PLAN.replace("40", "50"));

        assertThat(lint("--changed=HEAD", "-f", "json").out().replaceAll("\\s", ""))
                .endsWith("\"summary\":{\"documents\":1,\"errors\":0,\"warnings\":1,\"suggestions\":0,\"waived\":0,"
                        + "\"known\":0,\"unchanged\":1}}")
                .doesNotContain("Kubernetes");
    }

    @Test
    void praise_does_not_ask_what_changed() {
        var taught = "## What changed\n- I taught the interns to deploy.\n";
        git.with("plan.md", PLAN + taught).commit().with("plan.md", PLAN.replace("40", "50") + taught);

        assertThat(lint("--changed=HEAD").out()).contains("taught the interns");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            its last line is gone                 | '- Learn Rust\\n  - For: the night crew\\n- Other\\n' | '- Learn Rust\\n- Other\\n' | 1
            its last line is the last of all      | '- Learn Rust\\n  - For: the night crew\\n' | '- Learn Rust\\n' | 1
            a line in its middle is gone          | '- Learn Rust\\n  with Noor\\n  this year\\n' | '- Learn Rust\\n  this year\\n' | 1
            a label of a heading is gone          | '### Learn Rust\\n- For: the crew\\n\\n### Other\\n' | '### Learn Rust\\n\\n### Other\\n' | 1
            it became a goal                      | '## Goals\\n- Be away\\n\\n## Notes\\n- Learn Rust\\n' | '## Goals\\n- Be away\\n- Learn Rust\\n' | 1
            a line was added at its end           | '- Learn Rust\\n' | '- Learn Rust\\n  this year\\n' | 1
            the goal behind it is gone            | '- Learn Rust\\n- Learn Go\\n' | '- Learn Rust\\n' | 0
            the goal before it is gone            | '- Learn Go\\n- Learn Rust\\n' | '- Learn Rust\\n' | 0
            the goal behind it is another         | '- Learn Rust\\n- Learn Go\\n' | '- Learn Rust\\n- Be away\\n' | 0
            a goal came before it                 | '- Learn Rust\\n' | '- Be away\\n- Learn Rust\\n' | 0
            the heading behind it is gone         | '- Learn Rust\\n\\n## Notes\\ntext\\n' | '- Learn Rust\\n' | 0
            the heading goal behind it is gone    | '### Learn Rust\\n\\n### Learn Go\\n' | '### Learn Rust\\n' | 0
            blank lines around it are gone        | '\\n\\n- Learn Rust\\n\\n\\n' | '- Learn Rust\\n' | 0
            """)
    void a_goal_changed_when(String what, String before, String after, int counted) {
        git.with("plan.md", plan(before)).commit().with("plan.md", plan(after));

        var result = lint("--changed=HEAD", "--rule", "technology-only", "--fail-on", "suggestion");

        assertThat(result.status()).as(result.out()).isEqualTo(counted);
        assertThat(lint("--rule", "technology-only", "--fail-on", "suggestion").status())
                .isEqualTo(1);
    }

    @Test
    void a_document_that_can_no_longer_be_read_counts_wherever_that_shows() {
        git.with("plan.md", PLAN + "<!-- private -->\nmine\n<!-- /private -->\n")
                .commit();
        git.with("plan.md", PLAN + "<!-- private -->\nmine\n");

        assertThat(lint("--changed=HEAD").out()).contains("this private part is not closed");
    }

    @Test
    void lines_are_those_of_git_whatever_ends_them() {
        var crlf = PLAN.replace("\n", "\r\n").replace("# Ines", "# Ines\rof Thorsø");
        git.with("plan.md", crlf).commit().with("plan.md", crlf.replace("40", "50"));

        assertThat(lint("--changed=HEAD").out()).contains("activity-metric").endsWith("1 in unchanged goals.\n");
    }

    @Test
    void a_renamed_document_has_changed_where_its_lines_did() {
        git.git("mv", "plan.md", "pläne für 2026.md").with("pläne für 2026.md", PLAN.replace("40", "50"));

        assertThat(lint("--changed=HEAD").out())
                .startsWith("pläne für 2026.md\n")
                .endsWith("1 warning; 1 in unchanged goals.\n");
    }

    @Test
    void a_new_document_counts_as_a_whole_and_a_deleted_one_is_gone() throws IOException {
        git.with("new.md", PLAN);
        Files.delete(git.path("plan.md"));

        assertThat(lint("--changed=HEAD").out()).startsWith("new.md\n").endsWith("1 document: 2 warnings.\n");
    }

    @Test
    void a_run_in_a_folder_below_looks_at_the_same_changes() {
        git.with("people/ines/plan.md", PLAN).commit().with("people/ines/plan.md", PLAN.replace("40", "50"));

        var below = new Shell(git.path("people/ines")).run("", GitFolder.ENVIRONMENT, "lint", "--changed=HEAD");

        assertThat(below.out()).startsWith("plan.md\n").endsWith("1 warning; 1 in unchanged goals.\n");
    }

    @Test
    void without_a_name_the_branch_is_compared_with_where_it_began_and_that_is_said() {
        git.git("checkout", "-q", "-b", "mine")
                .with("plan.md", PLAN.replace("40", "50"))
                .commit();

        var result = lint("--changed", "plan.md");

        assertThat(result.out()).endsWith("1 document: 1 warning; 1 in unchanged goals.\n");
        assertThat(result.err()).matches("thither: compared with [0-9a-f]{7}, where this branch left main\\.\n");
    }

    @Test
    void staged_lines_are_judged_as_they_stand_in_the_index() {
        git.with("plan.md", PLAN.replace("40", "50")).git("add", "-A");
        git.with(
                "plan.md",
                PLAN.replace("# Ines", "# Ines\n\nHello.")
                        .replace("40 tickets", "41 tasks")
                        .replace("Kubernetes", "Linux"));

        var result = lint("--staged");

        assertThat(result.out())
                .contains(" 10:12 ", "activity-metric")
                .doesNotContain("Linux")
                .endsWith("1 document: 1 warning; 1 in unchanged goals.\n");
        assertThat(lint("--staged", "--fail-on", "error").status()).isZero();
    }

    @Test
    void what_comes_in_under_the_name_of_a_staged_file_is_judged_instead_of_it() {
        git.with("plan.md", PLAN.replace("40", "50")).git("add", "-A").with("plan.md", "");

        var result = new Shell(folder)
                .run(
                        PLAN.replace("40", "50"),
                        GitFolder.ENVIRONMENT,
                        "lint",
                        "-",
                        "--stdin-filename",
                        "plan.md",
                        "--staged");

        assertThat(result.out()).contains(" 10:12 ", "activity-metric").endsWith("1 in unchanged goals.\n");
    }

    @Test
    void untracked_documents_are_not_staged() {
        assertThat(new Shell(folder)
                        .with("new.md", PLAN)
                        .run("", GitFolder.ENVIRONMENT, "lint", "--staged")
                        .out())
                .isEqualTo("0 documents: nothing to say.\n");
    }

    @Test
    void a_diff_says_what_changed_where_there_is_no_git() throws IOException {
        git.with("plan.md", PLAN.replace("40", "50"));
        var diff = git.printed("diff");
        var shell = new Shell(top.resolve("elsewhere"))
                .with("plan.md", PLAN.replace("40", "50"))
                .with("x.diff", diff);

        var fromFile = shell.run("lint", "--diff", "x.diff");
        var fromInput = shell.run(diff, Map.of(), "lint", "--diff", "-");

        assertThat(fromFile.out())
                .contains("activity-metric")
                .endsWith("1 document: 1 warning; 1 in unchanged goals.\n");
        assertThat(fromInput).isEqualTo(fromFile);
    }

    @Test
    void a_diff_of_another_text_does_no_harm() {
        var diff = "--- a/plan.md\n+++ b/plan.md\n@@ -900,3 +700,1 @@\n-a\n-b\n-c\n+d\n@@ -999,1 +999,0 @@\n-e\n";

        var result = new Shell(folder).run(diff, Map.of(), "lint", "--diff", "-");

        assertThat(result.out()).endsWith("\n1 document: nothing to say; 2 in unchanged goals.\n");
    }

    @Test
    void private_parts_stay_private_where_others_read_along() {
        var secret = PLAN + "- Learn Go <!-- private -->before Ravi leaves<!-- /private -->\n";
        git.with("plan.md", secret)
                .commit()
                .with(
                        "plan.md",
                        secret.replace("before Ravi leaves", "as Ravi left").replace("40", "50"));
        var environment = new HashMap<>(GitFolder.ENVIRONMENT);
        environment.put("CI", "true");

        for (var format : new String[] {"text", "json"}) {
            var result = new Shell(folder).run("", environment, "lint", "--changed=HEAD", "-f", format);

            assertThat(result.out()).contains("Learn Go").doesNotContain("Ravi");
            assertThat(result.err()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            --changed=nowhere        | Git knows no commit “nowhere” here.
            --changed=               | nothing stands behind “--changed=”. Write REF, or leave out the “=”.
            --changed=-x             | Git knows no commit “-x” here.
            --changed --staged       | --changed and --staged exclude each other. Use one of them.
            --diff nowhere.diff      | no such file:
            --diff .                 | . is a folder; --diff needs a file.
            --diff plan.md           | plan.md:11: this is no unified diff
            --diff                   | --diff needs FILE.
            - --diff -               | a document and the diff want standard input. Give the diff a file.
            """)
    void a_wish_that_cannot_be_met_is_one_line_and_exit_code_2(String wish, String message) {
        var result = lint(wish.split(" ", -1));

        assertThat(result.err()).startsWith("thither: " + message).hasLineCount(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    @Test
    void without_a_repository_there_is_one_line_and_exit_code_2() {
        var other = new Shell(top.resolve("elsewhere")).with("plan.md", PLAN);

        for (var wish : new String[] {"--changed", "--staged"}) {
            var outside = other.run("", GitFolder.ENVIRONMENT, "lint", wish);

            assertThat(outside.err())
                    .startsWith("thither: Git finds no files of a repository here: not a git repository")
                    .hasLineCount(1);
            assertThat(outside.status()).isEqualTo(2);
        }
    }

    private Shell.Result lint(String... options) {
        var arguments = new String[options.length + 1];
        arguments[0] = "lint";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return new Shell(folder).run("", GitFolder.ENVIRONMENT, arguments);
    }

    private static String plan(String goals) {
        var words = goals.replace("\\n", "\n");
        return PLAN.substring(0, PLAN.indexOf(words.startsWith("## Goals") ? "## Goals" : "- Get")) + words;
    }
}
