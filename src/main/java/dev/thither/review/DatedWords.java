package dev.thither.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Words with a date before or behind them.
 *
 * @param date ISO
 * @param start of the words without the date
 * @param end of the words without the date
 */
record DatedWords(String date, int start, int end) {
    private static final int LENGTH = "2026-09-15".length();

    /** {@code 2026-09-15 Two of three sprints held.} */
    static Optional<DatedWords> atStart(String words) {
        if (words.length() < LENGTH || !isDate(words.substring(0, LENGTH))) {
            return Optional.empty();
        }
        var start = LENGTH;
        while (start < words.length() && " :,–—-".indexOf(words.charAt(start)) >= 0) {
            start++;
        }
        var separate = start > LENGTH || words.length() == LENGTH;
        return separate
                ? Optional.of(new DatedWords(words.substring(0, LENGTH), start, words.length()))
                : Optional.empty();
    }

    /** {@code She watches Samira's review (2026-08-28)} */
    static Optional<DatedWords> atEnd(String words) {
        var open = words.length() - LENGTH - 2;
        if (open < 0 || words.charAt(open) != '(' || !words.endsWith(")")) {
            return Optional.empty();
        }
        var date = words.substring(open + 1, words.length() - 1);
        return isDate(date)
                ? Optional.of(new DatedWords(
                        date, 0, words.substring(0, open).stripTrailing().length()))
                : Optional.empty();
    }

    private static boolean isDate(String words) {
        if (words.charAt(4) != '-' || words.charAt(7) != '-') {
            return false;
        }
        try {
            return LocalDate.parse(words).getYear() > 0;
        } catch (DateTimeException notADate) {
            return false;
        }
    }
}
