package dev.thither.language;

import java.util.List;

/** Guesses what a word is that no list knows, by its look: a number, a technology, a name, an adverb. */
final class OpenWords {
    private static final int SHORTEST_ADVERB = 5;

    private OpenWords() {}

    static Terms terms(List<Token> tokens, int at) {
        var text = tokens.get(at).text();
        if (Character.isDigit(text.charAt(0))) {
            return Terms.of(Term.NUMBER);
        }
        if (looksTechnical(text)) {
            return Terms.of(Term.TECH);
        }
        if (!tokens.get(at).capitalised()) {
            return text.endsWith("ly") && text.length() > SHORTEST_ADVERB ? Terms.of(Term.ADVERB) : Terms.NONE;
        }
        return Terms.of(opensSentence(tokens, at) ? Term.CAPITAL : Term.NAME);
    }

    private static boolean opensSentence(List<Token> tokens, int at) {
        return at == 0 || (!tokens.get(at - 1).isWord() && tokens.get(at - 1).kind() != Token.Kind.COMMA);
    }

    /**
     * Capitals or digits within the word ({@code gRPC}, {@code S3}), capitals only, or a mark at the end ({@code C++}).
     */
    private static boolean looksTechnical(String text) {
        var last = text.charAt(text.length() - 1);
        if (last == '+' || last == '#' || text.charAt(0) == '.') {
            return true;
        }
        var capitals = 0;
        var inner = 0;
        for (var i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                capitals++;
                inner += i > 0 ? 1 : 0;
            } else if (Character.isDigit(text.charAt(i))) {
                inner++;
            }
        }
        var shouted = capitals > 5 && capitals == text.length();
        return inner > 0 && capitals > 0 && !shouted;
    }
}
