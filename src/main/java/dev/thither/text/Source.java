package dev.thither.text;

import java.util.Arrays;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The text of a file, character for character as it was read (line ends and byte order mark included), and the name it
 * goes by in messages, with {@code /} between folders.
 *
 * <p>Lines end with LF, CRLF or a lone CR.
 */
public final class Source {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String name;
    private final String text;
    private final boolean hasCarriageReturns;
    private final Lines lines;
    private final Optional<Excerpt> excerpt;

    private Source(String name, String text, Optional<Excerpt> excerpt) {
        this.name = name;
        this.text = text;
        this.excerpt = excerpt;
        this.hasCarriageReturns = text.indexOf('\r') >= 0;
        this.lines = new Lines(text);
    }

    public static Source of(String name, String text) {
        return new Source(name, text, Optional.empty());
    }

    /**
     * A part of this text that takes its place. Offsets and lines are those of the part; positions are still those in
     * the file.
     *
     * @param part what is left of the text
     * @param runs where each run of characters starts in the part, 0 first, and where it starts in this text
     */
    public Source excerpt(String part, NavigableMap<Integer, Integer> runs) {
        return new Source(name, part, Optional.of(new Excerpt(this, new TreeMap<>(runs))));
    }

    public String name() {
        return name;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    /** The offset of the first character that is not a byte order mark: 0 or 1. */
    public int start() {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
    }

    public Span span() {
        return new Span(start(), text.length());
    }

    public String substring(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The line and column, in the file, of the character at {@code offset}, which may be the end of the text. */
    public Position position(int offset) {
        return excerpt.map(part -> part.position(offset)).orElseGet(() -> ownPosition(offset));
    }

    private Position ownPosition(int offset) {
        var line = lines.indexAt(offset);
        var first = line == 0 ? start() : lines.start(line);
        return new Position(line + 1, Math.max(0, offset - first) + 1);
    }

    /** The span of a line without its line end; {@code line} counts from 1. */
    public Span line(int line) {
        return restOfLine(line == 1 ? start() : lines.start(line - 1));
    }

    /** The span of the line that the character at {@code offset} is in, without its line end. */
    public Span lineAt(int offset) {
        return restOfLine(Math.max(start(), lines.start(lines.indexAt(offset))));
    }

    /** From an offset up to the end of its line, without the line end. */
    public Span restOfLine(int offset) {
        var lineFeed = text.indexOf('\n', offset);
        var end = lineFeed < 0 ? text.length() : lineFeed;
        if (hasCarriageReturns) {
            var carriageReturn = text.substring(offset, end).indexOf('\r');
            end = carriageReturn < 0 ? end : offset + carriageReturn;
        }
        return new Span(offset, end);
    }

    /**
     * The offset of the first character of the line below that of {@code offset}; the end of the text below the last.
     */
    public int nextLine(int offset) {
        var end = restOfLine(offset).end();
        var lineEnd = text.startsWith("\r\n", end) ? 2 : 1;
        return Math.min(text.length(), end + lineEnd);
    }

    @Override
    public String toString() {
        return name;
    }

    /** What a text is a part of, and where its runs start there. */
    private record Excerpt(Source whole, NavigableMap<Integer, Integer> runs) {
        Position position(int offset) {
            var run = runs.floorEntry(offset);
            var start = Math.min(whole.length(), run.getValue() + offset - run.getKey());
            return whole.position(start);
        }
    }

    /** Where lines start; found when first asked, since most texts are never asked. */
    private static final class Lines {
        private final String text;
        private int[] starts = {};

        Lines(String text) {
            this.text = text;
        }

        int indexAt(int offset) {
            var found = Arrays.binarySearch(starts(), offset);
            return found >= 0 ? found : -found - 2;
        }

        int start(int index) {
            return starts()[index];
        }

        private synchronized int[] starts() {
            if (starts.length == 0) {
                starts = find();
            }
            return starts;
        }

        private int[] find() {
            var found = new int[16];
            var count = 1;
            for (var i = 0; i < text.length(); i++) {
                var c = text.charAt(i);
                if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                    if (count == found.length) {
                        found = Arrays.copyOf(found, count * 2);
                    }
                    found[count++] = i + 1;
                }
            }
            return Arrays.copyOf(found, count);
        }
    }
}
