package dev.thither.theme.view;

import java.util.List;

/**
 * Dated actions and check-ins of a goal, as a line to draw. All goals of a document share its scale.
 *
 * @param ticks the months or years along it or, if it is too short or too long for them, its ends
 * @param marks from the first to the last
 */
public record TimelineView(List<TickView> ticks, List<MarkView> marks) {
    public TimelineView {
        ticks = List.copyOf(ticks);
        marks = List.copyOf(marks);
    }

    /**
     * A date to go by.
     *
     * @param x from 0 to 100, in hundredths of the line
     * @param name of the month, the year or the day
     */
    public record TickView(int x, String name) {}

    /**
     * A place on the line where something stands, or several things too close to be told apart.
     *
     * @param x from 0 to 100, in hundredths of the line
     * @param kind {@code check-in}, {@code open} or {@code done}; {@code several} where they differ
     * @param count how many things stand there
     * @param name all of it in a few words
     * @param href to the first of them, on this page
     */
    public record MarkView(int x, String kind, int count, String name, String href) {}
}
