package dev.thither.language;

import dev.thither.text.Span;

/**
 * A word, a fixed phrase or a mark of a statement, with everything it is taken for.
 *
 * @param text in lower case, the words of a phrase parted by single spaces, without a possessive ending
 */
record Word(int start, int end, String text, Terms terms, Token.Kind kind) {
    boolean is(Term term) {
        return terms.has(term);
    }

    boolean isAny(Terms any) {
        return terms.hasAny(any);
    }

    Span span() {
        return new Span(start, end);
    }
}
