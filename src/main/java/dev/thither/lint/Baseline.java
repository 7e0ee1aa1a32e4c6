package dev.thither.lint;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Findings that a repository has already, so that only new ones count. It tells none of a document's words: a finding
 * is known again by its {@link Fingerprints fingerprint}.
 *
 * @param findings by document, then by rule
 */
public record Baseline(SortedSet<Known> findings) {
    /** Without any finding. */
    public static final Baseline EMPTY = new Baseline(Collections.emptySortedSet());

    public Baseline {
        findings = Collections.unmodifiableSortedSet(new TreeSet<>(findings));
    }

    /**
     * A finding that is known.
     *
     * @param path of the document, {@code /} between folders
     * @param fingerprint of its rule, its headings and its goal's words
     */
    public record Known(String path, RuleId rule, String fingerprint) implements Comparable<Known> {
        private static final Comparator<Known> ORDER =
                Comparator.comparing(Known::path).thenComparing(Known::rule).thenComparing(Known::fingerprint);

        @Override
        public int compareTo(Known other) {
            return ORDER.compare(this, other);
        }
    }

    Baseline plus(Set<Known> others) {
        var all = new TreeSet<>(findings);
        all.addAll(others);
        return new Baseline(all);
    }

    Baseline minus(Set<Known> others) {
        var left = new TreeSet<>(findings);
        left.removeAll(others);
        return new Baseline(left);
    }
}
