package dev.thither.cli;

import dev.thither.report.CheckstyleReport;
import dev.thither.report.GitHubReport;
import dev.thither.report.GitLabReport;
import dev.thither.report.JUnitReport;
import dev.thither.report.JsonReport;
import dev.thither.report.RdjsonReport;
import dev.thither.report.Report;
import dev.thither.report.SarifReport;
import dev.thither.report.TextReport;
import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What {@code --format} can be. */
enum ReportFormat {
    TEXT,
    JSON,
    SARIF,
    GITHUB,
    GITLAB,
    RDJSON,
    CHECKSTYLE,
    JUNIT;

    static ReportFormat of(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        "“%s” is no format. Use one of %s.".formatted(word, String.join(", ", words()))));
    }

    static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether it is made of lines that may stand in a log among others; the rest is one value that programs read. */
    boolean isForLogs() {
        return switch (this) {
            case TEXT, GITHUB -> true;
            case JSON, SARIF, GITLAB, RDJSON, CHECKSTYLE, JUNIT -> false;
        };
    }

    /** Whether a Git host reads it, which knows files by their place in the repository. */
    boolean isForHosts() {
        return switch (this) {
            case SARIF, GITHUB, GITLAB -> true;
            case TEXT, JSON, RDJSON, CHECKSTYLE, JUNIT -> false;
        };
    }

    Report report(Writer writer, Outputs.Look look) throws IOException {
        return switch (this) {
            case TEXT -> new TextReport(writer, look.colour(), look.single(), look.explained());
            case JSON -> new JsonReport(writer);
            case SARIF -> new SarifReport(writer, Thither.version(), look.rules()::description);
            case GITHUB -> new GitHubReport(writer);
            case GITLAB -> new GitLabReport(writer);
            case RDJSON -> new RdjsonReport(writer);
            case CHECKSTYLE -> new CheckstyleReport(writer);
            case JUNIT -> new JUnitReport(writer);
        };
    }
}
