package dev.thither.cli;

import dev.thither.lint.RuleCard;
import dev.thither.lint.rule.Rules;
import dev.thither.text.Nearest;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code thither explain RULE} */
@Command(
        name = "explain",
        description = "Prints a rule's page: what it looks at, why, and examples.",
        mixinStandardHelpOptions = true,
        footer = {"", "Examples:", "  thither explain technology-only", "  thither rules"})
final class ExplainCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    @SuppressWarnings("UnusedVariable") // every command takes -C; here it makes no difference
    private Here here = new Here();

    @Parameters(paramLabel = "RULE", description = "A rule's name; `thither rules` lists them.")
    private String rule = "";

    ExplainCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        var page = Rules.page(rule).orElseThrow(() -> new UsageException(unknown(rule)));
        console.out().print(page.substring(page.indexOf("\n# ") + 1));
        return ExitCode.CLEAN.status();
    }

    /** What to say of a name that is no rule's. */
    static String unknown(String rule) {
        var names = Rules.cards().stream().map(RuleCard::id).map(Object::toString).toList();
        var hint = Nearest.hint(rule, names);
        return "“%s” is no rule%s `thither rules` lists them.".formatted(rule, hint.isEmpty() ? "." : "; " + hint);
    }
}
