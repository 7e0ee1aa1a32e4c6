package dev.thither.document;

import dev.thither.text.Span;
import java.util.List;

/** A piece of a document that stands on lines of its own. */
public sealed interface Block {

    /** Where it stands in the source, with its markup. */
    Span span();

    /**
     * {@code ## Words}
     *
     * @param anchor the name that a link's {@code #…} finds it by, the same that GitHub gives; unique in the document
     */
    record Heading(int level, Prose prose, String anchor, Span span) implements Block {}

    /** Lines of running text. */
    record Paragraph(Prose prose, Span span) implements Block {}

    /**
     * A list.
     *
     * @param first the number of the first item, when {@code ordered}
     * @param tight whether no blank line stands between its items
     */
    record Items(boolean ordered, int first, boolean tight, List<Item> items, Span span) implements Block {}

    /** {@code > Words} */
    record Quote(List<Block> blocks, Span span) implements Block {}

    /** Lines of code; {@code language} is what stands behind the opening fence, or empty. */
    record Code(String language, String text, Span span) implements Block {}

    /** Lines of tags or comments, as written. */
    record Html(String text, Span span) implements Block {}

    /** A table; every row has as many cells as it was written with. */
    record Table(List<Alignment> columns, Row header, List<Row> rows, Span span) implements Block {}

    /** {@code ---} */
    record Rule(Span span) implements Block {}

    /** {@code [^label]: Words} */
    record Footnote(String label, List<Block> blocks, Span span) implements Block {}

    /** One item of a list, with the lists inside it among its blocks. */
    record Item(Task task, List<Block> blocks, Span span) {}

    /** The box before an item. */
    enum Task {
        /** The item has no box. */
        NONE,
        /** {@code [ ]} */
        OPEN,
        /** {@code [x]} */
        DONE
    }

    /** One row of a table. */
    record Row(List<Prose> cells, Span span) {}

    /** How a column's cells are set. */
    enum Alignment {
        NONE,
        LEFT,
        CENTER,
        RIGHT
    }
}
