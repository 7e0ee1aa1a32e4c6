package dev.thither.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A phrase to look for, as people write it: words in any case, each of which stands for all forms of it (“teach” for
 * “taught”), and {@code …} or {@code ...} for a gap of at most {@value #WIDEST_GAP} words. Commas, brackets, quotation
 * marks and hyphens count nowhere, and it never reaches across the end of a sentence, a colon, a semicolon or a dash.
 */
public final class WordPattern {
    /** The most words that one gap passes over. */
    public static final int WIDEST_GAP = 5;

    private static final int MOST_WORDS = 30;
    private static final Pattern GAP = Pattern.compile("…|\\.{3,}");

    private final String text;
    private final List<Piece> pieces;

    /**
     * A word and how far it may stand from the one before it.
     *
     * @param lemmas the words that it may be a form of
     * @param gap the most words between it and the one before
     */
    record Piece(Set<String> lemmas, int gap) {}

    private WordPattern(String text, List<Piece> pieces) {
        this.text = text;
        this.pieces = List.copyOf(pieces);
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException when it is none; the message, which begins with the pattern, tells why
     */
    public static WordPattern parse(String text) {
        var pieces = new ArrayList<Piece>();
        for (var part : GAP.split(text, -1)) {
            var gap = pieces.isEmpty() ? 0 : WIDEST_GAP;
            for (var word : words(text, part)) {
                pieces.add(new Piece(Lemmas.of(word), gap));
                gap = 0;
            }
        }
        if (pieces.size() > MOST_WORDS) {
            throw flaw(text, "has %d words; at most %d are looked for".formatted(pieces.size(), MOST_WORDS));
        }
        return new WordPattern(text, pieces);
    }

    private static List<String> words(String text, String part) {
        var words = new ArrayList<String>();
        for (var token : Tokens.of(part)) {
            switch (token.kind()) {
                case WORD -> words.add(token.key());
                case STOP, BREAK ->
                    throw flaw(text, "goes on across “%s”, which no phrase does".formatted(token.text()));
                case COMMA, BRACKET, OTHER -> {}
            }
        }
        if (words.isEmpty()) {
            throw flaw(text, text.equals(part) ? "has no word" : "has no word on one side of a gap");
        }
        return words;
    }

    private static IllegalArgumentException flaw(String text, String what) {
        return new IllegalArgumentException("“%s” %s".formatted(text.strip(), what));
    }

    /** As it was written. */
    String text() {
        return text;
    }

    List<Piece> pieces() {
        return pieces;
    }
}
