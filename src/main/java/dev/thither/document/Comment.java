package dev.thither.document;

import dev.thither.text.Span;

/** {@code <!-- words -->}: the words without blanks around them, and where the whole comment stands. */
public record Comment(String text, Span span) {}
