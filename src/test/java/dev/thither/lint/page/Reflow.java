package dev.thither.lint.page;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.regex.Pattern;

/**
 * Breaks the lines of paragraphs anew, also of those in lists.
 *
 * @param columns that a line has at most, where a break keeps the meaning
 */
record Reflow(int columns) {
    private static final Pattern GAP = Pattern.compile("[ \n]+");
    /** What may begin something else than a line of text at the beginning of one. */
    private static final Pattern OPENING = Pattern.compile("[-+*#>|=<~`\\[:]|\\p{N}");
    /** No paragraph to its author, but front matter. */
    private static final String FENCE = "+++";

    Example of(Example example) {
        var edits = new Edits();
        var document = Document.parse(Source.of("", example.text()));
        document.blocks().forEach(block -> reflow(block, example.text(), edits));
        return edits.in(example);
    }

    private void reflow(Block block, String text, Edits edits) {
        if (block instanceof Block.Paragraph paragraph) {
            if (!text.startsWith(FENCE, paragraph.span().start())) {
                reflow(paragraph.span(), text, edits);
            }
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.blocks().forEach(inner -> reflow(inner, text, edits)));
        }
    }

    /** Its lines go on below its first character. */
    private void reflow(Span paragraph, String text, Edits edits) {
        var first = text.lastIndexOf('\n', paragraph.start()) + 1;
        var lineEnd = "\n" + " ".repeat(paragraph.start() - first);
        var lineStart = first;
        var gaps = GAP.matcher(text).region(paragraph.start(), paragraph.end());
        while (gaps.find() && gaps.end() < paragraph.end()) {
            var word = text.substring(gaps.end()).split("\\s", 2)[0];
            var isFull = gaps.end() + word.length() - lineStart > columns;
            var breaks = isFull && !OPENING.matcher(word).lookingAt();
            edits.replace(new Span(gaps.start(), gaps.end()), breaks ? lineEnd : " ");
            lineStart = breaks ? gaps.end() - lineEnd.length() + 1 : lineStart;
        }
    }
}
