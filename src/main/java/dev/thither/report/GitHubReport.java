package dev.thither.report;

import dev.thither.lint.Severity;
import dev.thither.lint.Verdicts;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * For the log of a GitHub workflow, which turns these lines into annotations: the most severe first. Of each level
 * GitHub keeps ten a step, so no more are written, and the last line says how many are left out.
 */
public final class GitHubReport implements Report {
    private static final int MOST = 10;

    private final Writer out;
    private final List<Remark> remarks = new ArrayList<>();

    public GitHubReport(Writer out) {
        this.out = out;
    }

    @Override
    public void add(String name, Verdicts verdicts) {
        Remark.of(name, verdicts).forEach(remarks::add);
    }

    @Override
    public void end(Summary summary) throws IOException {
        var all = shown(MOST);
        // What says that there are more is a notice itself.
        var shown = all.size() == remarks.size() ? all : shown(MOST - 1);
        for (var remark : shown) {
            write(remark);
        }
        var left = remarks.size() - shown.size();
        if (left > 0) {
            out.write("::notice title=thither::%d more. Annotations show at most %d of a level; the report has all.\n"
                    .formatted(left, MOST));
        }
    }

    private List<Remark> shown(int notices) {
        return Stream.of(
                        first(Severity.ERROR, MOST), first(Severity.WARNING, MOST), first(Severity.SUGGESTION, notices))
                .flatMap(List::stream)
                .toList();
    }

    private List<Remark> first(Severity severity, int most) {
        return remarks.stream()
                .filter(remark -> remark.severity() == severity)
                .limit(most)
                .toList();
    }

    private void write(Remark remark) throws IOException {
        var region = remark.region();
        out.write("::%s file=%s,line=%d,endLine=%d,col=%d,endColumn=%d,title=%s::%s\n"
                .formatted(
                        command(remark.severity()),
                        property(remark.name()),
                        region.line(),
                        region.line(),
                        region.column(),
                        region.endColumn(),
                        property(remark.rule().value()),
                        escaped(remark.words())));
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case SUGGESTION, OFF -> "notice";
        };
    }

    private static String property(String value) {
        return escaped(value).replace(":", "%3A").replace(",", "%2C");
    }

    private static String escaped(String value) {
        return value.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
