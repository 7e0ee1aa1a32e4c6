package dev.thither.theme.view;

import java.util.List;

/**
 * Hours that somebody keeps for something, as a drawing. All lengths are in its own units: 460 across.
 *
 * @param words the same in words
 * @param hours along its upper edge
 * @param days a row each, from Monday on
 * @param height of all rows
 */
public record WeekView(String words, List<Hour> hours, List<Day> days, int height) {
    public WeekView {
        hours = List.copyOf(hours);
        days = List.copyOf(days);
    }

    /**
     * An hour along the upper edge of the drawing.
     *
     * @param name of the hour
     * @param x where it stands
     */
    public record Hour(String name, int x) {}

    /**
     * A row of the drawing.
     *
     * @param name {@code Mon}
     * @param y where it begins
     * @param blocks the hours that are kept
     */
    public record Day(String name, int y, List<Block> blocks) {
        public Day {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Hours that are kept, in a row.
     *
     * @param x where it begins
     * @param width how long it is
     * @param words from when to when
     */
    public record Block(int x, int width, String words) {}
}
