package dev.thither.review;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** When a waiver ends. */
public sealed interface Expiry {
    /** As it was written behind {@code until}; empty where nothing was. */
    String words();

    /** Whether the waiver holds on a day. */
    boolean allows(LocalDate day);

    /** No end was given. */
    record Never() implements Expiry {
        @Override
        public String words() {
            return "";
        }

        @Override
        public boolean allows(LocalDate day) {
            return true;
        }
    }

    /** {@code until 2027-01} or {@code until 2027-01-15}: that month or day is the last. */
    record After(String words, LocalDate lastDay) implements Expiry {
        @Override
        public boolean allows(LocalDate day) {
            return !day.isAfter(lastDay);
        }
    }

    /** An end was given that is no date: nobody can tell how long the waiver was meant to hold, so it does not. */
    record Unclear(String words) implements Expiry {
        @Override
        public boolean allows(LocalDate day) {
            return false;
        }
    }

    /** What the words behind {@code until} say. */
    static Expiry until(String words) {
        return lastDay(words).<Expiry>map(day -> new After(words, day)).orElseGet(() -> new Unclear(words));
    }

    private static Optional<LocalDate> lastDay(String words) {
        try {
            if (words.matches("\\d{4}-\\d{2}")) {
                return Optional.of(YearMonth.parse(words).atEndOfMonth());
            }
            return words.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(words)) : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
