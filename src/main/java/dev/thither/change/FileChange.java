package dev.thither.change;

import java.util.ArrayList;
import java.util.List;

/**
 * What changed in one file.
 *
 * @param hunks by line, without overlap
 */
public record FileChange(List<Hunk> hunks) {
    /** Nothing did. */
    public static final FileChange NONE = new FileChange(List.of());

    /** All of it did: it was not there before, or nothing is known of it. */
    public static final FileChange WHOLE = new FileChange(List.of(new Hunk(1, Integer.MAX_VALUE - 1, List.of())));

    public FileChange {
        hunks = List.copyOf(hunks);
    }

    /**
     * Lines that took the place of others.
     *
     * @param start the line that the first of them is now; where none was added, the line that now follows those
     *     removed
     * @param added how many there are; 0 where lines were only removed
     * @param removed the lines that stood there before, without line feeds
     */
    public record Hunk(int start, int added, List<String> removed) {
        public Hunk {
            removed = List.copyOf(removed);
        }

        private int end() {
            return start + added;
        }

        /** Whether a line of the range was added, or one was removed between two of them. */
        private boolean touches(LineRange lines) {
            return added > 0
                    ? start <= lines.last() && end() > lines.first()
                    : start > lines.first() && start <= lines.last();
        }
    }

    public boolean isEmpty() {
        return hunks.isEmpty();
    }

    /** Whether lines among these were added, or removed from between them. */
    public boolean touches(LineRange lines) {
        return hunks.stream().anyMatch(hunk -> hunk.touches(lines));
    }

    /** Where lines stood before that are {@link #touches untouched}. */
    public LineRange before(LineRange lines) {
        var distance = hunks.stream()
                .filter(hunk -> hunk.start <= lines.first())
                .mapToInt(hunk -> hunk.removed.size() - hunk.added)
                .sum();
        return new LineRange(lines.first() + distance, lines.last() + distance);
    }

    /** What the file held before, where it holds {@code text} now. */
    public String before(String text) {
        var lines = List.of(text.split("\n", -1));
        var before = new ArrayList<String>();
        var next = 1;
        for (var hunk : hunks) {
            copy(lines, next, hunk.start, before);
            before.addAll(hunk.removed);
            next = hunk.end();
        }
        copy(lines, next, lines.size() + 1, before);
        return String.join("\n", before);
    }

    /** Copies lines from one up to another, as far as there are any: a diff may be of another text. */
    private static void copy(List<String> lines, int from, int to, List<String> target) {
        var end = Math.min(to - 1, lines.size());
        if (from - 1 < end) {
            target.addAll(lines.subList(from - 1, end));
        }
    }
}
