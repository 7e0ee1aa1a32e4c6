package dev.thither.cli;

import dev.thither.lint.Policy;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Ruleset;
import dev.thither.lint.Rulesets;
import dev.thither.lint.rule.Rules;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.Options;

/** {@code thither rules} */
final class RulesCommand implements Command {
    private static final String DIFF = "diff";

    private final List<RuleCard> cards;
    private final Rulesets rulesets;

    RulesCommand() {
        this(Rules.cards(), Rules.rulesets());
    }

    RulesCommand(List<RuleCard> cards, Rulesets rulesets) {
        this.cards = cards;
        this.rulesets = rulesets;
    }

    @Override
    public String summary() {
        return "Lists the rules, with the severity each has here, or what a newer ruleset changes.";
    }

    @Override
    public String arguments() {
        return "[diff [FROM [TO]]]";
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
                "Examples:",
                "  thither rules",
                "  thither rules diff",
                "  thither explain technology-only");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var arguments = invocation.arguments();
        if (arguments.isEmpty()) {
            list(invocation);
        } else if (arguments.get(0).equals(DIFF) && arguments.size() <= 3) {
            diff(invocation, arguments.subList(1, arguments.size()));
        } else {
            throw new UsageException(
                    "rules takes nothing, or diff [FROM [TO]], found “%s”.".formatted(String.join(" ", arguments)));
        }
        return ExitCode.CLEAN;
    }

    private void list(Invocation invocation) {
        var configuration = invocation.project().configuration();
        var ruleset = here(invocation);
        var policy = new Policy(configuration.rules(), List.of(), Set.of(), true, true, ruleset, LocalDate.MIN);
        for (var card : cards) {
            var severities = SeverityWords.of(level -> policy.severity(card, "", level));
            var newer = ruleset.lacks(card.id()) ? " until ruleset " + rulesets.since(card.id()) : "";
            var local = card.isLocal() ? ", local" : "";
            invocation.console().out().printf("%-22s %-53s %s%n", card.id(), severities + newer + local, card.title());
        }
    }

    private void diff(Invocation invocation, List<String> versions) {
        var from = versions.isEmpty() ? here(invocation) : ruleset(versions.get(0));
        var to = versions.size() < 2 ? rulesets.newest() : ruleset(versions.get(1));
        var out = invocation.console().out();
        var changes = RulesetChange.between(from, to, cards);
        if (changes.isEmpty()) {
            out.printf("From ruleset %s to %s, nothing changes.%n", from.version(), to.version());
        } else {
            out.printf("From ruleset %s to %s:%n", from.version(), to.version());
            changes.forEach(change -> out.printf("  %s%n", change));
        }
    }

    private Ruleset here(Invocation invocation) {
        return rulesets.ruleset(invocation.project().configuration().ruleset()).orElseGet(rulesets::newest);
    }

    private Ruleset ruleset(String version) {
        return rulesets.ruleset(version)
                .orElseThrow(() -> new UsageException("“%s” is no ruleset. Known are %s."
                        .formatted(version, String.join(", ", rulesets.versions()))));
    }
}
