package dev.thither.lint.page;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.review.ReviewReader;
import dev.thither.review.Section;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A way to write an example down: the same words in other Markdown.
 *
 * @param placement what its words are in their section
 * @param width where its lines break
 * @param lineEnd what ends the lines of the whole file
 */
record Layout(Placement placement, Width width, LineEnd lineEnd) {

    /** What an example's words are in their section, as the guide's page on the format promises. */
    enum Placement {
        /** What they are on the page: an item of a list, or a document. */
        WRITTEN,
        PARAGRAPH,
        /** An item within another. Its entry is the outer item, whose words are as good as none. */
        NESTED,
        /** A heading, with all below it that was below the item. */
        HEADING,
        /** The only cell in the row of a table. */
        CELL
    }

    /** Where lines break. */
    enum Width {
        WRITTEN(0),
        /** As an editor breaks them in a narrow window. */
        NARROW(40),
        /** Nowhere within a paragraph. */
        ENDLESS(Integer.MAX_VALUE);

        private final int columns;

        Width(int columns) {
            this.columns = columns;
        }

        Example breakLines(Example example) {
            return this == WRITTEN ? example : new Reflow(columns).of(example);
        }
    }

    /** What ends a line. */
    enum LineEnd {
        LF,
        CRLF
    }

    /** How much of a document an example is. */
    enum Extent {
        /** A whole file, or all but its front matter. */
        DOCUMENT,
        /** An item of a list with boxes, labels or paragraphs below it. */
        ITEM,
        /** An item of a list that is one paragraph. */
        STATEMENT;

        static Extent of(Example example) {
            if (!(example.setting() instanceof Example.Setting.Part)) {
                return DOCUMENT;
            }
            var item = Document.parse(Source.of("", example.text())).blocks();
            return isListOfStatements(item) ? STATEMENT : ITEM;
        }
    }

    private static final String LISTED = "- ";
    private static final String INDENT = "  ";
    private static final String OUTER_ITEM = "- Work:\n" + INDENT;
    private static final String ROW = "| ";
    private static final String TABLE = "| Entry |\n|---|\n" + ROW;

    private static final Pattern LINE_END = Pattern.compile("\n");
    private static final Pattern LINE_START = Pattern.compile("(?<=\n)");
    private static final Pattern INDENTED = Pattern.compile("(?<=\n)" + INDENT);
    private static final Pattern BAR = Pattern.compile("\\|");

    /** All in which an example of this extent means the same, the written one first. */
    static List<Layout> of(Extent extent) {
        return placements(extent)
                .flatMap(placement -> widths(placement)
                        .flatMap(width ->
                                Arrays.stream(LineEnd.values()).map(lineEnd -> new Layout(placement, width, lineEnd))))
                .toList();
    }

    private static Stream<Placement> placements(Extent extent) {
        return switch (extent) {
            // Its entries, as far as they are lists of statements. Within one item all of them would be one entry.
            case DOCUMENT -> Stream.of(Placement.WRITTEN, Placement.PARAGRAPH, Placement.HEADING, Placement.CELL);
            // A paragraph introduces the list below it, a cell holds no list, and an item within another is no entry
            // that labels could belong to.
            case ITEM -> Stream.of(Placement.WRITTEN, Placement.HEADING);
            case STATEMENT -> Arrays.stream(Placement.values());
        };
    }

    private static Stream<Width> widths(Placement placement) {
        return switch (placement) {
            case WRITTEN, PARAGRAPH, NESTED -> Arrays.stream(Width.values());
            // Each is one line.
            case HEADING, CELL -> Stream.of(Width.ENDLESS);
        };
    }

    /** The file that an example is part of, written down like this. */
    Example file(Example example) {
        var file = PageCheck.whole(placed(width.breakLines(example)));
        return lineEnd == LineEnd.LF ? file : crlf(file);
    }

    private Example placed(Example example) {
        var edits = new Edits();
        for (var list : lists(example)) {
            for (var item : list.items()) {
                place(item, item.equals(list.items().get(0)), example.text(), edits);
            }
        }
        return edits.in(example);
    }

    /** The lists whose items are placed: the example's own, or those that are all there is of a section of entries. */
    private static List<Block.Items> lists(Example example) {
        var document = Document.parse(Source.of("review.md", example.text()));
        var parts = example.setting() instanceof Example.Setting.Part
                ? Stream.of(document.blocks())
                : ReviewReader.STANDARD.read(document, "review.md").sections().stream()
                        .filter(section -> section.kind().hasEntries())
                        .map(Section::blocks)
                        .filter(Layout::isListOfStatements);
        return parts.map(blocks -> (Block.Items) blocks.get(0)).toList();
    }

    private static boolean isListOfStatements(List<Block> blocks) {
        return blocks.size() == 1
                && blocks.get(0) instanceof Block.Items list
                && !list.ordered()
                && list.items().stream()
                        .allMatch(item -> item.task() == Block.Task.NONE
                                && item.blocks().size() == 1
                                && item.blocks().get(0) instanceof Block.Paragraph);
    }

    private void place(Block.Item item, boolean isFirst, String text, Edits edits) {
        switch (placement) {
            case WRITTEN -> {}
            case PARAGRAPH -> takeOut(item, isFirst ? "" : "\n", text, edits);
            case NESTED -> {
                edits.insert(item.span().start(), isFirst ? OUTER_ITEM : INDENT);
                spans(LINE_START, item, text).forEach(start -> edits.insert(start.start(), INDENT));
            }
            case HEADING -> takeOut(item, "### ", text, edits);
            case CELL -> {
                takeOut(item, isFirst ? TABLE : ROW, text, edits);
                spans(BAR, item, text).forEach(bar -> edits.insert(bar.start(), "\\"));
                edits.insert(item.blocks().get(0).span().end(), " |");
            }
        }
    }

    /** Puts {@code before} in place of the mark before an item, and removes the blanks before its other lines. */
    private static void takeOut(Block.Item item, String before, String text, Edits edits) {
        var start = item.span().start();
        edits.replace(new Span(start, start + LISTED.length()), before);
        spans(INDENTED, item, text).forEach(indent -> edits.replace(indent, ""));
    }

    private static Example crlf(Example file) {
        var edits = new Edits();
        spans(LINE_END.matcher(file.text())).forEach(end -> edits.insert(end.start(), "\r"));
        return edits.in(file);
    }

    private static Stream<Span> spans(Pattern pattern, Block.Item item, String text) {
        return spans(
                pattern.matcher(text).region(item.span().start(), item.span().end()));
    }

    private static Stream<Span> spans(Matcher matcher) {
        matcher.useTransparentBounds(true);
        var spans = new ArrayList<Span>();
        while (matcher.find()) {
            spans.add(new Span(matcher.start(), matcher.end()));
        }
        return spans.stream();
    }

    @Override
    public String toString() {
        return "%s, %s, %s".formatted(placement, width, lineEnd);
    }
}
