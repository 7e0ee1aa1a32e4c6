package dev.thither.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows words by their letters and takes a longer word that is one slip away from one of them for it: a letter too many
 * or too few, a wrong one, or two that changed places. An ending is left alone, as “trainer” is no slip for “trained”.
 */
final class Spelling {
    private static final int SHORTEST = 7;
    private static final int LONGEST = 24;
    private static final int ENDING = 2;

    private final Set<String> known = new HashSet<>();
    /** The longer words by their first letter and length. */
    private final Map<Integer, List<String>> longer = new HashMap<>();

    void add(String word) {
        if (known.add(word) && isLong(word)) {
            var alike = longer.getOrDefault(shape(word, 0), new ArrayList<>());
            alike.add(word);
            longer.put(shape(word, 0), alike);
        }
    }

    /** The word that was meant, or the same word when none is near. */
    String corrected(String word) {
        if (!isLong(word) || known.contains(word)) {
            return word;
        }
        for (var more = -1; more <= 1; more++) {
            for (var candidate : longer.getOrDefault(shape(word, more), List.of())) {
                if (mayBeSlip(word, candidate) && isSlip(word, candidate)) {
                    return candidate;
                }
            }
        }
        return word;
    }

    private static boolean isLong(String word) {
        return word.length() >= SHORTEST && word.length() <= LONGEST;
    }

    private static int shape(String word, int more) {
        return word.charAt(0) * 2 * LONGEST + word.length() + more;
    }

    /** One slip leaves the beginning alone or the end: most words are told apart by a look at both. */
    private static boolean mayBeSlip(String word, String meant) {
        return (word.charAt(1) == meant.charAt(1) && word.charAt(2) == meant.charAt(2))
                || (fromEnd(word, 1) == fromEnd(meant, 1) && fromEnd(word, 2) == fromEnd(meant, 2));
    }

    private static char fromEnd(String word, int place) {
        return word.charAt(word.length() - place);
    }

    private static boolean isSlip(String word, String meant) {
        var shorter = Math.min(word.length(), meant.length());
        var same = 0;
        while (same < shorter && word.charAt(same) == meant.charAt(same)) {
            same++;
        }
        if (same >= Math.max(word.length(), meant.length()) - ENDING && !swapped(word, meant, same)) {
            return false;
        }
        if (word.length() != meant.length()) {
            var lacking = word.length() < meant.length();
            return rest(word, same + (lacking ? 0 : 1), meant, same + (lacking ? 1 : 0));
        }
        return rest(word, same + 1, meant, same + 1)
                || (swapped(word, meant, same) && rest(word, same + 2, meant, same + 2));
    }

    private static boolean swapped(String word, String meant, int at) {
        return word.length() == meant.length()
                && at + 1 < word.length()
                && word.charAt(at) == meant.charAt(at + 1)
                && word.charAt(at + 1) == meant.charAt(at);
    }

    private static boolean rest(String word, int from, String meant, int other) {
        return word.length() - from == meant.length() - other
                && word.regionMatches(from, meant, other, word.length() - from);
    }
}
