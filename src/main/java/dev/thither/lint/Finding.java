package dev.thither.lint;

import dev.thither.text.Span;
import java.util.Comparator;
import java.util.List;

/**
 * One thing that a rule found.
 *
 * @param variant a nearer name for what was found; empty when there is none
 * @param confidence how sure the rule is, from 0 to 1
 * @param span the exact words it is about
 * @param quote these words as they are read
 * @param message what they mean, in one sentence
 * @param place the entry the words stand in; the whole document for others
 */
public record Finding(
        RuleId rule,
        String variant,
        Severity severity,
        Band band,
        double confidence,
        Span span,
        String quote,
        String message,
        String why,
        String question,
        String clearedBy,
        Place place) {

    /** By place, then by rule: the order in which findings are shown. */
    static final Comparator<Finding> BY_PLACE = Comparator.<Finding>comparingInt(
                    finding -> finding.span().start())
            .thenComparingInt(finding -> finding.span().end())
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    Finding withSeverity(Severity severity) {
        return new Finding(
                rule, variant, severity, band, confidence, span, quote, message, why, question, clearedBy, place);
    }

    /**
     * Where a finding belongs.
     *
     * @param headings from the outermost to the entry's own, as they are read
     * @param text all that the entry says, as it is read
     * @param span the whole entry
     */
    public record Place(List<String> headings, String text, Span span) {
        public Place {
            headings = List.copyOf(headings);
        }
    }
}
