package dev.thither.cli;

import dev.thither.document.Document;
import dev.thither.text.Source;
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
        var rules = KnownRules.of(invocation.project());
        var page = rules.page(rules.get(invocation.arguments().get(0)));
        var document = Document.parse(Source.of("page.md", page));
        invocation.console().out().print(document.source().substring(document.body()));
        return ExitCode.CLEAN;
    }
}
