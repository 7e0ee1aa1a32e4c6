package dev.thither.cli;

import dev.thither.lint.Severity;
import dev.thither.project.Project;
import dev.thither.report.EffectiveSettings;
import dev.thither.report.JsonSettings;
import dev.thither.text.Origin;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/** {@code thither config} */
final class ConfigCommand implements Command {
    @Override
    public String summary() {
        return "Shows what is configured, for the site or for one document, and where each value was written.";
    }

    @Override
    public String arguments() {
        return "[FILE]";
    }

    @Override
    public Options options() {
        return new Options().addOption(Command.valued("f", "format", "text|json", "text (default) or json."));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "With FILE, rules have the severity of its level and path, and only the overrides that apply are shown.",
                "Paths are relative to the folder of thither.yml.",
                "",
                "Examples:",
                "  thither config",
                "  thither config content/people/noor/2027-h1/plan.md",
                "  thither config plan.md | grep technology-only");
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        var format = ListFormat.of(invocation);
        var settings = settings(invocation.project(), invocation);
        switch (format) {
            case TEXT -> print(settings, invocation.console().out());
            case JSON -> {
                var writer = new OutputStreamWriter(invocation.console().out(), StandardCharsets.UTF_8);
                JsonSettings.write(settings, writer);
                writer.flush();
            }
        }
        return ExitCode.CLEAN;
    }

    private static EffectiveSettings settings(Project project, Invocation invocation) {
        var arguments = invocation.arguments();
        if (arguments.isEmpty()) {
            return SettingsHere.of(project);
        }
        if (arguments.size() > 1) {
            throw new UsageException("config takes one file, found “%s”.".formatted(String.join(" ", arguments)));
        }
        var file = invocation.path(arguments.get(0));
        if (!Files.isRegularFile(file)) {
            throw new UsageException("no such file: " + arguments.get(0));
        }
        return SettingsHere.of(project, project.document(file));
    }

    private static void print(EffectiveSettings settings, PrintStream out) {
        if (!settings.path().isEmpty()) {
            print(settings.document().stream().map(Line::of).toList(), out);
            out.println();
        }
        var values = settings.project().stream().map(Line::of);
        var rules = settings.rules().stream().map(Line::of);
        print(Stream.concat(values, rules).toList(), out);
    }

    private static void print(List<Line> lines, PrintStream out) {
        var width = lines.stream()
                .mapToInt(line -> line.origin().toString().length())
                .max()
                .orElse(0);
        lines.forEach(line -> out.printf("%-" + width + "s  %s%n", line.origin(), line.words()));
    }

    /** A setting and where it stands, for people. */
    private record Line(Origin origin, String words) {
        static Line of(EffectiveSettings.Value value) {
            var words = String.join(", ", value.words()).replaceAll("\\s+", " ");
            return new Line(value.origin(), (value.key() + ": " + words).stripTrailing());
        }

        static Line of(EffectiveSettings.RuleValue rule) {
            var severities = rule.severities();
            var words = severities.size() == 1
                    ? severities.values().iterator().next().word()
                    : SeverityWords.of(level -> severities.getOrDefault(level, Severity.OFF));
            return new Line(
                    rule.origin(), "rules.%s: %s%s".formatted(rule.rule(), words, rule.isLocal() ? ", local" : ""));
        }
    }
}
