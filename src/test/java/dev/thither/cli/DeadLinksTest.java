package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links to other files, as {@code lint} follows them. */
class DeadLinksTest {
    private static final String PLAN = "content/people/ines/2026-h1/plan.md";
    private static final String DEAD = "dead-evidence";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void a_site() {
        shell = new Shell(folder)
                .with("site/thither.yml", "title: Test\n")
                .with("outside.md", "# Outside\n")
                .with("site/docs/run book.md", "# Runbook\n")
                .with("site/docs/chart.csv", "1,2\n")
                .with("site/content/guide/start.md", "# Start\n## Höhe & Tiefe\n<a name='Below'></a>\n> ## Quoted\n")
                .with(
                        "site/content/people/ines/2025-h2/review.md",
                        "# Ines\n<!-- private -->\n## Pay\n<!-- /private -->\n");
        shell = new Shell(folder.resolve("site"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../2025-h2/review.md",
                "../2025-h2/review.md#ines",
                "../2025-h2/review.md#pay",
                "../2025-h2/",
                "../2025-h2",
                "./plan.md",
                "plan.md#goals",
                "/guide/start.md",
                "/docs/chart.csv",
                "../../../guide/start.md#h%C3%B6he--tiefe",
                "../../../guide/start.md#below",
                "../../../guide/start.md#quoted",
                "../../../guide/start.md?plain=1#L3",
                "../../../../docs/run%20book.md#runbook",
                "<../../../../docs/run book.md>",
                "../../../../docs/chart.csv#row-7",
                "https://wiki.example/none.md#none",
                "mailto:ines@example.org",
                "//wiki.example/none",
                ".",
                "/",
            })
    void a_link_that_arrives_is_left_alone(String address) {
        assertThat(lint(address)).doesNotContain(DEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../2025-h1/review.md",
                "../2025-H2/review.md",
                "../2025-h2/review",
                "../2025-h2/review.md/",
                "/people/ines/2025-h1/",
                "/people/none.md",
                "none%20here.md",
                "../../../../docs/runbook.md#runbook",
            })
    void a_link_to_a_file_that_is_not_there_is_found(String address) {
        assertThat(lint(address)).contains("“" + address + "” leads to no file that is here.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"../2025-h2/review.md#goals", "/guide/start.md#tiefe", "../../../../docs/run%20book.md#run"})
    void a_link_to_a_heading_that_another_document_does_not_have_is_found(String address) {
        assertThat(lint(address)).contains("“" + address + "” leads to no heading of that document.");
    }

    @Test
    void a_link_from_a_document_to_itself_goes_by_what_is_judged_and_not_by_what_is_on_disk() {
        lint("x.md");
        var text = plan("plan.md#draft").replace("## Goals", "## Draft");

        var found =
                shell.run(text, Map.of(), "lint", "-", "--stdin-filename", PLAN).out();

        assertThat(found).doesNotContain(DEAD);
        assertThat(lint("plan.md#draft")).contains(DEAD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../../../outside.md",
                "../../../../../none.md",
                "../../../../../../../../../../../etc/none",
                "..%2F..%2F..%2F..%2F..%2Fnone.md",
                "..\\none.md",
                "a%00b.md#x",
            })
    void what_is_outside_the_site_or_has_no_path_is_not_looked_at(String address) {
        assertThat(shell.with(PLAN, plan(address)).run("lint", PLAN).err()).isEmpty();
        assertThat(lint(address)).doesNotContain(DEAD);
    }

    @Test
    void the_headings_of_a_file_that_a_symbolic_link_takes_from_outside_are_not_read() throws IOException {
        Files.createSymbolicLink(folder.resolve("site/content/guide/out.md"), folder.resolve("outside.md"));

        assertThat(lint("/guide/out.md#none")).doesNotContain(DEAD);
    }

    @Test
    void standard_input_that_is_no_file_says_nothing_of_files() {
        assertThat(shell.run(plan("none.md"), Map.of(), "lint", "-").out()).doesNotContain(DEAD);
        assertThat(shell.run(plan("none.md"), Map.of(), "lint", "-", "--stdin-filename", "new.md")
                        .out())
                .doesNotContain(DEAD);
    }

    @Test
    void what_cannot_be_read_has_the_heading() {
        shell.with("content/guide/bytes.md", new byte[] {(byte) 0xFF, (byte) 0xFE, 0});

        assertThat(lint("/guide/bytes.md#any")).doesNotContain(DEAD);
    }

    @Test
    void a_file_outside_of_the_site_is_judged_without_its_links() {
        shell.with("../elsewhere/plan.md", plan("none.md"));

        assertThat(shell.run("lint", "../elsewhere/plan.md").out()).doesNotContain(DEAD);
    }

    @Test
    void a_baseline_knows_dead_links_beside_a_private_part() {
        shell.with(PLAN, plan("none.md") + "<!-- private -->\nPay.\n<!-- /private -->\n");
        shell.run("lint", "--baseline", "known.json", "--update-baseline");

        assertThat(shell.run("lint", "--baseline", "known.json", PLAN).out()).doesNotContain(DEAD);
    }

    private String lint(String address) {
        return shell.with(PLAN, plan(address)).run("lint", "--rule", DEAD, PLAN).out();
    }

    private static String plan(String address) {
        return """
                ---
                kind: growth-plan
                author: ines
                level: senior
                cycle: 2026-h1
                ---
                # Plan
                See [there](%s).
                ## Goals
                - Two colleagues run the pump inspection without me
                """.formatted(address);
    }
}
