package dev.thither.theme.view;

import java.util.List;

/**
 * A part of a review, plan, log or response, in the author's order and under the author's words.
 *
 * @param kind what it is about, as a word: {@code goals}, {@code what-changed}, {@code summary}; {@code other} where
 *     its heading says nothing we know
 * @param title the author's; empty for what stands before the first heading
 * @param anchor its id; empty where it has none
 * @param layout how to show it: {@code prose} for running text, {@code wins}, {@code decisions} or {@code goals} for
 *     entries, {@code past} for the goals of the cycle before, {@code log} for lines with dates
 * @param body all of its text in {@code prose}; elsewhere what stands before the first entry
 * @param entries none in {@code prose} and {@code log}
 * @param past the entries as goals of the cycle before, in {@code past}
 * @param months the lines with dates, in {@code log}
 * @param week the hours that “How I work” tells of; one, or none
 * @param answers what others answered to all of it
 * @param notes what its author alone is told about its title and the text of {@code body}
 * @param pieces the text of {@code body} with a note after each piece; none where there is nothing to note
 */
public record SectionView(
        String kind,
        String title,
        String anchor,
        String layout,
        Html body,
        List<EntryView> entries,
        List<PastGoalView> past,
        List<MonthView> months,
        List<WeekView> week,
        List<AnswerView> answers,
        List<NoteView> notes,
        List<PieceView> pieces) {
    public SectionView {
        entries = List.copyOf(entries);
        past = List.copyOf(past);
        months = List.copyOf(months);
        week = List.copyOf(week);
        answers = List.copyOf(answers);
        notes = List.copyOf(notes);
        pieces = List.copyOf(pieces);
    }
}
