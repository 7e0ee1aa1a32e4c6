package dev.thither.cli;

import dev.thither.lint.RuleCard;
import dev.thither.lint.rule.Rules;
import dev.thither.text.Nearest;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code thither explain RULE} */
final class ExplainCommand implements Command {
    @Override
    public String summary() {
        return "Prints a rule's page: what it looks at, why, and examples.";
    }

    @Override
    public String arguments() {
        return "RULE";
    }

    @Override
    public Options options() {
        return new Options();
    }

    @Override
    public List<String> notes() {
        return List.of("Examples:", "  thither explain technology-only", "  thither rules");
    }

    @Override
    public ExitCode run(Invocation invocation) {
        if (invocation.arguments().size() != 1) {
            throw new UsageException(
                    "one rule is needed, as in `thither explain technology-only`. `thither rules` lists them.");
        }
        var rule = invocation.arguments().get(0);
        var page = Rules.page(rule).orElseThrow(() -> new UsageException(unknown(rule)));
        invocation.console().out().print(page.substring(page.indexOf("\n# ") + 1));
        return ExitCode.CLEAN;
    }

    /** What to say of a name that is no rule's. */
    static String unknown(String rule) {
        var names =
                Rules.cards().stream().map(RuleCard::id).map(Object::toString).toList();
        var hint = Nearest.hint(rule, names);
        return "“%s” is no rule%s `thither rules` lists them.".formatted(rule, hint.isEmpty() ? "." : "; " + hint);
    }
}
