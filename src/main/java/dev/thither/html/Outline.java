package dev.thither.html;

import java.util.ArrayDeque;
import java.util.Deque;

/** Turns the levels that headings are written with into levels that skip none, below the heading they stand under. */
final class Outline {
    private static final int DEEPEST = 6;

    private final int base;
    private final Deque<Integer> open = new ArrayDeque<>();

    /** An outline below a heading that is shown with level {@code base}. */
    Outline(int base) {
        this.base = base;
    }

    /** The level to show the next heading with. */
    int level(int written) {
        while (!open.isEmpty() && open.getLast() >= written) {
            open.removeLast();
        }
        open.addLast(written);
        return Math.min(DEEPEST, base + open.size());
    }
}
