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
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reports in several formats at once, each on standard output or in a file. */
final class Outputs implements Report, AutoCloseable {
    private static final List<String> FORMATS = List.of("text", "json");

    private final List<Target> targets = new ArrayList<>();
    private final List<Writer> writers = new ArrayList<>();
    private final List<ReportFile> files = new ArrayList<>();

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

    /** @param look what reports for people look like on standard output */
    static Outputs open(List<String> formats, Invocation invocation, Look look) throws IOException {
        var outputs = new Outputs();
        for (var format : formats) {
            outputs.add(format, invocation, look);
        }
        return outputs;
    }

    /**
     * What a report for people looks like.
     *
     * @param single whether one document is reported
     * @param explained whether it shows by which words a goal was judged
     */
    record Look(boolean colour, boolean single, boolean explained) {
        Look withoutColour() {
            return new Look(false, single, explained);
        }
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

    private void add(String format, Invocation invocation, Look look) throws IOException {
        var equals = format.indexOf('=');
        if (equals < 0) {
            var writer = new OutputStreamWriter(invocation.console().out(), StandardCharsets.UTF_8);
            targets.add(new Target("standard output", report(name(format), writer, look)));
            writers.add(writer);
        } else {
            var path = invocation.path(format.substring(equals + 1));
            var file = ReportFile.create(path);
            files.add(file);
            targets.add(new Target(path.toString(), report(name(format), file.writer(), look.withoutColour())));
        }
    }

    private static Report report(String format, Writer writer, Look look) throws IOException {
        return format.equals("json")
                ? new JsonReport(writer)
                : new TextReport(writer, look.colour(), look.single(), look.explained());
    }

    @Override
    public void add(String name, Verdicts verdicts) throws IOException {
        for (var target : targets) {
            target.write(report -> report.add(name, verdicts));
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        for (var target : targets) {
            target.write(report -> report.end(summary));
        }
        for (var writer : writers) {
            writer.flush();
        }
        for (var file : files) {
            file.commit();
        }
    }

    @Override
    public void close() throws IOException {
        for (var file : files) {
            file.close();
        }
    }

    /** A report and where it goes, so that what goes wrong is said of the right file. */
    private record Target(String name, Report report) {
        void write(Step step) throws IOException {
            try {
                step.on(report);
            } catch (IOException e) {
                var reason = Optional.ofNullable(e.getMessage()).orElse("cannot be written");
                throw (IOException) new FileSystemException(name, null, reason).initCause(e);
            }
        }
    }

    /** Something to write to a report. */
    private interface Step {
        void on(Report report) throws IOException;
    }
}
