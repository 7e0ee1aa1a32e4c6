package dev.thither.lint;

import dev.thither.document.Reading;
import dev.thither.language.Slots;
import dev.thither.language.Statement;
import dev.thither.review.Entry;
import dev.thither.review.SectionKind;
import dev.thither.text.Span;
import java.util.Optional;

/**
 * Something that an author tells: a goal, a win or a decision, or else a paragraph or an item of a list.
 *
 * @param section where it stands
 * @param entry the goal, win or decision; none in sections of plain text
 * @param words as they are read
 * @param statement these words, understood
 * @param hinted the parts that they may have, in doubt more than they surely have
 */
public record Told(SectionKind section, Optional<Entry> entry, Reading words, Statement statement, Slots hinted) {
    /** Where some of its words stand in the source. */
    public Span place(Span ofStatement) {
        return words.span(ofStatement.start(), ofStatement.end());
    }

    /** Some of its words, as they are read. */
    public String quote(Span ofStatement) {
        return words.text().substring(ofStatement.start(), ofStatement.end());
    }
}
