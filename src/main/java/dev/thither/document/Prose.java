package dev.thither.document;

import dev.thither.text.Span;
import java.util.List;

/** Running text: the words of a paragraph, a heading or a table's cell. */
public record Prose(List<Inline> inlines, Span span) {
    public Prose {
        inlines = List.copyOf(inlines);
    }

    /**
     * The words as they are read: without markup, line ends folded to blanks, without tags, comments and footnote
     * marks.
     */
    public Reading reading() {
        return Reading.of(inlines, true);
    }

    /** As {@link #reading()}, without what is struck through. */
    public Reading standing() {
        return Reading.of(inlines, false);
    }

    /** Without the first {@code count} characters of the reading, and the blanks after them. */
    public Prose from(int count) {
        var rest = ProseCut.after(inlines, count);
        var start = rest.isEmpty() ? span.end() : rest.get(0).span().start();
        return new Prose(rest, new Span(Math.min(start, span.end()), span.end()));
    }
}
