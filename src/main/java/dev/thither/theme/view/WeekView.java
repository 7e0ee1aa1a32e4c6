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
     * An hour to go by.
     *
     * @param x where it stands
     */
    public record Hour(String name, int x) {}

    /**
     * A row.
     *
     * @param name {@code Mon}
     * @param y where it begins
     */
    public record Day(String name, int y, List<Block> blocks) {
        public Day {
            blocks = List.copyOf(blocks);
        }
    }

    /**
     * Hours that are kept.
     *
     * @param words from when to when
     */
    public record Block(int x, int width, String words) {}
}
