package dev.thither.lint.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.lint.page.Layout.Extent;
import dev.thither.lint.page.Layout.LineEnd;
import dev.thither.lint.page.Layout.Placement;
import dev.thither.lint.page.Layout.Width;
import dev.thither.review.Level;
import dev.thither.review.SectionKind;
import dev.thither.text.Position;
import dev.thither.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final Example STATEMENT = example("- Learn «Rust | C» in the evenings, 2 hours a week and no less");
    private static final Example ITEM = example("- Learn «Rust»\n  - For: the lock keepers");

    @Test
    void a_statement_can_have_any_place() {
        assertThat(laidOut(STATEMENT, Placement.PARAGRAPH, Width.WRITTEN))
                .isEqualTo("Learn «Rust | C» in the evenings, 2 hours a week and no less\n");
        assertThat(laidOut(STATEMENT, Placement.HEADING, Width.ENDLESS))
                .isEqualTo("### Learn «Rust | C» in the evenings, 2 hours a week and no less\n");
        assertThat(laidOut(STATEMENT, Placement.CELL, Width.ENDLESS))
                .isEqualTo("| Entry |\n|---|\n| Learn «Rust \\| C» in the evenings, 2 hours a week and no less |\n");
    }

    @Test
    void a_narrow_line_breaks_where_no_block_can_begin() {
        assertThat(laidOut(STATEMENT, Placement.NESTED, Width.NARROW))
                .isEqualTo("- Work:\n  - Learn «Rust | C» in the evenings, 2\n    hours a week and no less\n");
        assertThat(laidOut(example("- «One two three four five six seven and 8 ten»"), Placement.WRITTEN, Width.NARROW))
                .isEqualTo("- «One two three four five six seven and 8\n  ten»\n");
    }

    @Test
    void an_endless_line_takes_up_those_below_it() {
        assertThat(laidOut(example("- One «two\n  three» four"), Placement.WRITTEN, Width.ENDLESS))
                .isEqualTo("- One «two three» four\n");
    }

    @Test
    void what_stands_below_an_item_stands_below_its_heading() {
        assertThat(Extent.of(ITEM)).isEqualTo(Extent.ITEM);
        assertThat(laidOut(ITEM, Placement.HEADING, Width.ENDLESS))
                .isEqualTo("### Learn «Rust»\n- For: the lock keepers\n");
    }

    @Test
    void the_entries_of_a_document_have_their_place_each() {
        var document = new Example(
                Example.Heading.FOUND,
                Level.SENIOR,
                new Example.Setting.Body(true),
                new Position(1, 1),
                "# Title\n## Goals\n- One\n- Two\n## Thanks\n- All",
                List.of(new Example.Mark(new Span(2, 7), new Position(1, 1))),
                "");

        assertThat(laidOut(document, Placement.PARAGRAPH, Width.WRITTEN)).isEqualTo("One\n\nTwo\n## Thanks\n- All\n");
        assertThat(laidOut(document, Placement.HEADING, Width.ENDLESS))
                .isEqualTo("### One\n### Two\n## Thanks\n- All\n");
        assertThat(laidOut(document, Placement.CELL, Width.ENDLESS))
                .isEqualTo("| Entry |\n|---|\n| One |\n| Two |\n## Thanks\n- All\n");
    }

    @Test
    void every_line_of_a_file_ends_alike() {
        var file = new Layout(Placement.WRITTEN, Width.WRITTEN, LineEnd.CRLF).file(STATEMENT);

        assertThat(file.text()).startsWith("---\r\nkind: growth-plan\r\n").doesNotContainPattern("(?<!\r)\n");
        assertThat(file.markedWords(0)).isEqualTo("Rust | C");
    }

    /** Below the heading of its section, with its mark. */
    private static String laidOut(Example example, Placement placement, Width width) {
        var file = new Layout(placement, width, LineEnd.LF).file(example);
        var mark = file.marks().get(0).words();
        var text = new StringBuilder(file.text()).insert(mark.end(), "»").insert(mark.start(), "«");
        return text.substring(text.indexOf("## Goals\n") + "## Goals\n".length());
    }

    private static Example example(String marked) {
        var words = new Span(marked.indexOf('«'), marked.indexOf('»') - 1);
        var place = new Position(1, 1);
        return new Example(
                Example.Heading.FOUND,
                Level.SENIOR,
                new Example.Setting.Part(SectionKind.GOALS),
                place,
                marked.replaceAll("[«»]", ""),
                List.of(new Example.Mark(words, place)),
                "");
    }
}
