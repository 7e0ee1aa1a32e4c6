package dev.thither.site;

import java.util.regex.Pattern;

/** What became of a goal, as far as its author tells. */
enum Fate {
    DONE("done"),
    DROPPED("dropped"),
    KEPT("carried on"),
    OPEN("open"),
    UNTOLD("");

    private static final Pattern DROPPED_WORDS = Pattern.compile(
            "(?:(?:I|we)\\s+|I've\\s+|we've\\s+|was\\s+)?(?:dropped|abandoned|given up|gave (?:it )?up|cancell?ed)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern KEPT_WORDS = Pattern.compile(
            "(?:(?:I|we)\\s+)?(?:kept|carried (?:on|over)|goes on|continues|continued)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern DONE_WORDS =
            Pattern.compile("(?:done|reached|finished|achieved)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final String words;

    Fate(String words) {
        this.words = words;
    }

    /** On a page. */
    String words() {
        return words;
    }

    /** What the words say that a goal's author begins with; they go before any box. */
    static Fate said(String words) {
        if (DROPPED_WORDS.matcher(words).matches()) {
            return DROPPED;
        }
        if (KEPT_WORDS.matcher(words).matches()) {
            return KEPT;
        }
        return DONE_WORDS.matcher(words).matches() ? DONE : UNTOLD;
    }
}
