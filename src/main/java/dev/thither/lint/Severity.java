package dev.thither.lint;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How much a finding asks for, from nothing to everything. */
public enum Severity {
    /** Not reported at all. */
    OFF,
    /** Something is missing or could be sharper; fails no run unless asked to. */
    SUGGESTION,
    /** A goal is caught in the trap. */
    WARNING,
    /** A file cannot be read, or privacy is broken. */
    ERROR;

    /** The word people write. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) >= 0;
    }

    /** The severity written as {@code word}. */
    public static Optional<Severity> of(String word) {
        return Arrays.stream(values())
                .filter(severity -> severity.word().equals(word))
                .findFirst();
    }

    /** The severity from which on a run fails, written as {@code word}; {@link #OFF} for {@code never}. */
    public static Optional<Severity> threshold(String word) {
        return word.equals("never") ? Optional.of(OFF) : of(word).filter(severity -> severity != OFF);
    }

    /** All words for thresholds, from the most severe on. */
    public static List<String> thresholds() {
        return List.of(ERROR.word(), WARNING.word(), SUGGESTION.word(), "never");
    }

    /** All words, from the most severe on. */
    public static List<String> words() {
        return List.of(ERROR.word(), WARNING.word(), SUGGESTION.word(), OFF.word());
    }
}
