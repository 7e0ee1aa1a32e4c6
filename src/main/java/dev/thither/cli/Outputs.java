package dev.thither.cli;

import dev.thither.lint.Verdicts;
import dev.thither.report.MarkdownReport;
import dev.thither.report.Report;
import dev.thither.report.Summary;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reports in several formats at once, each on standard output or in a file. */
final class Outputs implements Report, AutoCloseable {
    private static final String STANDARD_OUTPUT = "standard output";
    private static final String STEP_SUMMARY = "GITHUB_STEP_SUMMARY";

    private final Invocation invocation;
    private final Look look;
    private final Writer log;
    private final List<Target> targets = new ArrayList<>();
    private final List<Destination> destinations = new ArrayList<>();

    private Outputs(Invocation invocation, Look look) {
        this.invocation = invocation;
        this.look = look;
        this.log = new OutputStreamWriter(invocation.console().out(), StandardCharsets.UTF_8);
    }

    /**
     * What {@code --format} asks for: each {@code FORMAT} or {@code FORMAT=FILE}; without any, text on standard output,
     * and in a workflow of GitHub its annotations.
     */
    static List<Output> formats(Invocation invocation) {
        var given = invocation.values("format").stream().map(Output::of).toList();
        check(given, invocation);
        if (!given.isEmpty()) {
            return given;
        }
        var text = new Output(ReportFormat.TEXT, "");
        return "true".equals(invocation.console().environment().get("GITHUB_ACTIONS"))
                ? List.of(text, new Output(ReportFormat.GITHUB, ""))
                : List.of(text);
    }

    /** @param look what reports for people look like on standard output */
    static Outputs open(List<Output> formats, Invocation invocation, Look look) throws IOException {
        var outputs = new Outputs(invocation, look);
        try {
            for (var format : formats) {
                outputs.add(format);
            }
            if (formats.stream().anyMatch(output -> output.format() == ReportFormat.GITHUB)) {
                outputs.addStepSummary();
            }
            return outputs;
        } catch (IOException | RuntimeException e) {
            outputs.close();
            throw e;
        }
    }

    /**
     * What a report looks like.
     *
     * @param single whether one document is reported
     * @param explained whether it shows by which words a goal was judged
     * @param rules that it may tell of
     */
    record Look(boolean colour, boolean single, boolean explained, KnownRules rules) {
        Look withoutColour() {
            return new Look(false, single, explained, rules);
        }
    }

    /**
     * A format and where it goes.
     *
     * @param file empty for standard output
     */
    record Output(ReportFormat format, String file) {
        static Output of(String given) {
            var parts = given.split("=", 2);
            var format = ReportFormat.of(parts[0]);
            if (parts.length == 2 && parts[1].isEmpty()) {
                throw new UsageException(
                        "“%s” names no file. Write %s for standard output.".formatted(given, format.word()));
            }
            return new Output(format, parts.length == 2 ? parts[1] : "");
        }

        private boolean isOnStandardOutput() {
            return file.isEmpty();
        }
    }

    /** A log may hold two reports; what programs read, and every file, holds one. */
    private static void check(List<Output> outputs, Invocation invocation) {
        var printed = outputs.stream().filter(Output::isOnStandardOutput).toList();
        var isLog = printed.stream().allMatch(output -> output.format().isForLogs());
        if (printed.size() > 1 && !(isLog && hasNoTwins(printed))) {
            throw new UsageException("two formats want standard output. Give one a file: -f json=findings.json.");
        }
        var files = new HashSet<Path>();
        for (var output : outputs) {
            if (!output.isOnStandardOutput() && !files.add(invocation.path(output.file()))) {
                throw new UsageException("two formats want %s. Give each a file of its own.".formatted(output.file()));
            }
        }
    }

    private static boolean hasNoTwins(List<Output> outputs) {
        return outputs.stream().distinct().count() == outputs.size();
    }

    private void add(Output output) throws IOException {
        var format = output.format();
        if (!output.isOnStandardOutput()) {
            var path = invocation.path(output.file());
            add(path.toString(), format, ReportFile.at(path), look.withoutColour());
        } else if (format.isForLogs()) {
            add(STANDARD_OUTPUT, format, new LogOutput(log), look);
        } else {
            add(STANDARD_OUTPUT, format, new HeldOutput(invocation.console().out()), look);
        }
    }

    private void add(String name, ReportFormat format, Destination destination, Look seen) throws IOException {
        destinations.add(destination);
        var report = format.report(destination.writer(), seen);
        targets.add(new Target(name, format.isForHosts() ? CheckoutNames.in(invocation, report) : report, destination));
    }

    private void addStepSummary() {
        var file = invocation.console().environment().getOrDefault(STEP_SUMMARY, "");
        if (!file.isEmpty()) {
            var summary = new AppendedFile(invocation.path(file));
            destinations.add(summary);
            targets.add(new Target(file, CheckoutNames.in(invocation, new MarkdownReport(summary.writer())), summary));
        }
    }

    @Override
    public void add(String name, Verdicts verdicts) throws IOException {
        for (var target : targets) {
            target.attempt(() -> target.report().add(name, verdicts));
        }
    }

    @Override
    public void end(Summary summary) throws IOException {
        for (var target : targets) {
            target.attempt(() -> target.report().end(summary));
        }
        for (var target : targets) {
            target.attempt(target.destination()::commit);
        }
    }

    /** Closes all of them, also when one cannot be closed. */
    @Override
    public void close() throws IOException {
        var failures = new ArrayList<IOException>();
        for (var destination : destinations) {
            try {
                destination.close();
            } catch (IOException e) {
                failures.add(e);
            }
        }
        if (!failures.isEmpty()) {
            throw failures.get(0);
        }
    }

    /** A report and where it goes, so that what goes wrong is said of the right file. */
    private record Target(String name, Report report, Destination destination) {
        void attempt(Step step) throws IOException {
            try {
                step.run();
            } catch (FileSystemException e) {
                throw e;
            } catch (IOException e) {
                var reason = Optional.ofNullable(e.getMessage()).orElse("cannot be written");
                throw (IOException) new FileSystemException(name, null, reason).initCause(e);
            }
        }
    }

    /** Something to do that may fail. */
    private interface Step {
        void run() throws IOException;
    }
}
