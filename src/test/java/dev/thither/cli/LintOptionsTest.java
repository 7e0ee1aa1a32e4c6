package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Options of {@code lint} that decide how much is said. */
class LintOptionsTest {
    private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\": \"[0-9a-f]+\"");
    private static final String PLAN = """
            ---
            kind: growth-plan
            author: ines
            level: sennior
            cycle: 2026-h1
            mood: gloomy
            ---
            # Ines
            ## Goals
            ### Quexidor and its secrets
            Get deeper into “Quexidor” internals
            - [ ] Read on trains

            ### Taught Ewa the quiet vespers
            - For: the night crew
            - Before, after: 9 of 11 pages reached me, now 1 of 8
            ### Look into the new payments provider
            <!-- thither: ok technolgy-only: agreed with Zdenka in March -->
            ## What changed
            - Taught Ewa the nightly vespers.
            """;

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void start() {
        shell = new Shell(folder)
                .with("thither.yml", "{ source: ., vocabulary: { technologies: [Quexidor] } }\n")
                .with("plan.md", PLAN);
    }

    @Test
    void only_findings_that_are_sure_enough_are_reported() {
        var all = shell.run("lint", "--level", "senior").out();
        var sure = shell.run("lint", "--level", "senior", "--min-confidence", "0.9")
                .out();

        assertThat(all).contains("suggestion  Who can do what because of", "unreadable");
        assertThat(sure).doesNotContain("Who can do what because of").contains("unreadable");
        assertThat(shell.run("lint", "--level", "senior", "--min-confidence", "0")
                        .out())
                .isEqualTo(all);
        assertThat(shell.run("lint", "--min-confidence", "1").out()).contains("unreadable");
    }

    @Test
    void a_waiver_of_a_finding_that_is_not_sure_enough_is_still_used() {
        shell.with("plan.md", PLAN.replace("### Look", "<!-- thither: ok empty: it is settled in May -->\n### Look"));

        assertThat(shell.run("lint", "--level", "senior").out()).contains("1 waived");
        assertThat(shell.run("lint", "--level", "senior", "--min-confidence", "1")
                        .out())
                .doesNotContain("unused-waiver", "waived");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "-0.1", "NaN", "0,5", "high", ""})
    void what_is_no_confidence_is_refused(String words) {
        assertThat(shell.run("lint", "--min-confidence", words))
                .isEqualTo(new Shell.Result(
                        2, "", "thither: “" + words + "” is no confidence. Use a number from 0 to 1, as 0.8.\n"));
    }

    @ParameterizedTest
    @MethodSource("formats")
    void redacted_reports_quote_no_words_of_a_document(String format) {
        var plain = shell.run("lint", "--why", "-f", format, "--level", "senior");
        var redacted = shell.run("lint", "--why", "-f", format, "--level", "senior", "--redact");

        var words = List.of(
                "Quexidor",
                "secrets",
                "payments",
                "provider",
                "Ewa",
                "vespers",
                "technolgy",
                "Zdenka",
                "sennior",
                "gloomy",
                "mood");
        assertThat(plain.out()).contains("Quexidor", "payments", "technolgy", "sennior", "mood");
        assertThat(redacted.out()).doesNotContain(words);
        assertThat(redacted.status()).isEqualTo(plain.status());
        assertThat(redacted.err()).isEmpty();
    }

    @Test
    void a_redacted_report_says_the_same_of_the_same_places() {
        assertThat(shell.run("lint", "--redact", "--level", "senior").out())
                .startsWith("""
                plan.md
                     14:5  praise      “…”: what you know, others can use and pass on.
                     20:3  praise      “…”: what you know, others can use and pass on.
                      4:8  error       “…” is no level; did you mean “…”?  unreadable
                           help        Use one of junior, mid, senior, staff, principal, manager, director, executive.
                      6:1  suggestion  “…” is a key that means nothing here  unknown-key
                """)
                .contains("     11:1  warning     “…” says what you will know; nobody else is able");
    }

    @Test
    void fingerprints_stay_when_words_are_left_out() {
        var plain = shell.run("lint", "-f", "json", "--level", "senior").out();
        var redacted =
                shell.run("lint", "-f", "json", "--redact", "--level", "senior").out();

        assertThat(fingerprints(redacted)).hasSizeGreaterThan(3).isEqualTo(fingerprints(plain));
        assertThat(redacted).contains("\"heading\": \"…\"").contains("\"line\": 11");
    }

    @Test
    void timing_tells_on_standard_error_how_long_each_rule_took() {
        var plain = shell.run("lint");
        var timed = shell.run("lint", "--timing");

        assertThat(timed.out()).isEqualTo(plain.out());
        assertThat(timed.status()).isEqualTo(plain.status());
        assertThat(timed.err())
                .startsWith("Time of all threads together:\n")
                .containsPattern("(?m)^ +\\d+\\.\\d ms  unreadable, unknown-key$")
                .containsPattern("(?m)^ +\\d+\\.\\d ms  technology-only, .*empty")
                .containsPattern("(?m)^ +\\d+\\.\\d ms  \\(judging goals")
                .doesNotContain("Quexidor");
    }

    /** All that there are, as the program tells whoever asks for one that there is not. */
    static Stream<String> formats() {
        var told = new Shell(Path.of("")).run("lint", "-f", "none").err();
        return Pattern.compile("\\w+(?=[,.])")
                .matcher(told.substring(told.indexOf("one of")))
                .results()
                .map(MatchResult::group);
    }

    private static List<String> fingerprints(String json) {
        return FINGERPRINT.matcher(json).results().map(MatchResult::group).toList();
    }
}
