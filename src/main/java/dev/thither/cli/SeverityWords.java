package dev.thither.cli;

import dev.thither.lint.Severity;
import dev.thither.review.Level;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Severities by level, in words. */
final class SeverityWords {
    /** All that a person can say theirs is. */
    static final List<Level> LEVELS = Arrays.stream(Level.values())
            .filter(level -> level != Level.UNKNOWN)
            .toList();

    private SeverityWords() {}

    /** One severity for all levels, or each with the levels that have it. */
    static String of(Function<Level, Severity> severityAt) {
        var parts = new ArrayList<String>();
        for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)) {
            var levels = LEVELS.stream()
                    .filter(level -> severityAt.apply(level) == severity)
                    .toList();
            if (levels.size() == LEVELS.size()) {
                parts.add(severity.word());
            } else if (!levels.isEmpty()) {
                parts.add(severity.word() + " (" + words(levels) + ")");
            }
        }
        return parts.isEmpty() ? Severity.OFF.word() : String.join(", ", parts);
    }

    /** Mostly a rule holds from a level on: three or more levels up to the last one are told by the first of them. */
    private static String words(List<Level> levels) {
        var first = firstOfTheLast(levels);
        return Stream.concat(
                        levels.subList(0, first).stream().map(Level::word),
                        first == levels.size()
                                ? Stream.empty()
                                : Stream.of(levels.get(first).word() + " and up"))
                .collect(Collectors.joining(", "));
    }

    private static int firstOfTheLast(List<Level> levels) {
        var first = levels.size();
        while (first > 0 && levels.get(first - 1) == LEVELS.get(LEVELS.size() - 1 - (levels.size() - first))) {
            first--;
        }
        return levels.size() - first > 2 ? first : levels.size();
    }
}
