package dev.thither.theme.view;

import java.util.List;

/**
 * A goal of the cycle before, and what became of it in its author's words.
 *
 * @param name what it is called; empty where its entry has a heading
 * @param fate {@code done}, {@code dropped}, {@code kept} or {@code open}; empty where nothing is told of it
 * @param fateName the same for people
 * @param entry what is said of it, without its name
 * @param now the goals of this cycle that carry it on; may be none
 */
public record PastGoalView(Html name, String fate, String fateName, EntryView entry, List<LinkView> now) {
    public PastGoalView {
        now = List.copyOf(now);
    }
}
