package dev.thither.report;

import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Every format there is, and how a report in it is made. */
enum Format {
    TEXT("txt"),
    JSON("json"),
    SARIF("sarif"),
    GITHUB("github.txt"),
    MARKDOWN("md"),
    GITLAB("gitlab.json"),
    RDJSON("rdjson"),
    CHECKSTYLE("checkstyle.xml"),
    JUNIT("junit.xml");

    private final String ending;

    Format(String ending) {
        this.ending = ending;
    }

    /** What its golden files end with. */
    String ending() {
        return ending;
    }

    String of(Sample... samples) {
        try {
            var out = new StringWriter();
            var report = report(out);
            var summary = Summary.NOTHING;
            for (var sample : samples) {
                report.add(sample.name(), sample.verdicts());
                summary = summary.plus(sample.verdicts());
            }
            report.end(summary);
            return out.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Report report(Writer out) throws IOException {
        return switch (this) {
            case TEXT -> new TextReport(out, false, false, false);
            case JSON -> new JsonReport(out);
            case SARIF -> new SarifReport(out, "1.2.3", Format::description);
            case GITHUB -> new GitHubReport(out);
            case MARKDOWN -> new MarkdownReport(out);
            case GITLAB -> new GitLabReport(out);
            case RDJSON -> new RdjsonReport(out);
            case CHECKSTYLE -> new CheckstyleReport(out);
            case JUNIT -> new JUnitReport(out);
        };
    }

    private static RuleDescription description(RuleId rule) {
        return RuleDescription.of(RuleCard.everywhere(rule.value(), "A title", Severity.WARNING), """
                ---
                rule: technology-only
                ---
                # A *rule*
                What it means, with `code` in
                two lines.

                ## Found
                Look:
                ```markdown
                - «This»
                ```

                ## When to ignore
                When [it](x.md) is fine.
                """);
    }
}
