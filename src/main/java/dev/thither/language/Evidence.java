package dev.thither.language;

import dev.thither.text.Span;
import java.util.Optional;

/**
 * Some words of a statement and what they say about it.
 *
 * @param words where they stand in the statement
 * @param reason what they were taken for, as a phrase without a full stop
 * @param kind the kind of trap that they were taken for, or against; empty when they were taken for none
 * @param weight how much that says, in log-odds: above zero for a trap, below zero against one
 */
public record Evidence(Span words, String reason, Optional<TrapKind> kind, double weight) {}
