package dev.thither.report;

import dev.thither.lint.Band;
import dev.thither.lint.Finding;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people are shown of an explanation: the parts found, and the weightiest words for and against. What is missing
 * is said by a finding's message, so that only a question needs a line for it.
 */
final class WhyRows {
    private static final int MOST_EVIDENCE = 3;
    private static final int LONGEST_QUOTE = 40;

    /** In log-odds; what says less is not worth a line. */
    private static final double LEAST = 0.15;

    private WhyRows() {}

    /** A line below a finding: what kind of line it is, and what it says. */
    record Row(String label, String words) {}

    static List<Row> of(Finding finding) {
        var explanation = finding.explanation();
        var rows = new ArrayList<Row>();
        if (finding.band() == Band.ASK && !explanation.missing().isEmpty()) {
            rows.add(new Row("missing", explanation.missing()));
        }
        rows.addAll(parts(explanation.parts()));
        rows.addAll(evidence(explanation.evidence()));
        return rows;
    }

    /** A line for each kind of part, in the order of the text. */
    private static List<Row> parts(List<Finding.Part> parts) {
        var quotes = parts.stream()
                .collect(Collectors.groupingBy(
                        Finding.Part::kind,
                        LinkedHashMap::new,
                        Collectors.mapping(part -> quoted(part.quote()), Collectors.toList())));
        return quotes.entrySet().stream()
                .map(kind -> new Row("has", kind.getKey() + ": " + distinct(kind.getValue())))
                .toList();
    }

    private static String distinct(List<String> quotes) {
        return quotes.stream().distinct().collect(Collectors.joining(", "));
    }

    private static List<Row> evidence(List<Finding.Evidence> evidence) {
        var shown = Stream.concat(
                        weightiest(evidence, each -> each.weight() > 0),
                        weightiest(evidence, each -> each.weight() < 0))
                .toList();
        var width = shown.stream()
                .mapToInt(each -> characters(quoted(each.quote())))
                .max()
                .orElse(0);
        return shown.stream().map(each -> row(each, width)).toList();
    }

    private static Stream<Finding.Evidence> weightiest(
            List<Finding.Evidence> evidence, Predicate<Finding.Evidence> wanted) {
        return evidence.stream()
                .filter(wanted)
                .filter(each -> Math.abs(each.weight()) >= LEAST)
                .filter(each -> each.quote().codePoints().anyMatch(Character::isLetterOrDigit))
                .limit(MOST_EVIDENCE);
    }

    private static Row row(Finding.Evidence evidence, int width) {
        var quote = quoted(evidence.quote());
        var words = "%s%s  %s  %s"
                .formatted(quote, " ".repeat(width - characters(quote)), signed(evidence.weight()), evidence.reason());
        return new Row(evidence.weight() > 0 ? "for" : "against", words.stripTrailing());
    }

    private static String signed(double weight) {
        return (weight < 0 ? "−" : "+") + String.format(Locale.ROOT, "%.1f", Math.abs(weight));
    }

    private static String quoted(String quote) {
        return "“" + TextReport.shortened(quote.replace("\n", " "), LONGEST_QUOTE) + "”";
    }

    private static int characters(String words) {
        return words.codePointCount(0, words.length());
    }
}
