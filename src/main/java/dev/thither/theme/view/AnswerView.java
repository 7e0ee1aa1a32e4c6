package dev.thither.theme.view;

/**
 * A part of an answer, beside what it is about.
 *
 * @param by who answered
 * @param about the title of what it is about
 * @param body its words
 */
public record AnswerView(String by, String about, Html body) {}
