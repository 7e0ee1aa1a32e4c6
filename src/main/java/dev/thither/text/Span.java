package dev.thither.text;

/** A range of UTF-16 offsets in a {@link Source}, from {@code start} up to but not including {@code end}. */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: %d..%d".formatted(start, end));
        }
    }

    /** The empty span before the character at {@code offset}. */
    public static Span at(int offset) {
        return new Span(offset, offset);
    }

    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether the character at {@code offset} is within. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether every character of {@code other} is within. */
    public boolean covers(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The smallest span that covers both. */
    public Span join(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The same range, {@code distance} characters further on. */
    public Span shift(int distance) {
        return new Span(start + distance, end + distance);
    }
}
