package dev.thither.cli;

import dev.thither.lint.Verdicts;
import dev.thither.report.Report;
import dev.thither.report.Summary;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A report that names documents by their place in the repository, wherever the program was started.
 *
 * @param folder that names are relative to
 * @param top of the checkout
 */
record CheckoutNames(Report report, Path folder, Path top) implements Report {

    /** The report with such names where GitLab or GitHub say where the checkout is, else the report itself. */
    static Report in(Invocation invocation, Report report) {
        var folder = invocation.folder();
        return Stream.of("CI_PROJECT_DIR", "GITHUB_WORKSPACE")
                .filter(invocation.console()::isSet)
                .map(variable ->
                        invocation.path(invocation.console().environment().getOrDefault(variable, "")))
                .findFirst()
                .<Report>map(top -> new CheckoutNames(report, folder, top))
                .orElse(report);
    }

    @Override
    public void add(String name, Verdicts verdicts) throws IOException {
        report.add(fromTop(name), verdicts);
    }

    @Override
    public void end(Summary summary) throws IOException {
        report.end(summary);
    }

    private String fromTop(String name) {
        var file = Invocation.resolve(folder, name);
        return file.startsWith(top) ? top.relativize(file).toString().replace('\\', '/') : name;
    }
}
