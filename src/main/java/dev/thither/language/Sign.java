package dev.thither.language;

/**
 * Something that a {@link Model} can weigh, found in a statement.
 *
 * @param name what it is; the same thing has the same name in every statement
 * @param from the first of its words in the {@link Reading}
 * @param to the word after its last; equal to {@code from} when it is about the statement as a whole
 */
record Sign(String name, int from, int to) {}
