package dev.thither.language;

import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Patterns that are looked for together, in one pass over the words of a text: each word is asked only of the pieces
 * that it can be, and each piece keeps nothing but the last place where the pattern fits up to it. So there is nothing
 * to go back to, however many gaps there are. Can be shared between threads.
 */
public final class WordPatterns {
    /** Nothing to look for. */
    public static final WordPatterns NONE = new WordPatterns(List.of());

    private static final int FIRST = -1;

    private final List<WordPattern> patterns;
    /** The pieces of all patterns, one after the other, that a word with this lemma can be. */
    private final Map<String, BitSet> pieces = new HashMap<>();
    /** Of each piece: the most words between it and the one before, or {@link #FIRST}. */
    private final int[] gaps;
    /** Of each piece: the pattern that ends with it, or -1. */
    private final int[] ended;

    private WordPatterns(List<WordPattern> patterns) {
        this.patterns = patterns;
        var size =
                patterns.stream().mapToInt(pattern -> pattern.pieces().size()).sum();
        gaps = new int[size];
        ended = new int[size];
        Arrays.fill(ended, -1);
        var piece = 0;
        for (var i = 0; i < patterns.size(); i++) {
            for (var each : patterns.get(i).pieces()) {
                for (var lemma : each.lemmas()) {
                    pieces.computeIfAbsent(lemma, any -> new BitSet()).set(piece);
                }
                gaps[piece++] = each.gap();
            }
            gaps[piece - patterns.get(i).pieces().size()] = FIRST;
            ended[piece - 1] = i;
        }
    }

    /** Patterns by their numbers, from 0 on. */
    public static WordPatterns of(List<WordPattern> patterns) {
        return patterns.isEmpty() ? NONE : new WordPatterns(List.copyOf(patterns));
    }

    /**
     * A place where a pattern fits.
     *
     * @param pattern its number
     * @param words from its first word to its last
     */
    public record Match(int pattern, Span words) {}

    WordPattern get(int pattern) {
        return patterns.get(pattern);
    }

    /**
     * All places where one fits, by their beginnings. Of overlapping places of the same pattern the first that is
     * complete counts, and it is as short as it can be.
     */
    List<Match> in(List<Token> tokens) {
        if (patterns.isEmpty()) {
            return List.of();
        }
        var search = new Search();
        for (var token : tokens) {
            search.pass(token);
        }
        search.found.sort(
                Comparator.<Match>comparingInt(match -> match.words().start()).thenComparingInt(Match::pattern));
        return search.found;
    }

    /** What is known between two words of a text. Words are counted from 0. */
    private final class Search {
        private final List<Match> found = new ArrayList<>();
        private final List<Token> words = new ArrayList<>();
        /** Of each piece: the word that it was last, and the word that its pattern then began with. */
        private final int[] lastWord = new int[gaps.length];

        private final int[] firstWord = new int[gaps.length];
        /** Of each pattern: the last word of its last match. */
        private final int[] matched = new int[patterns.size()];

        private int sentence;

        Search() {
            Arrays.fill(lastWord, -1);
            Arrays.fill(matched, -1);
        }

        void pass(Token token) {
            switch (token.kind()) {
                case WORD -> {
                    words.add(token);
                    fit(candidates(token));
                }
                case STOP, BREAK -> sentence = words.size();
                case COMMA, BRACKET, OTHER -> {}
            }
        }

        private BitSet candidates(Token token) {
            var found = new BitSet();
            for (var lemma : Lemmas.of(token.key())) {
                var some = pieces.get(lemma);
                if (some != null) {
                    found.or(some);
                }
            }
            return found;
        }

        /** From the last piece to the first, so that none follows on one that is the same word. */
        private void fit(BitSet candidates) {
            var word = words.size() - 1;
            for (var piece = candidates.length() - 1; piece >= 0; piece = candidates.previousSetBit(piece - 1)) {
                if (gaps[piece] == FIRST) {
                    put(piece, word, word);
                } else if (lastWord[piece - 1] >= Math.max(sentence, word - 1 - gaps[piece])) {
                    put(piece, word, firstWord[piece - 1]);
                }
            }
        }

        private void put(int piece, int word, int first) {
            lastWord[piece] = word;
            firstWord[piece] = first;
            var pattern = ended[piece];
            if (pattern >= 0 && first > matched[pattern]) {
                matched[pattern] = word;
                var span = new Span(words.get(first).start(), words.get(word).end());
                found.add(new Match(pattern, span));
            }
        }
    }
}
