package dev.thither.document;

import dev.thither.text.Span;
import java.util.Arrays;
import java.util.List;

/** A text as a person reads it, and the way back from each of its characters to the source. */
public final class Reading {
    /** The reading of nothing. */
    public static final Reading EMPTY = new Builder().build();

    private final String text;
    private final int[] pieces;

    /**
     * @param pieces four numbers for each piece, in the order of the text: its start and end in the text, its start and
     *     end in the source; of equal lengths when the characters are the same
     */
    private Reading(String text, int[] pieces) {
        this.text = text;
        this.pieces = pieces;
    }

    static Reading of(List<Inline> inlines, boolean withStruck) {
        var builder = new Builder();
        builder.add(inlines, withStruck);
        return builder.build().strip();
    }

    /** All of them, one after the other, with {@code separator} between those that are not empty. */
    public static Reading join(List<Reading> readings, String separator) {
        var builder = new Builder();
        for (var reading : readings) {
            builder.add(reading, separator);
        }
        return builder.build();
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** Where in the source the characters from {@code start} up to but not including {@code end} of the text stand. */
    public Span span(int start, int end) {
        if (start < 0 || end > text.length() || start >= end) {
            throw new IllegalArgumentException("no characters at %d..%d of “%s”".formatted(start, end, text));
        }
        var first = piece(start);
        var last = piece(end - 1);
        var from = isExact(first) ? pieces[first + 2] + Math.max(0, start - pieces[first]) : pieces[first + 2];
        var to = isExact(last) ? Math.min(pieces[last + 2] + end - pieces[last], pieces[last + 3]) : pieces[last + 3];
        return from <= to ? new Span(from, to) : new Span(pieces[first + 2], pieces[first + 3]);
    }

    /** Where the whole stands in the source; only a reading that is not empty stands anywhere. */
    public Span span() {
        return span(0, text.length());
    }

    /**
     * With words in front that stand nowhere; what is asked of them is answered with the first characters after them.
     */
    public Reading after(String words) {
        var builder = new Builder();
        builder.text.append(words);
        builder.add(this, 0, text.length());
        return builder.build();
    }

    /** The part from {@code start} up to but not including {@code end} of the text. */
    public Reading slice(int start, int end) {
        var builder = new Builder();
        builder.add(this, start, end);
        return builder.build();
    }

    /** Without the blanks at both ends. */
    public Reading strip() {
        var start = 0;
        var end = text.length();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return end - start == text.length() ? this : slice(start, end);
    }

    /**
     * The index of the piece that holds a character of the text; what was put in between belongs to the piece before
     * it.
     */
    private int piece(int index) {
        var low = 0;
        var high = pieces.length / 4 - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (pieces[middle * 4] <= index) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low * 4;
    }

    private boolean isExact(int piece) {
        return pieces[piece + 1] - pieces[piece] == pieces[piece + 3] - pieces[piece + 2];
    }

    @Override
    public String toString() {
        return text;
    }

    private static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] pieces = new int[32];
        private int count;

        Reading build() {
            return new Reading(text.toString(), Arrays.copyOf(pieces, count));
        }

        void add(List<Inline> inlines, boolean withStruck) {
            for (var inline : inlines) {
                add(inline, withStruck);
            }
        }

        private void add(Inline inline, boolean withStruck) {
            if (inline instanceof Inline.Text words) {
                add(words.text(), words.span());
            } else if (inline instanceof Inline.LineBreak lineBreak) {
                add(" ", lineBreak.span());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                add(emphasis.inlines(), withStruck);
            } else if (inline instanceof Inline.Strong strong) {
                add(strong.inlines(), withStruck);
            } else if (inline instanceof Inline.Link link) {
                add(link.inlines(), withStruck);
            } else if (inline instanceof Inline.Code code) {
                add(code.text(), code.content());
            } else if (inline instanceof Inline.Image image) {
                add(image.inlines(), withStruck);
            } else if (inline instanceof Inline.Struck struck && withStruck) {
                add(struck.inlines(), true);
            }
        }

        private void add(String words, Span span) {
            if (!words.isEmpty()) {
                piece(text.length(), text.length() + words.length(), span.start(), span.end());
                text.append(words);
            }
        }

        void add(Reading reading, String separator) {
            if (reading.isEmpty()) {
                return;
            }
            if (!text.isEmpty()) {
                text.append(separator);
            }
            add(reading, 0, reading.text.length());
        }

        void add(Reading reading, int start, int end) {
            var shift = text.length() - start;
            for (var i = 0; i < reading.pieces.length; i += 4) {
                var from = Math.max(start, reading.pieces[i]);
                var to = Math.min(end, reading.pieces[i + 1]);
                if (from < to) {
                    var cut = reading.span(from, to);
                    piece(from + shift, to + shift, cut.start(), cut.end());
                }
            }
            text.append(reading.text, start, end);
        }

        private void piece(int... numbers) {
            if (count + 4 > pieces.length) {
                pieces = Arrays.copyOf(pieces, count * 2);
            }
            System.arraycopy(numbers, 0, pieces, count, 4);
            count += 4;
        }
    }
}
