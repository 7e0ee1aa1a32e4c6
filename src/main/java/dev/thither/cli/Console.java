package dev.thither.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The streams and the surroundings of a run.
 *
 * @param environment variables
 * @param terminal whether standard output is one
 * @param clock that tells which day it is
 */
record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        boolean terminal,
        InstantSource clock) {
    private static final String EPOCH = "SOURCE_DATE_EPOCH";

    /**
     * Whether to colour, by the wish and the conventions of {@code NO_COLOR}, {@code FORCE_COLOR} and
     * {@code TERM=dumb}.
     */
    boolean colours(ColourChoice choice) {
        return switch (choice) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                isSet("FORCE_COLOR") || (terminal && !isSet("NO_COLOR") && !"dumb".equals(environment.get("TERM")));
        };
    }

    /**
     * The day it is in UTC, which is the same for everybody; that of {@code SOURCE_DATE_EPOCH} where this is set, so
     * that a run can be repeated.
     */
    LocalDate today() {
        return LocalDate.ofInstant(
                isSet(EPOCH) ? epoch(environment.getOrDefault(EPOCH, "")) : clock.instant(), ZoneOffset.UTC);
    }

    /**
     * The day by which documents are shown or kept back: {@link #today()}, but never before the day it is. A run that
     * repeats an old one shows nothing that was to be gone since.
     */
    LocalDate publishingDay() {
        var now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return today().isAfter(now) ? today() : now;
    }

    private static Instant epoch(String seconds) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(seconds));
        } catch (NumberFormatException | DateTimeException noTime) {
            throw new UsageException(
                    "SOURCE_DATE_EPOCH is “%s”. It has to be a number of seconds since 1970-01-01.".formatted(seconds));
        }
    }

    boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    /** When to colour. */
    enum ColourChoice {
        AUTO,
        ALWAYS,
        NEVER;

        /** The words for them. */
        static List<String> words() {
            return Arrays.stream(values())
                    .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                    .toList();
        }

        static ColourChoice of(String word) {
            return switch (word) {
                case "auto" -> AUTO;
                case "always" -> ALWAYS;
                case "never" -> NEVER;
                default ->
                    throw new UsageException("“%s” is no way to colour. Use auto, always or never.".formatted(word));
            };
        }
    }
}
