package dev.thither.report;

import dev.thither.lint.Finding;
import dev.thither.lint.Severity;
import dev.thither.lint.Verdicts;
import java.io.IOException;
import java.io.Writer;

/** For all that reads Checkstyle's XML, in its version 4.3. Columns count characters as people do. */
public final class CheckstyleReport implements Report {
    private final XmlDocument xml;

    public CheckstyleReport(Writer out) throws IOException {
        this.xml = XmlDocument.on(out);
        xml.open("checkstyle").attribute("version", "4.3");
    }

    @Override
    public void add(String name, Verdicts verdicts) throws IOException {
        if (verdicts.findings().isEmpty()) {
            return;
        }
        var source = verdicts.review().document().source();
        xml.open("file").attribute("name", name);
        for (var finding : verdicts.findings()) {
            write(finding, Region.of(source, finding.span(), Region.Unit.CODE_POINT));
        }
        xml.close();
    }

    @Override
    public void end(Summary summary) throws IOException {
        xml.close().end();
    }

    private void write(Finding finding, Region region) throws IOException {
        xml.empty("error")
                .attribute("line", region.line())
                .attribute("column", region.column())
                .attribute("severity", severity(finding.severity()))
                .attribute("message", Advice.of(finding))
                .attribute("source", "thither." + finding.rule());
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION, OFF -> "info";
        };
    }
}
