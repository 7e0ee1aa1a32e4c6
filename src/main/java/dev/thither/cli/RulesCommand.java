package dev.thither.cli;

import dev.thither.lint.Policy;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.rule.Rules;
import dev.thither.review.Level;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code thither rules} */
@Command(
        name = "rules",
        description = "Lists the rules, with the severity each has here.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  thither rules", "  thither explain technology-only"})
final class RulesCommand implements Callable<Integer> {
    private static final Set<Level> LEVELS = EnumSet.complementOf(EnumSet.of(Level.UNKNOWN));

    private final Console console;

    @Mixin
    private Here here = new Here();

    RulesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var configuration = here.project().configuration();
        var policy = new Policy(configuration.rules(), List.of(), Set.of(), true);
        for (var card : Rules.cards()) {
            console.out().printf("%-22s %-40s %s%n", card.id(), severities(card, policy), card.title());
        }
        return ExitCode.CLEAN.status();
    }

    /** The severity, or each with the levels that have it. */
    private static String severities(RuleCard card, Policy policy) {
        var parts = new ArrayList<String>();
        for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)) {
            var levels = LEVELS.stream().filter(level -> policy.severity(card, "", level) == severity).toList();
            if (levels.size() == LEVELS.size()) {
                parts.add(severity.word());
            } else if (!levels.isEmpty()) {
                parts.add(severity.word() + " (" + range(levels) + ")");
            }
        }
        return (parts.isEmpty() ? Severity.OFF.word() : String.join(", ", parts)) + (card.isLocal() ? ", local" : "");
    }

    /** Levels stand in a row, so the first and the last tell all. */
    private static String range(List<Level> levels) {
        var first = levels.get(0).word();
        return levels.size() == 1 ? first : levels.size() == 2 ? first + ", " + levels.get(1).word() : first + " and up";
    }
}
