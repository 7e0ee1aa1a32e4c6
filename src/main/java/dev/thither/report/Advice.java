package dev.thither.report;

import dev.thither.lint.Finding;

/** A finding in one paragraph, for formats that show no more: what was found, then the question, or else the help. */
final class Advice {
    private Advice() {}

    static String of(Finding finding) {
        var message = OneLine.of(finding.message());
        var more = OneLine.of(finding.question().isEmpty() ? finding.clearedBy() : finding.question());
        return more.isEmpty() ? message : sentence(message) + " " + more;
    }

    private static String sentence(String words) {
        return words.matches(".*[.?!]") ? words : words + ".";
    }
}
