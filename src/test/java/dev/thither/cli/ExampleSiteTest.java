package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site in {@code content/}, which is what a newcomer sees first. */
class ExampleSiteTest {
    private static final Shell HERE = new Shell(Path.of(""));
    private static final Pattern TRAP = Pattern.compile(
            "^(content/\\S+)$|^ +(\\d+):\\d+ +(warning|error|suggestion) .*  ([a-z-]+)$", Pattern.MULTILINE);

    @Test
    void the_traps_that_were_put_there_are_found_and_little_is_missed_or_asked() {
        var found = new StringBuilder();
        var lines = TRAP.matcher(HERE.run("lint").out());
        while (lines.find()) {
            found.append(
                    lines.group(1) != null
                            ? lines.group(1) + "\n"
                            : "  " + lines.group(2) + " " + lines.group(4)
                                    + (lines.group(3).equals("suggestion") ? "?" : "") + "\n");
        }

        assertThat(found).hasToString("""
                content/people/anselm/2026-h1/plan.md
                  11 ambition-unsaid?
                  43 technology-only
                content/people/anselm/2026-h2/plan.md
                  12 ambition-unsaid?
                content/people/baptiste/2026-h1/review.md
                  55 empty?
                content/people/baptiste/2026-h2/plan.md
                  14 ambition-unsaid?
                content/people/jiwon/2026-h1/plan.md
                  36 resume-driven?
                content/people/oskar/2026-h1/plan.md
                  46 code-more
                content/people/pim/2025-h2/review.md
                  13 ambition-unsaid?
                content/people/pim/2026-h2/plan.md
                  32 focus-time
                content/people/ragnhild/2026-h2/plan.md
                  12 no-beginner?
                content/people/sunniva/2026-h1/review.md
                  13 ambition-unsaid?
                  55 indispensable
                content/people/tunde/2025-h2/plan.md
                  28 activity-metric
                content/people/wojtek/2026-h2/plan.md
                  14 ambition-unsaid?
                """);
    }

    @Test
    void three_are_waived_with_a_reason() {
        assertThat(HERE.run("lint").out()).endsWith("; 3 waived.\n");
    }

    @Test
    void the_readme_shows_what_one_sees() throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var command = "$ bin/thither lint content/people/anselm/2026-h1/plan.md\n";
        var shown = readme.substring(readme.indexOf(command) + command.length());

        assertThat(HERE.run("lint", "content/people/anselm/2026-h1/plan.md").out())
                .isEqualTo(shown.substring(0, shown.indexOf("```")));
    }

    @Test
    void it_is_built_for_every_audience(@TempDir Path output) throws IOException {
        for (var audience : new String[] {"org", "team=deck", "manager=oskar", "author=sunniva"}) {
            var result = HERE.run(
                    "build",
                    "--audience",
                    audience,
                    "-o",
                    output.resolve(audience).toString());

            assertThat(result.status()).as(result.out()).isZero();
        }
        var readme = Files.readString(Path.of("README.md"));
        var built = HERE.run("build", "-o", output.resolve("readme").toString()).out();
        assertThat(readme).contains(built.lines().findFirst().orElseThrow());
    }
}
