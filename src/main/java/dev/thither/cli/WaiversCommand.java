package dev.thither.cli;

import dev.thither.lint.WaiverUse;
import dev.thither.report.JsonWaivers;
import dev.thither.report.TextWaivers;
import dev.thither.report.WaiverList;
import dev.thither.text.Source;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code thither waivers} */
final class WaiversCommand implements Command {
    @Override
    public String summary() {
        return "Lists the waivers: where, of which rule, why, until when, and whether each still waives anything.";
    }

    @Override
    public String arguments() {
        return "[PATH...]";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Command.valued("f", "format", "text|json", "text (default) or json."))
                .addOption(Command.flag(
                        "local",
                        "List waivers of local rules and in private parts although others may read along (CI)."))
                .addOption(Command.flag("allow-empty", "No document is no mistake."));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "PATH is a file, a folder or a pattern. Without one, all documents of the site are read.",
                "",
                "A waiver waives something, or it is unused, not asked (its rule is off there), expired,",
                "or lacks a rule, a reason or a date and so waives nothing.",
                "",
                "Examples:",
                "  thither waivers",
                "  thither waivers content/people/noor",
                "  thither waivers -f json | jq '.waivers[] | select(.state == \"expired\")'");
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        var format = ListFormat.of(invocation);
        var project = invocation.project();
        var judging = Judging.of(invocation, project);
        var listed = LintCommand.documents(invocation, project).parallelStream()
                .map(input -> Listed.of(input, judging, invocation.console()))
                .filter(document -> !document.waivers().isEmpty())
                .toList();
        var writer = new OutputStreamWriter(invocation.console().out(), StandardCharsets.UTF_8);
        var list = list(format, writer);
        for (var document : listed) {
            list.add(document.name(), document.source(), document.waivers());
        }
        list.end();
        writer.flush();
        return ExitCode.CLEAN;
    }

    private static WaiverList list(ListFormat format, Writer writer) throws IOException {
        return switch (format) {
            case TEXT -> new TextWaivers(writer);
            case JSON -> new JsonWaivers(writer);
        };
    }

    /** A document and its waivers. */
    private record Listed(String name, Source source, List<WaiverUse> waivers) {
        static Listed of(DocumentPaths.Input input, Judging judging, Console console) {
            var review = judging.read(input, console);
            var waivers = review.waivers().isEmpty()
                    ? List.<WaiverUse>of()
                    : judging.linter().waivers(judging.judge(review, input));
            return new Listed(input.file().name(), review.document().source(), waivers);
        }
    }
}
