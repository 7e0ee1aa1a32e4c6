package dev.thither.site;

import java.util.List;

/**
 * Hours that somebody keeps for something, as a drawing. All lengths are in its own units: 460 across.
 *
 * @param words the same in words
 * @param hours along its upper edge
 * @param days a row each, from Monday on
 * @param height of all rows
 */
record WeekView(String words, List<Hour> hours, List<Day> days, int height) {
    private static final int LEFT = 44;
    private static final int WIDTH = 400;
    private static final int TOP = 18;
    private static final int ROW = 20;
    private static final int MINUTES = 60;

    WeekView {
        hours = List.copyOf(hours);
        days = List.copyOf(days);
    }

    /** Where a time of day stands. */
    static int across(int minutes, int firstHour, int lastHour) {
        return LEFT + WIDTH * (minutes - firstHour * MINUTES) / ((lastHour - firstHour) * MINUTES);
    }

    /** Where a row begins. */
    static int down(int row) {
        return TOP + ROW * row;
    }

    /** @param x where it stands */
    record Hour(String name, int x) {}

    /** @param y where its row begins */
    record Day(String name, int y, List<Block> blocks) {
        Day {
            blocks = List.copyOf(blocks);
        }
    }

    /** @param words from when to when */
    record Block(int x, int width, String words) {}
}
