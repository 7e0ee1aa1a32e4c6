package dev.thither.change;

/**
 * Lines of a text, counted from 1, both ends included. Lines end with a line feed and with nothing else, as for Git and
 * {@code diff}.
 */
public record LineRange(int first, int last) {
    public LineRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException("no lines: %d to %d".formatted(first, last));
        }
    }
}
