package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an author wrote in the cycles before, as {@code lint} looks at it. */
class EarlierCyclesTest {
    private static final String GOAL = "- Two colleagues run the pump inspection without me\n";
    private static final String AGAIN = "same-goal-again";
    private static final String NOW = "content/people/ines/2026-h1/plan.md";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void a_site() {
        shell = new Shell(folder).with("thither.yml", "title: Test\n").with(NOW, plan("ines", "2026-h1", "", GOAL));
    }

    @Test
    void the_document_of_the_same_name_in_a_folder_beside_is_the_one_of_the_cycle_before() {
        shell.with("content/people/ines/2025-h2/plan.md", plan("Inès", "2025-h2", "", GOAL));

        assertThat(lint())
                .contains("“Two colleagues run the pump inspection without me” was a goal of 2025-h2 already");
    }

    @Test
    void previous_leads_to_a_document_of_any_name() {
        shell.with("content/old/ines.md", plan("ines", "2025-h2", "", GOAL))
                .with(NOW, plan("ines", "2026-h1", "previous: ../../../old/ines.md\n", GOAL));

        assertThat(lint()).contains(AGAIN);
    }

    @Test
    void only_the_last_cycle_before_counts_for_a_goal_that_comes_again() {
        shell.with("content/people/ines/2025-h1/plan.md", plan("ines", "2025-h1", "", GOAL))
                .with("content/people/ines/2025-h2/plan.md", plan("ines", "2025-h2", "", "- Draw the soil map\n"));

        assertThat(lint()).doesNotContain(AGAIN);
    }

    @Test
    void another_author_another_kind_a_later_cycle_and_what_is_outside_the_source_folder_are_none_of_it() {
        shell.with("content/people/ines/2024-h1/plan.md", plan("tomasz", "2024-h1", "", GOAL))
                .with(
                        "content/people/ines/2024-h2/plan.md",
                        plan("ines", "2024-h2", "", GOAL).replace("growth-plan", "log"))
                .with("content/people/ines/2026-h2/plan.md", plan("ines", "2026-h2", "", "- Draw the soil map\n"))
                .with("outside.md", plan("ines", "2025-h2", "", GOAL))
                .with(NOW, plan("ines", "2026-h1", "previous: ../../../../outside.md\n", GOAL));

        assertThat(lint()).doesNotContain(AGAIN);
    }

    @Test
    void what_is_missing_or_cannot_be_read_is_no_mistake_of_this_document() {
        shell.with("content/people/ines/2025-h2/plan.md", new byte[] {(byte) 0xFF, (byte) 0xFE, 0})
                .with("content/people/ines/2025-h1/plan.md/folder.txt", "")
                .with(NOW, plan("ines", "2026-h1", "previous: ../gone/plan.md\n", GOAL));

        var result = shell.run("lint", NOW);

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEmpty();
    }

    @Test
    void where_others_read_along_the_private_parts_of_earlier_documents_are_not_looked_at() {
        var hidden = "<!-- private -->\n\n" + GOAL + "\n<!-- /private -->\n\n- Draw the soil map\n";
        shell.with("content/people/ines/2025-h2/plan.md", plan("ines", "2025-h2", "", hidden));

        assertThat(lint()).contains(AGAIN);
        assertThat(shell.run("", Map.of("CI", "true"), "lint", NOW).out()).doesNotContain(AGAIN);
    }

    @Test
    void standard_input_is_set_beside_the_documents_where_it_would_be() {
        shell.with("content/people/ines/2025-h2/plan.md", plan("ines", "2025-h2", "", GOAL))
                .with(NOW, plan("ines", "2026-h1", "", "- Draw the soil map\n"));

        var incoming = shell.run(plan("ines", "2026-h1", "", GOAL), Map.of(), "lint", "-", "--stdin-filename", NOW);

        assertThat(incoming.out()).contains(AGAIN);
        assertThat(lint()).doesNotContain(AGAIN);
    }

    @Test
    void a_run_over_the_whole_site_finds_the_same() {
        shell.with("content/people/ines/2025-h2/plan.md", plan("ines", "2025-h2", "", GOAL));

        assertThat(shell.run("lint").out()).contains(AGAIN).contains("2025-h2");
    }

    private String lint() {
        return shell.run("lint", NOW).out();
    }

    private static String plan(String author, String cycle, String more, String goals) {
        return "---\nkind: growth-plan\nauthor: %s\nlevel: senior\ncycle: %s\n%s---\n# Plan\n## Goals\n%s"
                .formatted(author, cycle, more, goals);
    }
}
