package dev.thither.theme.view;

import java.util.List;

/**
 * The home page, as {@code home}.
 *
 * @param title the site's, or that of the source folder's own {@code index.md}
 * @param anchor the id of the title
 * @param body of {@code index.md}; empty where there is none
 * @param cycles the newest, newest first; the note says how many people have written
 * @param people in alphabetical order; none where they are too many for one page
 * @param letters the way to the people by their first letter, where they are too many
 * @param teams in alphabetical order; none where they are too many
 * @param pages plain pages; none where they are too many
 * @param more to the lists that are not shown in whole
 */
public record HomeView(
        String title,
        String anchor,
        Html body,
        List<ListView.Row> cycles,
        List<ListView.Row> people,
        List<LinkView> letters,
        List<ListView.Row> teams,
        List<ListView.Row> pages,
        List<LinkView> more) {
    public HomeView {
        cycles = List.copyOf(cycles);
        people = List.copyOf(people);
        letters = List.copyOf(letters);
        teams = List.copyOf(teams);
        pages = List.copyOf(pages);
        more = List.copyOf(more);
    }
}
