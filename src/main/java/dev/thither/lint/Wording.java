package dev.thither.lint;

/**
 * What a rule says beside its message, in its own voice: kind, and never text for the author to copy.
 *
 * @param why one sentence on the idea behind it
 * @param question one question to think about
 * @param clearedBy what would clear it; empty where nothing is to be written
 */
public record Wording(String why, String question, String clearedBy) {}
