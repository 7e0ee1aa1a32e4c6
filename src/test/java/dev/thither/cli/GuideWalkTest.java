package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.change.GitFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The walk in the guide through a repository with a baseline, a waiver and a changed goal. */
class GuideWalkTest {
    private static final String PLAN = """
            ---
            kind: growth-plan
            author: %s
            level: senior
            cycle: 2026-h2
            ---
            ## Goals

            """;
    private static final String INES = "content/people/ines/plan.md";
    private static final String BO = "content/people/bo/plan.md";

    @TempDir
    private Path folder;

    @Test
    void the_guide_shows_what_one_sees() throws IOException {
        var ines = PLAN.formatted("ines") + "- Get deeper into Kubernetes internals\n- Close 40 tickets a month\n";
        var bo = PLAN.formatted("bo") + "- Mentor more\n";
        var git = GitFolder.in(folder)
                .with("thither.yml", "title: Growth reviews\n")
                .with(INES, ines)
                .with(BO, bo)
                .commit();

        var made = lint("--update-baseline");
        git.with("thither.yml", "title: Growth reviews\nbaseline: thither-baseline.json\n")
                .commit();
        git.with(BO, bo + "- Learn Rust\n").commit();
        git.with(BO, bo + "- Learn Rust\n- Become the one who reviews every change of the importer\n")
                .with(INES, ines.replace("- Close 40", """
                        <!-- thither: ok activity-metric: the help desk counts tickets until October -->
                        - Close 50"""))
                .commit();
        var baseline = Files.readString(folder.resolve("thither-baseline.json"));
        var changed = lint("--changed=HEAD~1");
        var updated = lint("--update-baseline", "--fail-on", "never");

        assertThat(Files.readString(Path.of("content/guide/ci.md")))
                .contains("$ thither lint --update-baseline\n" + made.out() + made.err())
                .contains("$ cat thither-baseline.json\n" + baseline)
                .contains("$ thither lint --changed=HEAD~1\n" + changed.out() + changed.err())
                .contains(
                        "| tail -1\n" + updated.out().lines().reduce("", (one, other) -> other) + "\n" + updated.err());
        assertThat(changed.status()).isEqualTo(1);
    }

    private Shell.Result lint(String... options) {
        var arguments = new String[options.length + 1];
        arguments[0] = "lint";
        System.arraycopy(options, 0, arguments, 1, options.length);
        return new Shell(folder).run("", GitFolder.ENVIRONMENT, arguments);
    }
}
