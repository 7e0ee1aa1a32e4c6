package dev.thither.theme.view;

import java.util.List;

/**
 * Somebody's goals from cycle to cycle.
 *
 * @param lanes how many stand beside each other at most, up to 6
 * @param passes oldest first; a goal stands below the one that it was carried from
 * @param isCut whether there were cycles before
 */
public record RibbonView(int lanes, List<PassView> passes, boolean isCut) {
    public RibbonView {
        passes = List.copyOf(passes);
    }

    /**
     * The goals of one cycle.
     *
     * @param cycle with the address of its page
     * @param before what is said of earlier goals where nothing tells which of them is meant
     * @param chips as many as there are lanes, or none
     * @param more to the documents whose goals are not all among them
     */
    public record PassView(LinkView cycle, List<ChipView> before, List<ChipView> chips, List<LinkView> more) {
        public PassView {
            before = List.copyOf(before);
            chips = List.copyOf(chips);
            more = List.copyOf(more);
        }
    }

    /**
     * A goal, or the place of one.
     *
     * @param title empty where there is none
     * @param href to it
     * @param joined whether it goes on from what stands above it, also past a cycle without it
     * @param outcome {@code done}, {@code dropped}, {@code carried}, {@code open}, or empty where nothing is said of it
     * @param outcomeWords the same for people; empty where the author's words begin with it
     * @param why the author's words on that; may be empty
     * @param from the goals that it was carried from, each called by its cycle
     */
    public record ChipView(
            String title,
            String href,
            boolean joined,
            String outcome,
            String outcomeWords,
            String why,
            List<LinkView> from) {
        public ChipView {
            from = List.copyOf(from);
        }
    }
}
