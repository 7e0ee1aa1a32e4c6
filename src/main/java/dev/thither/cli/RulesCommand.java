package dev.thither.cli;

import dev.thither.lint.Policy;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Ruleset;
import dev.thither.lint.Rulesets;
import dev.thither.lint.rule.Rules;
import dev.thither.project.Project;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.commons.cli.Options;

/** {@code thither rules} */
final class RulesCommand implements Command {
    private static final String DIFF = "diff";
    private static final String TEST = "test";

    private final Function<Project, List<RuleCard>> cards;
    private final Rulesets rulesets;

    RulesCommand() {
        this(project -> KnownRules.of(project).cards(), Rules.rulesets());
    }

    /** @param cards of the rules that hold in a project */
    RulesCommand(Function<Project, List<RuleCard>> cards, Rulesets rulesets) {
        this.cards = cards;
        this.rulesets = rulesets;
    }

    @Override
    public String summary() {
        return "Lists the rules, with the severity each has here; also tests their pages, and compares rulesets.";
    }

    @Override
    public String arguments() {
        return "[diff [FROM [TO]] | test [PATH...]]";
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public List<String> notes() {
        return List.of(
                "`diff` lists the rules that are new in ruleset TO, and those with another severity than in FROM.",
                "Without them, FROM is the site's ruleset and TO the newest. What the site has set itself is left aside.",
                "",
                "`test` runs the examples on the pages of all rules, or on those in the files and folders PATH:",
                "what is marked with « and » has to be found, and nothing else.",
                "",
                "Exit status of `test`: 0 all is as the pages say, 1 an example failed, 2 a page cannot be read.",
                "",
                "Examples:",
                "  thither rules",
                "  thither rules diff",
                "  thither rules test",
                "  thither rules test rules/no-heroes.md",
                "  thither explain technology-only");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var arguments = invocation.arguments();
        if (arguments.isEmpty()) {
            list(invocation);
            return ExitCode.CLEAN;
        }
        var rest = arguments.subList(1, arguments.size());
        if (arguments.get(0).equals(DIFF) && rest.size() <= 2) {
            diff(invocation, rest);
            return ExitCode.CLEAN;
        }
        if (arguments.get(0).equals(TEST)) {
            return new ExampleRun(invocation.project(), invocation.console())
                    .run(rest.stream().map(invocation::path).toList());
        }
        throw new UsageException("rules takes nothing, diff [FROM [TO]] or test [PATH...], found “%s”.%s"
                .formatted(
                        String.join(" ", arguments),
                        rest.isEmpty() ? " Did you mean `thither explain %s`?".formatted(arguments.get(0)) : ""));
    }

    private void list(Invocation invocation) {
        var project = invocation.project();
        var configuration = project.configuration();
        var ruleset = here(project);
        var everywhere = configuration.overrides().stream()
                .filter(override -> override.paths().patterns().isEmpty())
                .toList();
        var policy = new Policy(configuration.rules(), everywhere, Set.of(), true, true, ruleset, LocalDate.MIN);
        var listed = cards.apply(project);
        var width = listed.stream()
                .mapToInt(card -> card.id().value().length())
                .max()
                .orElse(1);
        for (var card : listed) {
            var severities = SeverityWords.of(level -> policy.severity(card, "", level));
            var newer = ruleset.lacks(card.id()) ? " until ruleset " + rulesets.since(card.id()) : "";
            var local = card.isLocal() ? ", local" : "";
            invocation
                    .console()
                    .out()
                    .printf("%-" + width + "s %-53s %s%n", card.id(), severities + newer + local, card.title());
        }
    }

    private void diff(Invocation invocation, List<String> versions) {
        var project = invocation.project();
        var from = versions.isEmpty() ? here(project) : ruleset(versions.get(0));
        var to = versions.size() < 2 ? rulesets.newest() : ruleset(versions.get(1));
        var out = invocation.console().out();
        var changes = RulesetChange.between(from, to, cards.apply(project));
        if (changes.isEmpty()) {
            out.printf("From ruleset %s to %s, nothing changes.%n", from.version(), to.version());
        } else {
            out.printf("From ruleset %s to %s:%n", from.version(), to.version());
            changes.forEach(change -> out.printf("  %s%n", change.words()));
        }
    }

    private Ruleset here(Project project) {
        return rulesets.orNewest(project.configuration().ruleset());
    }

    private Ruleset ruleset(String version) {
        return rulesets.ruleset(version)
                .orElseThrow(() -> new UsageException("“%s” is no ruleset. Known are %s."
                        .formatted(version, String.join(", ", rulesets.versions()))));
    }
}
