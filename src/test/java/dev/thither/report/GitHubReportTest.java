package dev.thither.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.lint.Severity;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitHubReportTest {
    private static final Pattern COMMAND = Pattern.compile("::(error|warning|notice) file=([^,:]+),.*?::(.*)");

    @Test
    void what_asks_for_most_comes_first() {
        var report = Format.GITHUB.of(
                Sample.of("a.md", Severity.SUGGESTION, "«a»"),
                Sample.of("b.md", Severity.WARNING, "«b»"),
                Sample.of("c.md", Severity.ERROR, "«c»"),
                Sample.of("d.md", Severity.WARNING, "«d»"));

        assertThat(report.lines().map(line -> line.replaceFirst(",.*", "")))
                .containsExactly(
                        "::error file=c.md", "::warning file=b.md", "::warning file=d.md", "::notice file=a.md");
    }

    @ParameterizedTest
    @CsvSource({
        "10, 10, 10, 10, 10, 10, ''",
        "11, 0,  0,  10, 0,  1,  '1 more'",
        "0,  25, 3,  0,  10, 4,  '15 more'",
        "0,  0,  11, 0,  0,  10, '2 more'",
        "1,  12, 30, 1,  10, 10, '23 more'"
    })
    void no_more_is_written_than_is_shown_and_the_last_line_counts_the_rest(
            int errors, int warnings, int suggestions, int shown, int warned, int noticed, String rest) {
        var report = Format.GITHUB.of(
                many(Severity.SUGGESTION, suggestions), many(Severity.ERROR, errors), many(Severity.WARNING, warnings));

        assertThat(List.of(count(report, "error"), count(report, "warning"), count(report, "notice")))
                .containsExactly(shown, warned, noticed);
        assertThat(report.lines().reduce("", (before, line) -> line)).contains(rest);
        assertThat(report.contains(" more.")).isEqualTo(!rest.isEmpty());
    }

    @Test
    void a_runner_reads_back_what_was_written() {
        var name = "a%0A, b: c%25.md";
        var words = "100 % of it, %0A and :: all";

        var command = COMMAND.matcher(Format.GITHUB.of(Sample.of(name, "«" + words + "»")));

        assertThat(command.find()).isTrue();
        assertThat(read(command.group(2)).replace("%3A", ":").replace("%2C", ","))
                .isEqualTo("a%0A, b: c%25.md");
        assertThat(read(command.group(3))).contains(words);
    }

    @Test
    void words_of_a_document_begin_no_command_of_their_own() {
        var report = Format.GITHUB.of(Sample.of("a.md", "«one\r::stop-commands::x\n::error::two»"));

        assertThat(report).hasLineCount(1).doesNotContain("\r");
    }

    private static Sample many(Severity severity, int number) {
        return Sample.of("many.md", severity, "- «x»\n".repeat(number));
    }

    private static int count(String report, String command) {
        return (int) report.lines()
                .filter(line -> line.startsWith("::" + command + " "))
                .count();
    }

    private static String read(String escaped) {
        return escaped.replace("%0A", "\n")
                .replace("%0D", "\r")
                .replace("%3A", ":")
                .replace("%2C", ",")
                .replace("%25", "%");
    }
}
