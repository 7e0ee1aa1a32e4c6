package dev.thither.theme.view;

import java.util.List;

/**
 * The lines of a log that are of one month and stand together.
 *
 * @param name {@code April 2026}
 * @param anchor its id
 * @param level of its heading, 2 or 3
 * @param lines in the author's order
 */
public record MonthView(String name, String anchor, int level, List<LineView> lines) {
    public MonthView {
        lines = List.copyOf(lines);
    }

    /**
     * A line of a log.
     *
     * @param date when that was
     * @param words without the date, and without the tags at their end
     * @param tags as words: {@code handed over}
     * @param people whom it names; without an address where nothing else is known of them
     */
    public record LineView(DateView date, Html words, List<String> tags, List<LinkView> people) {
        public LineView {
            tags = List.copyOf(tags);
            people = List.copyOf(people);
        }
    }
}
