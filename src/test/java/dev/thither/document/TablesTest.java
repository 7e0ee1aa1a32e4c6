package dev.thither.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.text.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    @Test
    void bars_behind_a_backslash_are_bars_also_in_code() {
        assertThat(cells("| a |\n|---|\n| b \\| `c\\|d` |\n")).containsExactly(List.of("a"), List.of("b | c|d"));
    }

    @Test
    void a_row_has_as_many_cells_as_the_table_has_columns() {
        assertThat(cells("a | b\n-|-:\n1\\\n"))
                .as("a line without a bar ends a table")
                .containsExactly(List.of("a", "b"));
        assertThat(cells("|a|b|\n|-|-:|\n|1|\n|1|2|3|\n"))
                .containsExactly(List.of("a", "b"), List.of("1", ""), List.of("1", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "> %s", "- %s", "1. %s"})
    void one_may_begin_right_below_a_line_of_text(String container) {
        var indent = container.startsWith(">") ? "> " : " ".repeat(container.indexOf('%'));
        var text = container
                .formatted("My goals:\n| Goal | For |\n|------|-----|\n| Rest | me |")
                .replace("\n", "\r\n" + indent);

        assertThat(Document.parse(Source.of("doc.md", text)).prose())
                .extracting(prose -> prose.reading().text())
                .containsExactly("My goals:", "Goal", "For", "Rest", "me");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a | b", "a | b\n---", "| a | b |\n|---|\n", "|a|b|\n| - | x |", "|a|\n\n|-|"})
    void bars_alone_make_no_table(String text) {
        assertThat(Document.parse(Source.of("doc.md", text)).blocks(Block.Table.class))
                .isEmpty();
    }

    @Test
    void every_cell_stands_in_its_row() {
        var document = Document.parse(Source.of("doc.md", "# A\n\n|a|b|c|\n|:-:|-|-|\n|1|\n||2|\n"));

        assertThat(document.blocks(Block.Table.class))
                .singleElement()
                .satisfies(table -> assertThat(table.rows())
                        .allSatisfy(row -> assertThat(row.cells())
                                .hasSize(3)
                                .allSatisfy(cell -> assertThat(row.span().covers(cell.span()))
                                        .isTrue())));
    }

    private static List<List<String>> cells(String text) {
        return Document.parse(Source.of("doc.md", text))
                .blocks(Block.Table.class)
                .flatMap(table -> Stream.concat(Stream.of(table.header()), table.rows().stream()))
                .map(row ->
                        row.cells().stream().map(cell -> cell.reading().text()).toList())
                .toList();
    }
}
