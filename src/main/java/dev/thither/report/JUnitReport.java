package dev.thither.report;

import dev.thither.lint.Finding;
import dev.thither.lint.Verdicts;
import dev.thither.text.Source;
import java.io.IOException;
import java.io.Writer;

/**
 * For all that shows JUnit's XML: each document is a suite, each finding a test that failed, and a document without
 * findings one test that passed. Nothing was timed, so that every time is 0.
 */
public final class JUnitReport implements Report {
    private final XmlDocument xml;

    public JUnitReport(Writer out) throws IOException {
        this.xml = XmlDocument.on(out);
        xml.open("testsuites").attribute("name", "thither");
    }

    @Override
    public void add(String name, Verdicts verdicts) throws IOException {
        var findings = verdicts.findings();
        xml.open("testsuite")
                .attribute("name", name)
                .attribute("tests", Math.max(1, findings.size()))
                .attribute("failures", findings.size())
                .attribute("errors", 0)
                .attribute("skipped", 0)
                .attribute("time", 0);
        for (var finding : findings) {
            writeFailed(finding, name, verdicts.review().document().source());
        }
        if (findings.isEmpty()) {
            writeTest(xml.empty("testcase"), "lint", name);
        }
        xml.close();
    }

    @Override
    public void end(Summary summary) throws IOException {
        xml.close().end();
    }

    private void writeFailed(Finding finding, String name, Source source) throws IOException {
        var place = Region.of(source, finding.span(), Region.Unit.CODE_POINT);
        writeTest(xml.open("testcase"), "%s at %s".formatted(finding.rule(), place), name);
        xml.open("failure")
                .attribute("type", finding.severity().word())
                .attribute("message", Advice.of(finding))
                .closeAfter("%s:%s: %s".formatted(name, place, Advice.of(finding)));
        xml.close();
    }

    private static void writeTest(XmlDocument test, String what, String name) throws IOException {
        test.attribute("name", what)
                .attribute("classname", name.replaceFirst("\\.[A-Za-z]+$", ""))
                .attribute("time", 0);
    }
}
