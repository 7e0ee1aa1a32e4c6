package dev.thither.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.lint.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Reports byte for byte. Run with {@code -Dgolden.write=true} to write what is made now, and read the difference before
 * it is committed.
 */
class GoldenReportTest {
    private static final Path GOLDEN = Path.of("src/test/resources/dev/thither/report/golden");

    /**
     * In one site: quotes and all that formats give a meaning to, an emoji, letters with accents of their own, control
     * characters, line ends of Windows and names of files there, a finding over two lines, a waived one, and one about
     * a file without text.
     */
    static final Sample[] HARD = {
        Sample.of("people/zoe\u0308 & \"co\"/2026-h1/100 %, a:b [c]\\<d>.md", """
                ---
                kind: growth-plan
                author: zoe
                level: senior
                cycle: 2026-h1
                ---
                ## Goals
                - 🚀 e\u0301 «100 % "Kafka" & <b>'all'</b> ]]> [x](1) %0A::error:: | a\u0007\u001B[31mb\uFFFE\tc»
                - «A goal that goes on
                  in a second line», and ends
                - Passing «the exam» <!-- thither: ok technology-only: the "audit" ]]> needs it & more -->
                """.replace("\n", "\r\n")),
        Sample.of("C:/Users/Ines M/plan.md", Severity.ERROR, "«»"),
        Sample.of("people/noor/2026-h1/plan.md", Severity.SUGGESTION, "\uFEFF«A line»\n"),
        Sample.of("people/noor/2026-h2/plan.md", "# Nothing to find\n")
    };

    static final Sample[] CLEAN = {Sample.of("people/noor/2026-h2/plan.md", "# Nothing to find\n")};

    @ParameterizedTest
    @EnumSource
    void a_site_that_is_hard_to_write_down_makes_exactly_this_report(Format format) throws IOException {
        check("hard." + format.ending(), format.of(HARD));
    }

    @ParameterizedTest
    @EnumSource
    void a_site_without_findings_makes_exactly_this_report(Format format) throws IOException {
        check("clean." + format.ending(), format.of(CLEAN));
    }

    private static void check(String file, String report) throws IOException {
        var golden = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, report);
        }
        assertThat(report).isEqualTo(Files.readString(golden));
    }
}
