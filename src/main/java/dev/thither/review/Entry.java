package dev.thither.review;

import dev.thither.document.Block;
import dev.thither.document.Prose;
import dev.thither.document.Reading;
import dev.thither.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * A goal, a win or a decision: a heading with what follows it, an item of a list, a paragraph or a row of a table.
 *
 * @param form how it is written
 * @param title the words of its heading, or of a bold lead-in that stands for one; without words where there is neither
 * @param anchor the name that links find its heading by; empty where it has none
 * @param headings the headings it stands under, from the outermost
 * @param body its own text: what is not a label, an action or a check-in
 * @param labels in the order written
 * @param actions in the order written
 * @param checkIns in the order written
 * @param statement what it says, as it is read: the title, its prose and its labels, a line each; without
 *     struck-through text, code and quotations
 * @param settled whether its author is done with it: its box is ticked or all of it is struck through
 * @param span the whole of it in the source
 */
public record Entry(
        Form form,
        Reading title,
        String anchor,
        List<String> headings,
        List<Block> body,
        List<Labelled> labels,
        List<Action> actions,
        List<CheckIn> checkIns,
        Reading statement,
        boolean settled,
        Span span) {

    public Entry {
        headings = List.copyOf(headings);
        body = List.copyOf(body);
        labels = List.copyOf(labels);
        actions = List.copyOf(actions);
        checkIns = List.copyOf(checkIns);
    }

    /** How an entry is written. */
    public enum Form implements Named {
        HEADING,
        ITEM,
        PARAGRAPH,
        ROW
    }

    /** {@code - For: the settlement rota} */
    public record Labelled(Label label, Prose prose, Reading words, Span span) {}

    /** {@code - [ ] She watches Samira's review (2026-08-28)}; {@code date} is ISO, or empty. */
    public record Action(Prose prose, Reading words, String date, boolean done, Span span) {}

    /** {@code - 2026-09-15 Two of three sprints held.}; {@code words} come after the date. */
    public record CheckIn(String date, Prose prose, Reading words, Span span) {}

    /** The words of the first item with a label. */
    public Optional<Labelled> labelled(Label label) {
        return labels.stream().filter(item -> item.label() == label).findFirst();
    }

    /** Its heading, or its first words: what it goes by in a list. */
    public String name() {
        var words = title.isEmpty() ? statement.text() : title.text();
        return words.lines().findFirst().orElse("");
    }
}
