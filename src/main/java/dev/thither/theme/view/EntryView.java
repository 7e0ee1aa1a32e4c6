package dev.thither.theme.view;

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
 * @param timeline the dates of these, if there are several; one, or none
 * @param answers what others answered to it
 * @param notes what its author alone is told about it
 */
public record EntryView(
        String title,
        String anchor,
        int level,
        boolean done,
        Html body,
        Labels labels,
        List<Term> terms,
        List<Action> actions,
        List<CheckIn> checkIns,
        List<TimelineView> timeline,
        List<AnswerView> answers,
        List<NoteView> notes) {

    public EntryView {
        terms = List.copyOf(terms);
        actions = List.copyOf(actions);
        checkIns = List.copyOf(checkIns);
        timeline = List.copyOf(timeline);
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
    }

    /**
     * Something to do.
     *
     * @param words what to do
     * @param date by when; without an {@code iso} where none is given
     * @param done whether it is done
     * @param anchor its id; empty where nothing leads to it
     */
    public record Action(Html words, DateView date, boolean done, String anchor) {}

    /**
     * How things stood on a day.
     *
     * @param date when that was
     * @param words how things stood
     * @param anchor its id; empty where nothing leads to it
     */
    public record CheckIn(DateView date, Html words, String anchor) {}

    /**
     * A label and all that was said behind it.
     *
     * @param name such as {@code Know by}
     * @param kind the same as a word, such as {@code know-by}
     * @param values what was said behind it, in the author's order
     */
    public record Term(String name, String kind, List<Html> values) {
        public Term {
            values = List.copyOf(values);
        }
    }

    /**
     * The words behind each label, none where it was not used.
     *
     * @param forWhom behind “For”
     * @param knowBy behind “Know by”
     * @param ifThen behind “If”
     * @param evidence behind “Evidence”
     * @param beforeAfter behind “Before, after”
     * @param serves behind “Serves”
     * @param shows behind “Shows”
     * @param costs behind “Costs”
     * @param stop behind “Stop”
     * @param keep behind “Keep”
     * @param known behind “Known”
     * @param needToKnow behind “Need to know”
     * @param bestGuess behind “Best guess”
     * @param carriedFrom behind “Carried from”
     * @param withConsent behind “With consent”
     */
    public record Labels(
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
