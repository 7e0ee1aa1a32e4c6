package dev.thither.lint.rule;

import java.util.HashSet;
import java.util.NavigableSet;
import java.util.Set;

/**
 * Words and pairs of words whose mere presence hints at something.
 *
 * @param words as they stand, in lower case
 * @param beginnings of words, or of the second word of a pair
 */
record Stems(Set<String> words, Set<String> beginnings) {
    static final Stems NONE = new Stems(Set.of(), Set.of());

    Stems {
        words = Set.copyOf(words);
        beginnings = Set.copyOf(beginnings);
    }

    /** Words and pairs, with commas between; {@code ask*} stands for all that begins so. */
    static Stems of(String list) {
        var words = new HashSet<String>();
        var beginnings = new HashSet<String>();
        for (var each : list.strip().split(",\\s*", -1)) {
            if (each.endsWith("*")) {
                beginnings.add(each.substring(0, each.length() - 1));
            } else {
                words.add(each);
            }
        }
        return new Stems(words, beginnings);
    }

    /** @param told words and pairs of words in lower case */
    boolean areIn(NavigableSet<String> told) {
        return words.stream().anyMatch(told::contains) || beginnings.stream().anyMatch(stem -> begins(stem, told));
    }

    private static boolean begins(String stem, NavigableSet<String> told) {
        var next = told.ceiling(stem);
        return next != null && next.startsWith(stem);
    }
}
