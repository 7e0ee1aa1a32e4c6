package dev.thither.site;

/**
 * A part of an answer, beside what it is about.
 *
 * @param by who answered
 * @param about the title of what it is about
 * @param body its words
 */
record AnswerView(String by, String about, Html body) {}
