package dev.thither.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each format counts columns in a unit of its own. */
class ColumnsTest {

    /** Before the words stand a rocket (2 UTF-16 units, 4 bytes) and an e with an accent of its own (3 bytes). */
    private static final String LINE = "\t- 🚀 e\u0301 «Kafka 🚀», and so on";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TEXT       | 2:9  warning
            JSON       | "start":{"line":2,"column":10,"offset":15},"end":{"line":2,"column":18,"offset":23}
            SARIF      | {"startLine":2,"startColumn":10,"endLine":2,"endColumn":18}
            GITHUB     | line=2,endLine=2,col=9,endColumn=16,
            MARKDOWN   | plan.md:2:9
            GITLAB     | {"begin":2}
            RDJSON     | {"start":{"line":2,"column":13},"end":{"line":2,"column":23}}
            CHECKSTYLE | line="2" column="9"
            JUNIT      | >plan.md:2:9:
            """)
    void a_column_is_counted_as_the_format_says(Format format, String place) {
        var unix = format.of(Sample.of("plan.md", "Goal:\n" + LINE));
        var marked = format.of(Sample.of("plan.md", "\uFEFFGoal:\n" + LINE));

        assertThat(dense(unix)).contains(place);
        assertThat(marked).as("with a byte order mark").isEqualTo(unix);
    }

    @ParameterizedTest
    @CsvSource({"TEXT, 1:1  warning", "GITHUB, 'line=1,endLine=1,col=1,endColumn=3'", "SARIF, '\"startColumn\":1'"})
    void a_byte_order_mark_takes_no_column_of_the_first_line(Format format, String place) {
        assertThat(dense(format.of(Sample.of("plan.md", "\uFEFF«Go»")))).contains(place);
    }

    @ParameterizedTest
    @CsvSource({
        "SARIF,  '{\"startLine\":1,\"startColumn\":3,\"endLine\":1,\"endColumn\":6}'",
        "GITHUB, 'line=1,endLine=1,col=3,endColumn=6,'",
        "RDJSON, '{\"start\":{\"line\":1,\"column\":3},\"end\":{\"line\":1,\"column\":6}}'"
    })
    void a_region_ends_with_the_first_line_whatever_ends_it(Format format, String region) {
        for (var end : new String[] {"\n", "\r\n", "\r"}) {
            assertThat(dense(format.of(Sample.of("plan.md", "- «One" + end + "  two»"))))
                    .contains(region);
        }
    }

    /** JSON without the white space that makes it easy to read. */
    private static String dense(String report) {
        return report.startsWith("{") || report.startsWith("[") ? report.replaceAll("\\s+", "") : report;
    }
}
