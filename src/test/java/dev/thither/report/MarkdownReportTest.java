package dev.thither.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.document.Inline;
import dev.thither.lint.Severity;
import dev.thither.text.Source;
import org.junit.jupiter.api.Test;

class MarkdownReportTest {

    @Test
    void what_documents_say_is_text_in_a_cell_and_never_markup() {
        var words = "a | b `c` *d* _e_ [f](g) <b>h</b> ~~i~~ \\ ![j](k) &amp; <!-- l -->";

        var report = Format.MARKDOWN.of(Sample.of("[x](y)|`z`.md", "«" + words + "»"));

        var table = Document.parse(Source.of("summary.md", report))
                .blocks(Block.Table.class)
                .findFirst()
                .orElseThrow();
        assertThat(table.rows()).hasSize(1).first().satisfies(row -> {
            assertThat(row.cells()).hasSize(4);
            assertThat(row.cells().get(1).reading().text()).isEqualTo("[x](y)|`z`.md:1:1");
            assertThat(row.cells().get(2).reading().text()).contains(words);
            assertThat(row.cells())
                    .allSatisfy(cell -> assertThat(cell.inlines()).allMatch(Inline.Text.class::isInstance));
        });
    }

    @Test
    void what_asks_for_most_comes_first_and_a_long_table_ends() {
        var report =
                Format.MARKDOWN.of(Sample.of("a.md", "- «x»\n".repeat(300)), Sample.of("b.md", Severity.ERROR, "«y»"));

        assertThat(report.lines().skip(6)).first().asString().startsWith("| error | b.md");
        assertThat(report).endsWith("\n\nand 101 more\n");
        assertThat(report.lines().filter(line -> line.startsWith("| warning "))).hasSize(199);
    }
}
