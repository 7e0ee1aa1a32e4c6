package dev.thither.cli;

import dev.thither.project.Project;
import dev.thither.text.Nearest;
import dev.thither.theme.DefaultTheme;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.commons.cli.Options;

/** {@code thither theme} */
final class ThemeCommand implements Command {
    private static final String EJECT = "eject";
    private static final String ALL = "all";
    private static final String FORCE = "force";

    @Override
    public String summary() {
        return "Lists the files that make the site's look, and which are its own; also copies them out to be changed.";
    }

    @Override
    public String arguments() {
        return "[eject FILE...]";
    }

    @Override
    public Options options() {
        return new Options()
                .addOption(Command.flag(ALL, "With eject: copy all files."))
                .addOption(Command.flag(FORCE, "With eject: write over files that are there."));
    }

    @Override
    public List<String> notes() {
        return List.of(
                "Each file is Thither's own (default), the site's own (overridden), or there but the same (copy).",
                "",
                "`eject` copies files into the folder `templates` beside thither.yml, where they take the place of",
                "Thither's. If one of them is there already, none is written.",
                "",
                "Examples:",
                "  thither theme",
                "  thither theme eject review.html assets/thither.css",
                "  thither theme eject --all");
    }

    @Override
    public ExitCode run(Invocation invocation) throws IOException {
        var arguments = invocation.arguments();
        if (!arguments.isEmpty() && arguments.get(0).equals(EJECT)) {
            eject(invocation, arguments.subList(1, arguments.size()));
        } else if (arguments.isEmpty()) {
            checkOptions(invocation);
            list(invocation.project(), invocation.console().out());
        } else {
            throw new UsageException("theme takes nothing, or eject FILE..., found “%s”.%s"
                    .formatted(String.join(" ", arguments), hint(arguments)));
        }
        return ExitCode.CLEAN;
    }

    private static String hint(List<String> arguments) {
        return DefaultTheme.names().contains(arguments.get(0))
                ? " Did you mean `thither theme eject %s`?".formatted(String.join(" ", arguments))
                : "";
    }

    private static void checkOptions(Invocation invocation) {
        for (var option : List.of(ALL, FORCE)) {
            if (invocation.has(option)) {
                throw new UsageException("--%s goes with eject, as in `thither theme eject --all`.".formatted(option));
            }
        }
    }

    private static void list(Project project, PrintStream out) {
        var templates = new TemplateFolder(BuildCommand.templates(project));
        DefaultTheme.names().forEach(name -> out.printf("%-10s  %s%n", Use.of(name, templates), name));
    }

    private static void eject(Invocation invocation, List<String> given) throws IOException {
        var names = names(given, invocation.has(ALL));
        var project = invocation.project();
        var folder = BuildCommand.templates(project);
        var ejection = new Ejection(folder, invocation.has(FORCE));
        ejection.check(names);
        for (var name : names) {
            ejection.write(name);
            invocation.console().out().printf("Wrote %s.%n", project.name(folder.resolve(name)));
        }
    }

    private static List<String> names(List<String> given, boolean all) {
        if (all == !given.isEmpty()) {
            throw new UsageException("eject needs files or --all%s. `thither theme` lists the files."
                    .formatted(all ? ", not both" : ", as in `thither theme eject review.html`"));
        }
        given.forEach(ThemeCommand::check);
        return all ? DefaultTheme.names() : given.stream().distinct().toList();
    }

    private static void check(String name) {
        if (!DefaultTheme.names().contains(name)) {
            var hint = Nearest.hint(name, DefaultTheme.names());
            throw new UsageException("the theme has no file “%s”%s `thither theme` lists its files."
                    .formatted(name, hint.isEmpty() ? "." : "; " + hint));
        }
    }

    /** Whose file a site is made with. */
    private enum Use {
        DEFAULT,
        OVERRIDDEN,
        /** A file of the site's, with the same bytes as the theme's. */
        COPY;

        static Use of(String name, TemplateFolder templates) {
            return templates
                    .file(name)
                    .map(own -> isSame(own, name) ? COPY : OVERRIDDEN)
                    .orElse(DEFAULT);
        }

        private static boolean isSame(byte[] own, String name) {
            return DefaultTheme.file(name)
                    .filter(bytes -> Arrays.equals(bytes, own))
                    .isPresent();
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
