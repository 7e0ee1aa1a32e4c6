package dev.thither.language;

import dev.thither.text.Span;

/**
 * Words of a statement that one of some {@link Phrases} fits.
 *
 * @param words where they stand in the statement
 * @param actor who acts there
 * @param denied whether a negation turns them round
 * @param wished whether they are wished, supposed or asked, and neither done nor decided
 */
public record Occurrence(Span words, Actor actor, boolean denied, boolean wished) {
    /** Whether it is the author, or the team with them, who does this. */
    public boolean isOwn() {
        return actor != Actor.OTHER;
    }
}
