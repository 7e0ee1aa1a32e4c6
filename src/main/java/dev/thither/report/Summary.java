package dev.thither.report;

import dev.thither.lint.Severity;
import dev.thither.lint.Verdicts;

/**
 * How many of what, over all documents.
 *
 * @param waived findings, which are counted nowhere else
 * @param known findings that the repository already had, which are counted nowhere else
 * @param unchanged findings in goals that did not change, which are counted nowhere else
 */
public record Summary(int documents, int errors, int warnings, int suggestions, int waived, int known, int unchanged) {
    /** Before the first document. */
    public static final Summary NOTHING = new Summary(0, 0, 0, 0, 0, 0, 0);

    /** With one document more. */
    public Summary plus(Verdicts verdicts) {
        return new Summary(
                documents + 1,
                errors + count(verdicts, Severity.ERROR),
                warnings + count(verdicts, Severity.WARNING),
                suggestions + count(verdicts, Severity.SUGGESTION),
                waived + verdicts.waived().size(),
                known + verdicts.known().size(),
                unchanged + verdicts.unchanged().size());
    }

    /** Whether anything that counts is at least that severe. */
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
