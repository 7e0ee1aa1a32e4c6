package dev.thither.theme.view;

import java.util.List;

/**
 * A page that lists others, as {@code list}: people, cycles, what is written in a cycle, plain pages, rules. A long
 * list is cut at its first letters, a very long one has a page for each letter.
 *
 * @param title its heading
 * @param lead a sentence below the title; may be empty
 * @param letters the way to each group, if there are several
 * @param groups none where each letter has a page
 * @param previous the list before this one, or none
 * @param next the list after this one, or none
 */
public record ListView(
        String title,
        String lead,
        List<LinkView> letters,
        List<Group> groups,
        List<LinkView> previous,
        List<LinkView> next) {
    public ListView {
        letters = List.copyOf(letters);
        groups = List.copyOf(groups);
        previous = List.copyOf(previous);
        next = List.copyOf(next);
    }

    /**
     * Rows with the same first letter, or all there are.
     *
     * @param name the letter; empty where there is one group
     * @param anchor its id; empty where it has none
     * @param rows in the order to show
     */
    public record Group(String name, String anchor, List<Row> rows) {
        public Group {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A line of the list.
     *
     * @param name its words
     * @param href where they lead; may be empty
     * @param note a few words more; may be empty
     * @param links the pages that belong to it; may be none
     */
    public record Row(String name, String href, String note, List<LinkView> links) {
        public Row {
            links = List.copyOf(links);
        }
    }
}
