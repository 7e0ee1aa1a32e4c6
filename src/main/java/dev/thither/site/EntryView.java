package dev.thither.site;

import java.util.List;

/**
 * A win, a decision or a goal. What is labelled may be labelled more than once.
 *
 * @param title the words of its heading; empty where it has none
 * @param anchor its id; empty where it has none
 * @param level of its heading, 2 or 3
 * @param done whether its author is done with it
 * @param body its own text, without what follows
 * @param labels what its author put a label on
 * @param terms the same, in one order for all, without what the section's layout has a place of its own for
 * @param actions in the author's order
 * @param checkIns in the author's order
 * @param asked whether what is not told holds a question, as it does for its author alone
 * @param notes what its author alone is told about it
 */
record EntryView(
        String title,
        String anchor,
        int level,
        boolean done,
        Html body,
        Labels labels,
        List<Term> terms,
        List<Action> actions,
        List<CheckIn> checkIns,
        boolean asked,
        List<NoteView> notes) {

    EntryView {
        terms = List.copyOf(terms);
        actions = List.copyOf(actions);
        checkIns = List.copyOf(checkIns);
        notes = List.copyOf(notes);
    }

    /**
     * Something to do.
     *
     * @param date by when; without an {@code iso} where none is given
     */
    record Action(Html words, DateView date, boolean done) {}

    /** How things stood on a day. */
    record CheckIn(DateView date, Html words) {}

    /**
     * A label and all that was said behind it.
     *
     * @param name {@code Know by}
     * @param kind {@code know-by}
     */
    record Term(String name, String kind, List<Html> values) {
        Term {
            values = List.copyOf(values);
        }
    }

    /** The words behind each label, none where it was not used. */
    record Labels(
            List<Html> forWhom,
            List<Html> knowBy,
            List<Html> ifThen,
            List<Html> evidence,
            List<Html> beforeAfter,
            List<Html> serves,
            List<Html> shows,
            List<Html> costs,
            List<Html> stop,
            List<Html> keep,
            List<Html> known,
            List<Html> needToKnow,
            List<Html> bestGuess,
            List<Html> carriedFrom,
            List<Html> withConsent) {}
}
