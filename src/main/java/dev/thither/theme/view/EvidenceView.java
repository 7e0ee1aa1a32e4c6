package dev.thither.theme.view;

import java.util.List;

/**
 * The evidence for one win, decision or goal.
 *
 * @param title what it is evidence for
 * @param href to it, on this page; empty where it has no heading
 * @param items at least one
 */
public record EvidenceView(String title, String href, List<ItemView> items) {
    public EvidenceView {
        items = List.copyOf(items);
    }

    /**
     * A piece of evidence: a link, or words without one.
     *
     * @param words its words
     * @param href where it leads; may be empty
     * @param away whether that is another host
     */
    public record ItemView(String words, String href, boolean away) {}
}
