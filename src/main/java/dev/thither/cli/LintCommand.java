package dev.thither.cli;

import dev.thither.language.GoalJudge;
import dev.thither.language.Vocabulary;
import dev.thither.lint.Linter;
import dev.thither.lint.Policy;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.lint.Verdicts;
import dev.thither.lint.rule.Rules;
import dev.thither.project.Project;
import dev.thither.report.Report;
import dev.thither.report.Summary;
import dev.thither.review.Ladder;
import dev.thither.review.Level;
import dev.thither.review.ReviewReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code thither lint} */
@Command(
        name = "lint",
        description = "Judges self-reviews and growth plans: what is good, what is caught in the trap, and one question.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Exit status: 0 nothing at or above --fail-on, 1 something was, 2 wrong usage, configuration or file.",
            "",
            "Examples:",
            "  thither lint                                  all documents of the site",
            "  thither lint plan.md --level staff            one document, judged at another level",
            "  thither lint 'content/people/*/2026-h2/*.md'  those that a pattern matches",
            "  thither lint -f json | jq .summary",
            "  thither lint - --stdin-filename plan.md < plan.md"
        })
final class LintCommand implements Callable<Integer> {
    /** So many documents are judged at a time, so that not all of them are in memory at once. */
    private static final int BATCH = 256;

    private final Console console;

    @Mixin
    private Here here = new Here();

    @Parameters(paramLabel = "PATH", description = "Files, folders or patterns; - for standard input. Default: the site's documents.")
    private List<String> paths = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT[=FILE]",
            description = "text or json; into a file if one is given. May be repeated.")
    private List<String> formats = new ArrayList<>();

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "Exit with 1 from this on: error, warning, suggestion or never. Default: thither.yml's, else warning.")
    private String failOn = "";

    @Option(names = "--rule", paramLabel = "RULE", description = "Only this rule. May be repeated.")
    private List<String> rules = new ArrayList<>();

    @Option(names = "--level", paramLabel = "LEVEL", description = "Judge at this level instead of the document's own.")
    private String level = "";

    @Option(names = "--stdin-filename", paramLabel = "FILE", description = "What standard input is called.")
    private String stdinName = "stdin.md";

    @Option(names = "--local", description = "Report local rules although others may read along (CI).")
    private boolean local;

    @Option(names = "--allow-empty", description = "No document is no mistake.")
    private boolean allowEmpty;

    @Option(names = "--color", paramLabel = "WHEN", description = "auto, always or never.")
    private Console.ColourChoice color = Console.ColourChoice.auto;

    LintCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var project = here.project();
        var threshold = threshold(project);
        var linter = new Linter(Rules.all(), GoalJudge.standard(vocabulary(project)), policy(project));
        var levels = level.isEmpty() ? Optional.<Level>empty() : Optional.of(judgedLevel());
        var documents = new LintPaths(project, here.folder()).documents(paths, stdinName);
        if (documents.isEmpty() && !allowEmpty) {
            throw new UsageException("no document found in %s. Documents end in .md; --allow-empty lets this pass."
                    .formatted(paths.isEmpty() ? project.sourceFolder() : String.join(", ", paths)));
        }
        var judge = new Judging(project.reader(), linter, levels);
        try (var reports = Outputs.open(formats, console, console.colours(color), documents.size() == 1)) {
            var summary = judge(documents, judge, reports);
            reports.end(summary.counts());
            return (summary.failed(threshold) ? ExitCode.FOUND : ExitCode.CLEAN).status();
        }
    }

    private Outcome judge(List<LintPaths.Input> documents, Judging judge, Report reports) throws IOException {
        var outcome = new Outcome(Summary.NOTHING, Severity.OFF);
        for (var start = 0; start < documents.size(); start += BATCH) {
            var batch = documents.subList(start, Math.min(documents.size(), start + BATCH));
            var stream = batch.size() == 1 ? batch.stream() : batch.parallelStream();
            var judged = stream.map(input -> judge.of(input, console)).toList();
            for (var i = 0; i < batch.size(); i++) {
                reports.add(batch.get(i).file().name(), judged.get(i));
                outcome = outcome.plus(judged.get(i));
            }
        }
        return outcome;
    }

    private Severity threshold(Project project) {
        if (failOn.isEmpty()) {
            return project.configuration().failOn();
        }
        if (failOn.equals("never")) {
            return Severity.OFF;
        }
        return Severity.of(failOn)
                .filter(severity -> severity != Severity.OFF)
                .orElseThrow(() -> new UsageException(
                        "“%s” is no severity. Use error, warning, suggestion or never.".formatted(failOn)));
    }

    private Level judgedLevel() {
        return here.project().reader().level(level).orElseThrow(() -> new UsageException(
                "“%s” is no level. Use one of %s.".formatted(level, String.join(", ", Ladder.levels()))));
    }

    private Policy policy(Project project) {
        var known = Rules.cards().stream().map(card -> card.id().value()).collect(Collectors.toSet());
        for (var rule : rules) {
            if (!known.contains(rule)) {
                throw new UsageException(ExplainCommand.unknown(rule));
            }
        }
        var only = rules.stream().map(RuleId::new).collect(Collectors.toSet());
        var configuration = project.configuration();
        return new Policy(configuration.rules(), configuration.overrides(), Set.copyOf(only), local || !console.isSet("CI"));
    }

    private static Vocabulary vocabulary(Project project) {
        var configuration = project.configuration();
        return new Vocabulary(configuration.technologies(), configuration.people());
    }

    /** From a document to what is found in it. */
    private record Judging(ReviewReader reader, Linter linter, Optional<Level> level) {
        Verdicts of(LintPaths.Input input, Console console) {
            var review = reader.read(input.read(console), input.file().path());
            return level.map(given -> linter.lint(review, given)).orElseGet(() -> linter.lint(review));
        }
    }

    /** What was found so far, and how severe it got. */
    private record Outcome(Summary counts, Severity worst) {
        Outcome plus(Verdicts verdicts) {
            var found = verdicts.findings().stream()
                    .map(finding -> finding.severity())
                    .max(Severity::compareTo)
                    .orElse(Severity.OFF);
            return new Outcome(counts.plus(verdicts), found.isAtLeast(worst) ? found : worst);
        }

        boolean failed(Severity threshold) {
            return threshold != Severity.OFF && worst.isAtLeast(threshold);
        }
    }
}
