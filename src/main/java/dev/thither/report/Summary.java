package dev.thither.report;

import dev.thither.lint.Severity;
import dev.thither.lint.Verdicts;

/** How many of what, over all documents; {@code waived} findings are counted nowhere else. */
public record Summary(int documents, int errors, int warnings, int suggestions, int waived) {
    /** Before the first document. */
    public static final Summary NOTHING = new Summary(0, 0, 0, 0, 0);

    /** With one document more. */
    public Summary plus(Verdicts verdicts) {
        return new Summary(
                documents + 1,
                errors + count(verdicts, Severity.ERROR),
                warnings + count(verdicts, Severity.WARNING),
                suggestions + count(verdicts, Severity.SUGGESTION),
                waived + verdicts.waived().size());
    }

    /** Whether anything that is not waived is at least that severe. */
    public boolean hasAtLeast(Severity severity) {
        return switch (severity) {
            case ERROR -> errors > 0;
            case WARNING -> errors + warnings > 0;
            case SUGGESTION, OFF -> errors + warnings + suggestions > 0;
        };
    }

    private static int count(Verdicts verdicts, Severity severity) {
        return (int) verdicts.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
