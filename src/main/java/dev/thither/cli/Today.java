package dev.thither.cli;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;

/** What day it is, as far as rules go by it. */
final class Today {
    private static final String VARIABLE = "SOURCE_DATE_EPOCH";

    private Today() {}

    /**
     * The system's time in UTC; or the time that {@code SOURCE_DATE_EPOCH} gives, in seconds since 1970, so that a run
     * can be repeated.
     */
    static Clock clock(Console console) {
        var seconds = console.environment().getOrDefault(VARIABLE, "").strip();
        if (seconds.isEmpty()) {
            return Clock.systemUTC();
        }
        try {
            return Clock.fixed(Instant.ofEpochSecond(Long.parseLong(seconds)), ZoneOffset.UTC);
        } catch (NumberFormatException | DateTimeException e) {
            throw new UsageException("%s is “%s”, but has to be a number of seconds since 1970. Correct it or unset it."
                    .formatted(VARIABLE, seconds));
        }
    }
}
