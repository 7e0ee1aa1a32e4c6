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
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reports in several formats at once, each on standard output or in a file. */
final class Outputs implements Report, AutoCloseable {
    private static final List<String> FORMATS = List.of("text", "json");

    private final List<Report> reports = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();
    private final List<Writer> files = new ArrayList<>();

    private Outputs() {}

    /** @param formats each {@code FORMAT} or {@code FORMAT=FILE}; text on standard output when there are none */
    static Outputs open(List<String> formats, Console console, boolean colour, boolean single) throws IOException {
        var outputs = new Outputs();
        var asked = formats.isEmpty() ? List.of("text") : formats;
        asked.forEach(Outputs::check);
        if (asked.stream().filter(format -> format.indexOf('=') < 0).count() > 1) {
            throw new UsageException("two formats want standard output. Give one a file: -f json=findings.json.");
        }
        for (var format : asked) {
            outputs.add(format, console, colour, single);
        }
        return outputs;
    }

    private static void check(String format) {
        if (!FORMATS.contains(name(format))) {
            throw new UsageException("“%s” is no format. Use one of %s.".formatted(name(format), String.join(", ", FORMATS)));
        }
    }

    private static String name(String format) {
        var equals = format.indexOf('=');
        return equals < 0 ? format : format.substring(0, equals);
    }

    private void add(String format, Console console, boolean colour, boolean single) throws IOException {
        var toFile = format.indexOf('=') >= 0;
        var writer = toFile
                ? Files.newBufferedWriter(Path.of(format.substring(format.indexOf('=') + 1)))
                : new OutputStreamWriter(console.out(), StandardCharsets.UTF_8);
        writers.add(writer);
        if (toFile) {
            files.add(writer);
        }
        reports.add(name(format).equals("json") ? new JsonReport(writer) : new TextReport(writer, colour && !toFile, single));
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
