package dev.thither.search;

import java.util.List;

/**
 * A page as a search finds and shows it: what can be read on it, as plain text.
 *
 * @param href the way to it from the site's root, encoded
 * @param title as the page has it
 * @param note what tells it from others: {@code Self-review · Ines Duarte · 2026-h1}; may be empty
 * @param parts in the order of the page
 */
public record IndexedPage(String href, String title, String note, List<Part> parts) {
    public IndexedPage {
        parts = List.copyOf(parts);
    }

    /**
     * A heading and the text below it, up to the next.
     *
     * @param fragment the way to the heading within the page, {@code #goals}; empty for what stands before the first
     * @param heading its words; empty where {@code fragment} is
     * @param text may be empty
     */
    public record Part(String fragment, String heading, String text) {}
}
