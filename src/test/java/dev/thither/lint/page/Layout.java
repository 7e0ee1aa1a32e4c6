package dev.thither.lint.page;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.Arrays;
import java.util.List;
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
            var isStatement = blocks(example.text())
                    .map(Block.Items.class::cast)
                    .flatMap(list -> list.items().stream())
                    .allMatch(item -> item.task() == Block.Task.NONE
                            && item.blocks().size() == 1
                            && item.blocks().get(0) instanceof Block.Paragraph);
            return isStatement ? STATEMENT : ITEM;
        }
    }

    private static final String FENCE = "+++";
    private static final String LISTED = "- ";
    private static final String OUTER_ITEM = "- Work:\n  ";
    private static final String TABLE = "| Entry |\n|---|\n| ";

    private static final Pattern LINE_END = Pattern.compile("\n");
    private static final Pattern INDENT = Pattern.compile("(?<=\n)  ");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern GAP = Pattern.compile("[ \n]+");
    /** What may begin something else than a line of text at the beginning of one. */
    private static final Pattern OPENING = Pattern.compile("[-+*#>|=<~`\\[:]|\\p{N}");

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
            // Its entries have places of their own, which are what many of these examples are about.
            case DOCUMENT -> Stream.of(Placement.WRITTEN);
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
        var file = PageCheck.whole(placed(reflowed(example)));
        return lineEnd == LineEnd.LF ? file : crlf(file);
    }

    private Example placed(Example example) {
        return switch (placement) {
            case WRITTEN -> example;
            case PARAGRAPH -> outOfList(example, "");
            case NESTED -> nested(example);
            case HEADING -> outOfList(example, "### ");
            case CELL -> cell(example);
        };
    }

    private static Example outOfList(Example item, String before) {
        var edits = new Edits().replace(new Span(0, LISTED.length()), before);
        spans(INDENT, item.text()).forEach(indent -> edits.replace(indent, ""));
        return edits.in(item);
    }

    private static Example nested(Example item) {
        var edits = new Edits().insert(0, OUTER_ITEM);
        spans(LINE_END, item.text()).forEach(end -> edits.insert(end.end(), "  "));
        return edits.in(item);
    }

    private static Example cell(Example item) {
        var edits = new Edits()
                .replace(new Span(0, LISTED.length()), TABLE)
                .insert(item.text().length(), " |");
        spans(BAR, item.text()).forEach(bar -> edits.insert(bar.start(), "\\"));
        return edits.in(item);
    }

    private static Example crlf(Example file) {
        var edits = new Edits();
        spans(LINE_END, file.text()).forEach(end -> edits.insert(end.start(), "\r"));
        return edits.in(file);
    }

    private Example reflowed(Example example) {
        var edits = new Edits();
        if (width != Width.WRITTEN) {
            blocks(example.text()).forEach(block -> reflow(block, example.text(), edits));
        }
        return edits.in(example);
    }

    private void reflow(Block block, String text, Edits edits) {
        if (block instanceof Block.Paragraph paragraph) {
            reflow(paragraph.span(), text, edits);
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.blocks().forEach(inner -> reflow(inner, text, edits)));
        }
    }

    /**
     * Breaks the lines of a paragraph, which go on below its first character; what looks like a fence is left alone.
     */
    private void reflow(Span paragraph, String text, Edits edits) {
        if (text.startsWith(FENCE, paragraph.start())) {
            return;
        }
        var first = text.lastIndexOf('\n', paragraph.start()) + 1;
        var lineEnd = "\n" + " ".repeat(paragraph.start() - first);
        var lineStart = first;
        var gaps = GAP.matcher(text).region(paragraph.start(), paragraph.end());
        while (gaps.find() && gaps.end() < paragraph.end()) {
            var word = text.substring(gaps.end()).split("\\s", 2)[0];
            var isFull = gaps.end() + word.length() - lineStart > width.columns;
            var breaks = isFull && !OPENING.matcher(word).lookingAt();
            edits.replace(new Span(gaps.start(), gaps.end()), breaks ? lineEnd : " ");
            lineStart = breaks ? gaps.end() - lineEnd.length() + 1 : lineStart;
        }
    }

    private static Stream<Block> blocks(String text) {
        return Document.parse(Source.of("", text)).blocks().stream();
    }

    private static Stream<Span> spans(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> new Span(match.start(), match.end()));
    }

    @Override
    public String toString() {
        return "%s, %s, %s".formatted(placement, width, lineEnd);
    }
}
