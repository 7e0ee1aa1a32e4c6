package dev.thither.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.text.Source;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, it is read, or a problem says where and why not; soon, and without an exception. */
@Timeout(15)
class HostileInputTest {
    private static final int LINE = 19_000;
    private static final int TEXT = 25_000;

    @ParameterizedTest(name = "{0}")
    @MethodSource("attacks")
    void is_read_or_refused_with_a_place(String name, String text) {
        var document = Document.parse(Source.of("attack.md", text));

        assertThat(document.prose())
                .allSatisfy(prose -> assertThat(prose.reading().text()).isNotNull());
        assertThat(document.problems()).allSatisfy(problem -> {
            assertThat(document.source().span().covers(problem.span())).isTrue();
            assertThat(problem.message()).isNotBlank();
        });
        assertThat(document.withoutPrivateParts().source().length()).isEqualTo(text.length());
        assertThat(document.forOthers().source().length()).isLessThanOrEqualTo(text.length());
    }

    /** Pieces that make parsers go back to the start, look ahead to the end, or call themselves. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "[",
                "![",
                "](",
                "[a](",
                "![[]()",
                "[a](<",
                "[a](b \"",
                "[a](b (",
                "[a][b]",
                "[^a]",
                "[^",
                "[a]: ",
                "*a **a ",
                "**a *a",
                "***a",
                "*_",
                "a**b",
                "~~a ",
                "`a ``b ",
                "<a ",
                "<a b='",
                "<!--",
                "<?",
                "<![CDATA[",
                "&",
                "&a;",
                "&#1",
                "\\",
                "\\*",
                "\\\n",
                "www.",
                "http://",
                "http://a ",
                "a@b",
                "a.b.c.",
                "xn--",
                "|a",
                "| ",
                "- ",
                "1. ",
                "> ",
                ">",
                "- [ ] ",
                "#",
                "# a\n",
                "=\n",
                "\t",
                "  \n",
                "\0",
                "\uD800",
                "\r",
                "a\n\n",
                "<a>\n"
            })
    void a_piece_repeated_is_read_or_refused_in_one_line_in_many_and_in_paragraphs(String piece) {
        var all = piece.repeat(TEXT / piece.length());

        for (var text :
                new String[] {all.substring(0, LINE), broken(all, "\n"), broken(all, "\r\n"), broken(all, "\n\n")}) {
            is_read_or_refused_with_a_place(piece, text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "1. ", "+ ", ">"})
    void deep_nesting_is_refused_where_it_stands(String mark) {
        var document = Document.parse(Source.of("deep.md", "Words.\n\n" + mark.repeat(200) + "deep"));

        assertThat(document.blocks()).isEmpty();
        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("quotes or lists nested more than 50 levels deep");
            assertThat(document.source().position(problem.span().start())).hasToString("3:1");
        });
    }

    @Test
    void deep_emphasis_is_refused_where_it_stands() {
        var document = Document.parse(Source.of("deep.md", "**a ".repeat(100) + "b" + " a**".repeat(100)));

        assertThat(document.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("emphasis, links or brackets nested more than 50 levels deep"));
    }

    @Test
    void a_long_text_is_refused() {
        var document = Document.parse(Source.of("long.md", "Words and words.\n".repeat(100_000)));

        assertThat(document.problems())
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.message()).isEqualTo("1,700,000 characters; at most 1,000,000 are read"));
    }

    @Test
    void a_long_line_is_refused_where_it_begins() {
        var document = Document.parse(Source.of("long.md", "# A\n" + "a ".repeat(2_500_000)));

        assertThat(document.problems()).isNotEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("realText")
    void what_people_write_is_read(String name, String text) {
        var document = Document.parse(Source.of("real.md", text));

        assertThat(document.problems()).isEmpty();
        assertThat(document.blocks()).isNotEmpty();
    }

    static Stream<Arguments> realText() {
        return Stream.of(
                real("a ruler of 200 hyphens", "a\n\n" + "-".repeat(200) + "\n\nb"),
                real("a spaced ruler", "a\n\n  " + "* ".repeat(150) + "\n\nb"),
                real("a long table separator", "|a|b|\n|" + "-".repeat(900) + "|" + "-".repeat(900) + "|\n|1|2|"),
                real("a table of 300 rows", "| a | b |\n|---|---|\n" + "| **x** [l](u) | `y` |\n".repeat(300)),
                real("a line full of emphasis", "*a* **b** _c_ ~~d~~ `e` [f](g) ".repeat(200)),
                real("a paragraph of 6,000 characters", "words and more ".repeat(400)),
                real("a list of 1,000 items", "- one **two** [three](four)\n".repeat(1000)),
                real("a log with brackets", "```\n" + "[INFO [main] \u001b[32mok\n".repeat(3000) + "```"),
                real("dot leaders", "Contents " + ". ".repeat(100) + "12"),
                real("code far to the right", "```\n" + " ".repeat(150) + "return;\n```"),
                real("a line of blanks", "a\n" + " ".repeat(2000) + "\nb"),
                real("a long comment in a line", "- Words <!-- " + "a note to myself ".repeat(500) + "-->"),
                real("a long passage in brackets", "[" + "an aside that goes on ".repeat(300) + "]"),
                real("a long title", "[a](b \"" + "words ".repeat(1000) + "\")"),
                real(
                        "ten levels of lists",
                        IntStream.range(0, 10)
                                .mapToObj(i -> "  ".repeat(i) + "- level " + i + "\n")
                                .collect(Collectors.joining())),
                real("ASCII art", "```\n" + "   *  .  *   [=====>   ]  -- > > >\n".repeat(60) + "```"));
    }

    static Stream<Arguments> attacks() {
        return Stream.of(
                Arguments.of("a comment of blank lines without an end", "<!--" + "\n".repeat(900_000) + "x"),
                Arguments.of("private parts", "a <!-- private -->x<!-- /private --> b\n\n".repeat(TEXT)),
                real("nothing", ""),
                real("only a byte order mark", "\uFEFF"),
                real("carriage returns alone", "# A\r\rb\r- c\r- d\r"),
                real("NUL between words", "before\0after"),
                real("unpaired surrogates", "\uD83D a \uDE00 *\uD83D* `\uDE00`"),
                real("a line of 5 MB", "a".repeat(5_000_000)),
                real("quotes 200,000 deep", ">".repeat(200_000)),
                real("lists 200,000 deep", "- ".repeat(200_000)),
                real(
                        "lists by indentation",
                        IntStream.range(0, 2000)
                                .mapToObj(i -> " ".repeat(2 * i) + "- a\n")
                                .collect(Collectors.joining())),
                real("200,000 brackets", "[".repeat(200_000)),
                real("100,000 images", "![".repeat(100_000)),
                real("50,000 emphases", "*a **a ".repeat(50_000)),
                real("backticks of growing lengths", growing('`')),
                real("tildes of growing lengths", growing('~')),
                real("stars of growing lengths", growing('*')),
                real("a ruler of 10,000 stars", "*".repeat(10_000)),
                real("a tag of 9,000 attributes", "a <a " + "b ".repeat(9_000) + ">"),
                real("a label of escapes", "[" + "\\*".repeat(5_000) + "]"),
                real(
                        "a table of 6,000 columns",
                        "|a".repeat(6_000) + "|\n" + "|-".repeat(6_000) + "|\n" + "|b".repeat(6_000) + "|"),
                real("a table of 20,000 columns", "|a".repeat(20_000) + "|\n" + "|-".repeat(20_000) + "|"),
                real("a table of 20,000 rows", "|a|b|\n|-|-|\n" + "|*c*|d|\n".repeat(20_000)),
                real("a cell of backticks", "|a|b|\n|-|-|\n|" + "`a".repeat(9_000) + "|"),
                real("20,000 link definitions", numbered(20_000, "[a%d]: b\n")),
                real("20,000 footnotes", numbered(20_000, "[^a%d]: b\n\n") + numbered(20_000, "[^a%d]\n\n")),
                real("the same heading 20,000 times", "# Same\n".repeat(20_000)),
                real("an address of 19,000 characters", "http://" + "a.".repeat(9_000) + "b"),
                real("a mail of 19,000 characters", "a@" + "b.".repeat(9_000) + "c"),
                real("deep links", "[".repeat(3_000) + "a" + "](b)".repeat(3_000)),
                real("deep images", "![".repeat(3_000) + "a" + "](b)".repeat(3_000)),
                real("deep struck words", "~~a ".repeat(2_000) + " a~~".repeat(2_000)),
                real("private marks opened again and again", "<!-- private -->\n".repeat(5_000)),
                real(
                        "private parts that hide the end of each other",
                        "<!-- private -->\n```\n<!-- /private -->\n".repeat(500)),
                real("private marks in lines", "a <!-- private --> b <!-- /private --> ".repeat(400)));
    }

    private static Arguments real(String name, String text) {
        return Arguments.of(name, text);
    }

    private static String growing(char c) {
        return IntStream.range(1, 600)
                .mapToObj(i -> String.valueOf(c).repeat(i) + (i % 15 == 0 ? "\n" : " a "))
                .collect(Collectors.joining());
    }

    private static String numbered(int count, String line) {
        return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
    }

    private static String broken(String text, String lineEnd) {
        return IntStream.iterate(0, i -> i < text.length(), i -> i + 79)
                .mapToObj(i -> text.substring(i, Math.min(text.length(), i + 79)))
                .collect(Collectors.joining(lineEnd));
    }
}
