package dev.thither.review;

import dev.thither.document.Prose;
import dev.thither.text.Span;
import java.util.List;

/**
 * A line of a log: {@code - 2026-04-02 Reporting dropped a migration #prevented @reporting}.
 *
 * @param date ISO
 * @param prose the whole line
 * @param tags without {@code #}, in the order written
 * @param people without {@code @}, in the order written
 */
public record LogLine(String date, Prose prose, List<String> tags, List<String> people, Span span) {
    public LogLine {
        tags = List.copyOf(tags);
        people = List.copyOf(people);
    }
}
