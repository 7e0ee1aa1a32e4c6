package dev.thither.report;

import dev.thither.lint.Verdicts;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/**
 * For a page that shows Markdown, such as the summary of a GitHub workflow: a table with a row for each finding, the
 * most severe first. What documents say is shown as it stands, and never as markup.
 */
public final class MarkdownReport implements Report {
    /** More would not be read, and GitHub takes a summary of 1 MiB at most. */
    private static final int MOST_ROWS = 200;

    private final Writer out;
    private final List<Remark> remarks = new ArrayList<>();

    public MarkdownReport(Writer out) {
        this.out = out;
    }

    @Override
    public void add(String name, Verdicts verdicts) {
        Remark.of(name, verdicts).forEach(remarks::add);
    }

    @Override
    public void end(Summary summary) throws IOException {
        out.write("### Thither\n\n" + TextReport.inWords(summary) + "\n");
        if (remarks.isEmpty()) {
            return;
        }
        out.write("\n| severity | place | finding | rule |\n|---|---|---|---|\n");
        for (var remark : remarks.stream()
                .sorted(Remark.MOST_SEVERE_FIRST)
                .limit(MOST_ROWS)
                .toList()) {
            out.write("| %s | %s:%s | %s | %s |\n"
                    .formatted(
                            remark.severity().word(),
                            escaped(remark.name()),
                            remark.region(),
                            escaped(remark.words()),
                            remark.rule()));
        }
        if (remarks.size() > MOST_ROWS) {
            out.write("\nand %d more\n".formatted(remarks.size() - MOST_ROWS));
        }
    }

    private static String escaped(String words) {
        return OneLine.of(words).replaceAll("[\\\\`*_\\[\\]<>|~&$#!:@]", "\\\\$0");
    }
}
