package dev.thither.cli;

import dev.thither.lint.Policy;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.rule.Rules;
import dev.thither.review.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.cli.Options;

/** {@code thither rules} */
final class RulesCommand implements Command {
    private static final Set<Level> LEVELS = EnumSet.complementOf(EnumSet.of(Level.UNKNOWN));

    @Override
    public String summary() {
        return "Lists the rules, with the severity each has here.";
    }

    @Override
    public String arguments() {
        return "";
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public List<String> notes() {
        return List.of("Examples:", "  thither rules", "  thither explain technology-only");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        var policy = new Policy(
                invocation.project().configuration().rules(), List.of(), Set.of(), true, true, LocalDate.MIN);
        for (var card : Rules.cards()) {
            invocation.console().out().printf("%-22s %-53s %s%n", card.id(), severities(card, policy), card.title());
        }
        return ExitCode.CLEAN;
    }

    /** The severity, or each with the levels that have it. */
    private static String severities(RuleCard card, Policy policy) {
        var parts = new ArrayList<String>();
        for (var severity : List.of(Severity.ERROR, Severity.WARNING, Severity.SUGGESTION)) {
            var levels = LEVELS.stream()
                    .filter(level -> policy.severity(card, "", level) == severity)
                    .toList();
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
        return levels.size() == 1
                ? first
                : levels.size() == 2 ? first + ", " + levels.get(1).word() : first + " and up";
    }
}
