package dev.thither.change;

import java.util.Arrays;

/** Turns offsets in a text, in UTF-16 units, into lines as Git counts them. */
public final class LineFeeds {
    private final String text;
    private final int[] offsets;

    private LineFeeds(String text, int[] offsets) {
        this.text = text;
        this.offsets = offsets;
    }

    public static LineFeeds of(String text) {
        var offsets = text.chars().filter(c -> c == '\n').count();
        var found = new int[Math.toIntExact(offsets)];
        var next = -1;
        for (var i = 0; i < found.length; i++) {
            next = text.indexOf('\n', next + 1);
            found[i] = next;
        }
        return new LineFeeds(text, found);
    }

    /** The lines that hold the words from {@code start} up to {@code end}; blank lines at the end are left out. */
    public LineRange lines(int start, int end) {
        var last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new LineRange(line(start), line(Math.max(start, last - 1)));
    }

    private int line(int offset) {
        var found = Arrays.binarySearch(offsets, offset);
        return (found >= 0 ? found : -found - 1) + 1;
    }
}
