package dev.thither.report;

import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.lint.Verdicts;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * What is left of a finding when its document is no longer in memory, for reports that need all before they write the
 * first. Columns count code points.
 *
 * @param name of the document
 */
record Remark(Severity severity, String name, Region region, RuleId rule, String words) {
    /** Those first that ask for most; otherwise in the order they came. */
    static final Comparator<Remark> MOST_SEVERE_FIRST =
            Comparator.comparing(Remark::severity).reversed();

    static Stream<Remark> of(String name, Verdicts verdicts) {
        var source = verdicts.review().document().source();
        return verdicts.findings().stream()
                .map(finding -> new Remark(
                        finding.severity(),
                        name,
                        Region.of(source, finding.span(), Region.Unit.CODE_POINT),
                        finding.rule(),
                        Advice.of(finding)));
    }
}
