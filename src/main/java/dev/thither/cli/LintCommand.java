package dev.thither.cli;

import dev.thither.lint.Severity;
import dev.thither.project.Project;
import dev.thither.report.Report;
import dev.thither.report.Summary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.commons.cli.Options;

/** {@code thither lint} */
final class LintCommand implements Command {
    /** So many documents are judged at a time, so that not all of them are in memory at once. */
    private static final int BATCH = 256;

    @Override
    public String summary() {
        return "Judges self-reviews and growth plans: what is good, what is caught in the trap, and one question.";
    }

    @Override
    public String arguments() {
        return "[PATH...]";
    }

    @Override
    public Options options() {
        return Counting.addTo(new Options())
                .addOption(
                        Command.valued(
                                "f",
                                "format",
                                "FORMAT[=FILE]",
                                "text (default), json, sarif, github, gitlab, rdjson, checkstyle or junit, into FILE if one is given. Repeatable."))
                .addOption(Command.valued(
                        "fail-on",
                        "SEVERITY",
                        "Exit with 1 from this on: error, warning (default), suggestion, never."))
                .addOption(Command.valued("rule", "RULE", "Only this rule. Repeatable."))
                .addOption(Command.valued("level", "LEVEL", "Judge at this level instead of each document's own."))
                .addOption(Command.valued(
                        "min-confidence", "NUMBER", "Only findings that are at least so sure, from 0 (default) to 1."))
                .addOption(Command.valued("stdin-filename", "FILE", "What standard input is called."))
                .addOption(Command.flag(
                        "local", "Report local rules and private parts although others may read along (CI)."))
                .addOption(
                        Command.flag("why", "Below each finding about a goal: its parts, and the words that weighed."))
                .addOption(Command.flag("all", "Report all that is missing in a document, not only the first three."))
                .addOption(
                        Command.flag("redact", "Quote no words of the documents: … stands for them, in every format."))
                .addOption(Command.flag("timing", "Tell on standard error how long each rule took."))
                .addOption(Command.flag("watch", "Judge again what changes, until Ctrl+C."))
                .addOption(Command.flag("allow-empty", "No document is no mistake."))
                .addOption(Command.valued("color", "WHEN", "auto (default), always or never."));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "PATH is a file, a folder, a pattern, or - for standard input. Without one, all documents of the site are judged.",
                "",
                "Exit status: 0 nothing at or above --fail-on, 1 something was, 2 wrong usage, configuration or file, 130 interrupted.",
                "",
                "Examples:",
                "  thither lint",
                "  thither lint plan.md --level staff",
                "  thither lint plan.md --why",
                "  thither lint 'content/people/*/2026-h2/*.md'",
                "  thither lint --changed=HEAD~1",
                "  thither lint --baseline thither-baseline.json --update-baseline",
                "  thither lint --min-confidence 0.9 --redact",
                "  thither lint plan.md --watch",
                "  thither lint -f json | jq .summary",
                "  thither lint -f text -f sarif=out.sarif -f gitlab=codequality.json",
                "  thither lint - --stdin-filename plan.md < plan.md");
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        if (invocation.has("watch")) {
            return Watch.of(invocation, (project, documents) -> lint(invocation, project, () -> documents))
                    .run();
        }
        var project = invocation.project();
        return lint(invocation, project, () -> documents(invocation, project));
    }

    private static ExitCode lint(Invocation invocation, Project project, Supplier<List<DocumentPaths.Input>> chosen)
            throws IOException {
        var threshold = threshold(invocation, project);
        var colour = invocation
                .console()
                .colours(Console.ColourChoice.of(invocation.value("color").orElse("auto")));
        var timings = new Timings();
        var judging =
                invocation.has("timing") ? Judging.of(invocation, project, timings) : Judging.of(invocation, project);
        var formats = Outputs.formats(invocation);
        var all = chosen.get();
        var counting = Counting.of(invocation, project, all, judging::seenByOthers);
        var documents = counting.among(all);
        var look = new Outputs.Look(colour, documents.size() == 1, invocation.has("why"), KnownRules.of(project));
        try (var reports = Outputs.open(formats, invocation, look)) {
            var fronts = new ArrayList<Front>();
            var summary = judge(documents, judging, counting, reports, fronts, invocation.console());
            counting.end();
            reports.end(summary);
            if (invocation.arguments().isEmpty()) {
                BuildCommand.tell(
                        Unshown.notes(new Fronts(fronts), invocation.console().publishingDay()), invocation.console());
            }
            if (invocation.has("timing")) {
                invocation.console().out().flush();
                timings.print(invocation.console().err());
            }
            return threshold != Severity.OFF && summary.hasAtLeast(threshold) ? ExitCode.FOUND : ExitCode.CLEAN;
        }
    }

    static List<DocumentPaths.Input> documents(Invocation invocation, Project project) {
        var paths = invocation.arguments();
        var documents = DocumentPaths.of(
                project,
                invocation.folder(),
                paths,
                invocation.value("stdin-filename").orElse("stdin.md"));
        if (documents.isEmpty() && !invocation.has("allow-empty")) {
            throw new UsageException("no document found in %s. Documents end in .md; --allow-empty lets this pass."
                    .formatted(paths.isEmpty() ? project.sourceFolder() : String.join(", ", paths)));
        }
        return documents;
    }

    private static Summary judge(
            List<DocumentPaths.Input> documents,
            Judging judging,
            Counting counting,
            Report reports,
            List<Front> fronts,
            Console console)
            throws IOException {
        var summary = Summary.NOTHING;
        for (var start = 0; start < documents.size(); start += BATCH) {
            var batch = documents.subList(start, Math.min(documents.size(), start + BATCH));
            var stream = batch.size() == 1 ? batch.stream() : batch.parallelStream();
            var judged = stream.map(input -> judging.of(input, console)).toList();
            for (var i = 0; i < batch.size(); i++) {
                var verdicts = judging.shown(counting.count(batch.get(i), judged.get(i)));
                reports.add(batch.get(i).file().name(), verdicts);
                fronts.add(Front.of(verdicts.review()));
                summary = summary.plus(verdicts);
            }
        }
        return summary;
    }

    private static Severity threshold(Invocation invocation, Project project) {
        return invocation
                .value("fail-on")
                .map(LintCommand::severity)
                .orElse(project.configuration().failOn());
    }

    private static Severity severity(String word) {
        return Severity.threshold(word)
                .orElseThrow(() -> new UsageException(
                        "“%s” is no severity. Use error, warning, suggestion or never.".formatted(word)));
    }
}
