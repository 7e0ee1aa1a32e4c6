package dev.thither.language;

import dev.thither.text.Span;

/**
 * Some words of a statement and the part they play in it.
 *
 * @param actor who acts in these words
 */
public record Slot(SlotKind kind, Span words, Actor actor) {}
