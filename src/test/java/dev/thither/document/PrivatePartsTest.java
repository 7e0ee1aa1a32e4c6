package dev.thither.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.text.Source;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivatePartsTest {
    private static final String SECRET = "zanzibar";

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_that_stands_in_one_is_left_and_all_else_keeps_its_place(long seed) {
        var before = new RandomMarkdown(seed).prose().replace("<!--", "").replace("-->", "");
        var secret = new RandomMarkdown(seed + 1000).prose().replace("release", SECRET) + " " + SECRET;
        var text = "# Open\n\n" + before + "\n\n<!-- private -->\n\n## " + SECRET + "\n\n" + secret + "\n\n[ref]: "
                + SECRET + "\n\n<!-- /private -->\n\nafter\n";

        var document = Document.parse(Source.of("doc.md", text)).withoutPrivateParts();

        assertThat(document.toString()).doesNotContain(SECRET);
        assertThat(document.source().text())
                .doesNotContain(SECRET)
                .hasSameSizeAs(text)
                .endsWith("after\n");
        assertThat(document.headings())
                .singleElement()
                .satisfies(heading -> assertThat(heading.anchor()).isEqualTo("open"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n- b <!-- private --> zanzibar <!-- /private --> c\n- d\n",
                "- a\n  <!-- private -->\n  - zanzibar\n  <!-- /private -->\n- d\n",
                "| a | b |\n|---|---|\n| c <!-- private --> zanzibar <!-- /private --> | d |\n",
                "One <!-- PRIVATE -->zanzibar\nand zanzibar<!--/private--> two\n",
                "> <!-- private -->\n> zanzibar\n> <!-- /private -->\n",
                "a\n\n<!-- private -->\nzanzibar to the end\n",
                "<!-- private -->\n[x]: zanzibar\n<!-- /private -->\n[x]\n",
                "<!-- private -->\n```\n<!-- /private -->\nzanzibar\n```\n<!-- /private -->\n"
            })
    void it_may_stand_anywhere(String text) {
        var document = Document.parse(Source.of("doc.md", text)).withoutPrivateParts();

        assertThat(document.prose()).noneMatch(prose -> prose.reading().text().contains(SECRET));
        assertThat(document.source().text()).doesNotContain(SECRET);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a {zz} b⏎c                | a b⏎c
            a{zz}b                    | a b
            a {zz}⏎⏎b                 | a⏎⏎b
            a⏎{zz}⏎b                  | a⏎⏎b
            a⏎{zz} b                  | a⏎␌b
            {zz}{zz} a {z} {z} b {z}  | ␌a b
            {zz}                      |
            - {zz} a⏎- b {z}⏎- {z}⏎c  | - ␌a⏎- b⏎-⏎c
            > a⏎> {z⏎> z}⏎> b         | > a⏎>⏎> b
            ## a {z⏎⏎⏎z} b⏎c          | ## a b⏎c
            a {zz}␍⏎b                 | a␍⏎b
            """)
    void nothing_tells_how_long_it_was(String text, String rest) {
        var shown = Document.parse(Source.of("doc.md", marked(text))).forOthers();

        assertThat(shown.source().text()).isEqualTo(rest == null ? "" : signs(rest));
        assertThat(shown.forOthers()).isSameAs(shown);
    }

    @Test
    void a_row_of_a_table_keeps_its_cells_behind_a_private_one() {
        var shown = Document.parse(Source.of("doc.md", marked("| a | b |\n|---|---|\n{| z | z |\n}| c | d |\n")))
                .forOthers();

        assertThat(shown.source().text()).isEqualTo("| a | b |\n|---|---|\n| c | d |\n");
        assertThat(shown.blocks(Block.Table.class).findFirst().orElseThrow().rows())
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .map(cell -> cell.reading().text())
                        .containsExactly("c", "d"));
    }

    private static String marked(String text) {
        return signs(text).replace("{", "<!-- private -->").replace("}", "<!-- /private -->");
    }

    private static String signs(String text) {
        return text.replace('⏎', '\n').replace('␌', '\f').replace('␍', '\r');
    }

    @Test
    void what_is_left_keeps_its_place_in_the_file() {
        var text = marked("\uFEFF# One {zz} two\n{zz\nzz}\n{zz}{z} three {z} four\n\nfive {zz\n");

        var source = Document.parse(Source.of("doc.md", text)).forOthers().source();

        for (var word : List.of("One", "two", "three", "four", "five")) {
            assertThat(source.position(source.text().indexOf(word)))
                    .isEqualTo(Source.of("doc.md", text).position(text.indexOf(word)));
        }
        assertThat(source.position(source.length()).line()).isEqualTo(7);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void two_documents_that_differ_in_private_parts_alone_are_the_same_to_others(long seed) {
        var documents = Stream.iterate(seed, again -> again + 1_000_003)
                .map(PrivatePartsTest::twoThatDiffer)
                .filter(two -> two.stream().allMatch(each -> each.problems().isEmpty()))
                .findFirst()
                .orElseThrow();

        assertThat(documents.get(0).forOthers().source().text())
                .isEqualTo(documents.get(1).forOthers().source().text());
    }

    private static List<Document> twoThatDiffer(long seed) {
        var random = new Random(seed);
        var lines = new RandomMarkdown(seed)
                .prose()
                .replace("<!--", "")
                .replace("-->", "")
                .split("\n", -1);
        var one = new StringBuilder();
        var other = new StringBuilder();
        for (var line : lines) {
            var cut = line.length() < 2 ? line.length() : random.nextInt(line.length());
            var isCut = random.nextInt(3) == 0 && !line.contains("`");
            one.append(line, 0, cut).append(isCut ? marked("{" + secret(random) + "}") : "");
            other.append(line, 0, cut).append(isCut ? marked("{" + secret(random) + "}") : "");
            one.append(line, cut, line.length()).append('\n');
            other.append(line, cut, line.length()).append('\n');
        }
        return Stream.of(one, other)
                .map(text -> Document.parse(Source.of("doc.md", text.toString())))
                .toList();
    }

    private static String secret(Random random) {
        var pieces =
                List.of("z", "zz zz", " ", "\n", "\n\n", "\n\n\n", "*z*", "\n- z", "\n## z\n", "[z](z)", "zanzibar");
        return IntStream.range(0, random.nextInt(6))
                .mapToObj(i -> pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }

    @Test
    void the_marks_are_text_inside_code() {
        var document = Document.parse(
                Source.of("doc.md", "Write `<!-- private -->` above it.\n\n```\n<!-- private -->\n```\n"));

        assertThat(document.problems()).isEmpty();
        assertThat(document.withoutPrivateParts()).isEqualTo(document);
        assertThat(document.forOthers()).isEqualTo(document);
    }
}
