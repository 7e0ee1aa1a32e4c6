package dev.thither.language;

import dev.thither.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * The parts of a statement that were found, in the order of the text.
 *
 * @param found what was found; one stretch of words may play more than one part
 * @param turned whether a negation turns anything in the statement round, as in “stop reviewing everything”; that
 *     somebody else acts does not
 * @param actor who acts first in the statement
 */
public record Slots(List<Slot> found, boolean turned, Actor actor) {
    /** Nothing found. */
    public static final Slots NONE = new Slots(List.of(), false, Actor.AUTHOR);

    public Slots {
        found = List.copyOf(found);
    }

    /** Whether any words play this part. */
    public boolean has(SlotKind kind) {
        return words(kind).findAny().isPresent();
    }

    /** The words that play this part, in the order of the text. */
    public Stream<Span> words(SlotKind kind) {
        return found.stream().filter(slot -> slot.kind() == kind).map(Slot::words);
    }
}
