package dev.thither.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** “Did you mean …?”: the known word that a misspelt one is closest to. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidate with the fewest inserted, deleted, replaced or swapped characters, if that is at most a third of
     * the word's length; the first in alphabetical order among equals.
     */
    public static Optional<String> to(String word, Collection<String> candidates) {
        var folded = fold(word);
        var most = Math.max(1, folded.length() / 3);
        return candidates.stream()
                .filter(candidate -> Math.abs(candidate.length() - folded.length()) <= most)
                .filter(candidate -> distance(folded, fold(candidate)) <= most)
                .min(Comparator.<String>comparingInt(candidate -> distance(folded, fold(candidate)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** As a sentence to append to a message: {@code did you mean “x”? }, or nothing. */
    public static String hint(String word, Collection<String> candidates) {
        return to(word, candidates).map("did you mean “%s”?"::formatted).orElse("");
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The optimal string alignment distance (Damerau and Levenshtein, without overlapping swaps). */
    private static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (var i = 0; i <= a.length(); i++) {
            for (var j = 0; j <= b.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : cheapest(rows, a, b, i, j);
            }
        }
        return rows[a.length()][b.length()];
    }

    private static int cheapest(int[][] rows, String a, String b, int i, int j) {
        var replaced = rows[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        var best = Math.min(replaced, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, rows[i - 2][j - 2] + 1) : best;
    }
}
