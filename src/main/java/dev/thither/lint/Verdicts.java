package dev.thither.lint;

import dev.thither.review.Level;
import dev.thither.review.Review;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All that was found in one document.
 *
 * @param level that it was judged at
 * @param findings to be shown, by place
 * @param waived findings that a waiver speaks for, by place
 * @param known findings that the repository already had, by place
 * @param unchanged findings in goals that did not change, by place
 * @param praise by place
 */
public record Verdicts(
        Review review,
        Level level,
        List<Finding> findings,
        List<Finding> waived,
        List<Finding> known,
        List<Finding> unchanged,
        List<Praise> praise) {
    public Verdicts {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        known = List.copyOf(known);
        unchanged = List.copyOf(unchanged);
        praise = List.copyOf(praise);
    }

    /** Where nothing is known already and everything counts as changed. */
    public Verdicts(Review review, Level level, List<Finding> findings, List<Finding> waived, List<Praise> praise) {
        this(review, level, findings, waived, List.of(), List.of(), praise);
    }

    /** The same, with these findings no longer shown, as they are known. */
    public Verdicts knowing(Predicate<Finding> isKnown) {
        return new Verdicts(review, level, without(isKnown), waived, with(known, isKnown), unchanged, praise);
    }

    /** The same, with these findings no longer shown, as their goals did not change. */
    public Verdicts ignoring(Predicate<Finding> isUnchanged) {
        return new Verdicts(review, level, without(isUnchanged), waived, known, with(unchanged, isUnchanged), praise);
    }

    /** Without the findings that are less sure than {@code least}, from 0 to 1. */
    public Verdicts withConfidence(double least) {
        return each(findings -> findings.filter(finding -> finding.confidence() >= least), praise);
    }

    /** Without the words of the document, which the review alone still holds. */
    public Verdicts redacted() {
        return each(
                findings -> findings.map(Finding::redacted),
                praise.stream().map(Praise::redacted).toList());
    }

    private Verdicts each(UnaryOperator<Stream<Finding>> change, List<Praise> newPraise) {
        return new Verdicts(
                review,
                level,
                change.apply(findings.stream()).toList(),
                change.apply(waived.stream()).toList(),
                change.apply(known.stream()).toList(),
                change.apply(unchanged.stream()).toList(),
                newPraise);
    }

    private List<Finding> without(Predicate<Finding> hidden) {
        return findings.stream().filter(hidden.negate()).toList();
    }

    private List<Finding> with(List<Finding> others, Predicate<Finding> hidden) {
        return Stream.concat(others.stream(), findings.stream().filter(hidden))
                .sorted(Finding.BY_PLACE)
                .toList();
    }
}
