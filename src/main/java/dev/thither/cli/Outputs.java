package dev.thither.cli;

import dev.thither.lint.Verdicts;
import dev.thither.report.JsonReport;
import dev.thither.report.Report;
import dev.thither.report.Summary;
import dev.thither.report.TextReport;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Reports in several formats at once, each on standard output or in a file. */
final class Outputs implements Report, AutoCloseable {
    private static final List<String> FORMATS = List.of("text", "json");

    private final List<Report> reports = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();
    private final List<Writer> files = new ArrayList<>();

    private Outputs() {}

    /**
     * What {@code --format} asks for: each {@code FORMAT} or {@code FORMAT=FILE}; without any, text on standard output.
     */
    static List<String> formats(Invocation invocation) {
        var given = invocation.values("format");
        var formats = given.isEmpty() ? List.of("text") : given;
        formats.forEach(Outputs::check);
        if (formats.stream().filter(format -> format.indexOf('=') < 0).count() > 1) {
            throw new UsageException("two formats want standard output. Give one a file: -f json=findings.json.");
        }
        return formats;
    }

    /** @param single whether one document is reported */
    static Outputs open(List<String> formats, Invocation invocation, boolean colour, boolean single)
            throws IOException {
        var outputs = new Outputs();
        for (var format : formats) {
            outputs.add(format, invocation, colour, single);
        }
        return outputs;
    }

    private static void check(String format) {
        if (!FORMATS.contains(name(format))) {
            throw new UsageException(
                    "“%s” is no format. Use one of %s.".formatted(name(format), String.join(", ", FORMATS)));
        }
    }

    private static String name(String format) {
        var equals = format.indexOf('=');
        return equals < 0 ? format : format.substring(0, equals);
    }

    private void add(String format, Invocation invocation, boolean colour, boolean single) throws IOException {
        var toFile = format.indexOf('=') >= 0;
        var writer = toFile
                ? Files.newBufferedWriter(invocation.path(format.substring(format.indexOf('=') + 1)))
                : new OutputStreamWriter(invocation.console().out(), StandardCharsets.UTF_8);
        writers.add(writer);
        if (toFile) {
            files.add(writer);
        }
        reports.add(
                name(format).equals("json")
                        ? new JsonReport(writer)
                        : new TextReport(writer, colour && !toFile, single));
    }

    @Override
    public void add(String name, Verdicts verdicts) throws IOException {
        for (var report : reports) {
            report.add(name, verdicts);
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        for (var report : reports) {
            report.end(summary);
        }
        for (var writer : writers) {
            writer.flush();
        }
    }

    @Override
    public void close() throws IOException {
        for (var file : files) {
            file.close();
        }
    }
}
