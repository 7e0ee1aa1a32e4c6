package dev.thither.cli;

import dev.thither.verify.Fault;
import dev.thither.verify.SiteCheck;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.cli.Options;

/** {@code thither verify-site} */
final class VerifySiteCommand implements Command {
    @Override
    public String summary() {
        return "Checks a built folder: no dead link, nothing loaded from elsewhere, no inline code, noindex everywhere.";
    }

    @Override
    public String arguments() {
        return "DIR";
    }

    @Override
    public Options options() {
        return new Options().addOption(HostingOptions.baseUrl());
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Looks at any folder of pages, whoever built it. Changes nothing, and opens no connection: links to other hosts",
                "are not tried.",
                "",
                "Exit status: 0 nothing is wrong, 1 something is, 2 wrong usage, or a folder that cannot be read or has no page.",
                "",
                "Examples:",
                "  thither verify-site build/site",
                "  thither verify-site --base-url /reviews/ /srv/reviews");
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        var folder = folder(invocation);
        var outcome = SiteCheck.check(folder, HostingOptions.base(invocation, invocation.project()));
        if (outcome.pages() == 0) {
            throw new UsageException("no page found in %s. Pages end in .html.".formatted(folder));
        }
        var out = invocation.console().out();
        outcome.faults().stream().map(Fault::inWords).forEach(out::println);
        if (outcome.untold() > 0) {
            out.printf("And %d more.%n", outcome.untold());
        }
        var count = outcome.faults().size() + outcome.untold();
        out.printf(
                "Looked at %s and %s: %s.%n",
                counted(outcome.pages(), "page"),
                counted(outcome.files(), "other file"),
                count == 0 ? "nothing is wrong" : counted(count, "thing") + (count == 1 ? " is" : " are") + " wrong");
        return count == 0 ? ExitCode.CLEAN : ExitCode.FOUND;
    }

    private static Path folder(Invocation invocation) {
        if (invocation.arguments().size() != 1) {
            throw new UsageException("verify-site takes one folder, as in `thither verify-site build/site`, found %s."
                    .formatted(
                            invocation.arguments().isEmpty()
                                    ? "none"
                                    : "“%s”".formatted(String.join(" ", invocation.arguments()))));
        }
        var folder = invocation.path(invocation.arguments().get(0));
        if (!Files.isDirectory(folder)) {
            throw new UsageException("no such folder: " + folder);
        }
        return folder;
    }

    private static String counted(int count, String what) {
        return "%d %s%s".formatted(count, what, count == 1 ? "" : "s");
    }
}
