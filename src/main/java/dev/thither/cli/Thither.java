package dev.thither.cli;

import dev.thither.change.ChangeException;
import dev.thither.lint.RuleException;
import dev.thither.project.ConfigurationException;
import dev.thither.publish.PublishException;
import dev.thither.report.BaselineException;
import dev.thither.text.Nearest;
import dev.thither.theme.TemplateException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.Options;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** The program. */
public final class Thither {
    static final String HELP = "help";
    private static final List<String> COMMANDS = List.of(
            "lint",
            "build",
            "export",
            "preview",
            "verify-site",
            "explain",
            "rules",
            "waivers",
            "config",
            "theme",
            "completion");

    private final Console console;

    private Thither(Console console) {
        this.console = console;
    }

    /** Runs and ends the process with the exit code. */
    public static void main(String[] arguments) {
        // All that is said is English, and numbers in other digits would be no help to other programs.
        Locale.setDefault(Locale.ROOT);
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        // The launcher knows; Java answers differently from release to release.
        var terminal = Boolean.getBoolean("thither.terminal");
        var status =
                run(new Console(System.in, out, err, System.getenv(), terminal, InstantSource.system()), arguments);
        err.flush();
        // Nothing is left to do, and the pool's threads would keep the process for a while.
        Runtime.getRuntime().halt(status);
    }

    /** Runs as the command line would, and gives the exit code. */
    static int run(Console console, String... arguments) {
        try {
            return new Thither(console).run(arguments).status();
        } finally {
            console.out().flush();
        }
    }

    private ExitCode run(String... arguments) {
        try {
            return dispatch(arguments);
        } catch (UsageException
                | ConfigurationException
                | ChangeException
                | RuleException
                | BaselineException
                | TemplateException
                | PublishException e) {
            return failed(String.valueOf(e.getMessage()));
        } catch (UncheckedIOException e) {
            return failed(inWords(e));
        } catch (IOException e) {
            return failed(inWords(e));
        }
    }

    private ExitCode dispatch(String... arguments) throws IOException {
        var start = 0;
        var folder = Path.of("");
        while (start + 1 < arguments.length
                && (arguments[start].equals("-C") || arguments[start].equals("--directory"))) {
            folder = Invocation.resolve(folder, arguments[start + 1]);
            start += 2;
        }
        if (start == arguments.length) {
            throw new UsageException("no command given. Try `thither --help`.");
        }
        var rest = Arrays.copyOfRange(arguments, start + 1, arguments.length);
        return switch (arguments[start]) {
            case "--help", "-h", HELP -> help(rest);
            case "--version", "-V" -> {
                console.out().println("thither " + version());
                yield ExitCode.CLEAN;
            }
            default -> call(arguments[start], folder, rest);
        };
    }

    private ExitCode call(String name, Path folder, String... arguments) throws IOException {
        var command = command(name);
        var options = options(command);
        if (Arrays.asList(arguments).contains("--help")
                || Arrays.asList(arguments).contains("-h")) {
            Help.of(name, command, options).print(console.out());
            return ExitCode.CLEAN;
        }
        var line = parse(name, options, arguments);
        var given = Optional.ofNullable(line.getOptionValue("C"))
                .map(to -> Invocation.resolve(folder, to))
                .orElse(folder);
        return command.run(new Invocation(console, given.toAbsolutePath().normalize(), line));
    }

    private ExitCode help(String... arguments) throws IOException {
        if (arguments.length > 0) {
            return call(arguments[0], Path.of(""), "--help");
        }
        console.out()
                .println(
                        "Lints self-reviews and growth plans written in Markdown, and publishes them as a static site.");
        console.out().printf("%nUsage: thither [-C DIR] COMMAND [OPTIONS]%n%nCommands:%n");
        for (var name : COMMANDS) {
            console.out().printf("  %-11s %s%n", name, command(name).summary());
        }
        console.out()
                .printf("%n`thither COMMAND --help` shows options and examples; `thither --version` the version.%n");
        return ExitCode.CLEAN;
    }

    /** All commands by name, in the order in which help lists them. */
    static Map<String, Command> commands() {
        var commands = new LinkedHashMap<String, Command>();
        COMMANDS.forEach(name -> commands.put(name, command(name)));
        return commands;
    }

    /** A command's options and those that each command has. */
    static Options options(Command command) {
        return everywhere(command.options());
    }

    /** The options that can stand where no command is. */
    static Options ownOptions() {
        return everywhere(new Options().addOption(Command.flag("V", "version", "Show the version.")));
    }

    private static Options everywhere(Options options) {
        return options.addOption(Command.valued("C", "directory", "DIR", "Work as if started in DIR."))
                .addOption(Command.flag("h", HELP, "Show this."));
    }

    /** The version in the jar's manifest. */
    static String version() {
        return Optional.ofNullable(Thither.class.getPackage().getImplementationVersion())
                .orElse("development");
    }

    /** Makes only the command that is asked for, which keeps the start short. */
    private static Command command(String name) {
        return switch (name) {
            case "lint" -> new LintCommand();
            case "build" -> new BuildCommand();
            case "export" -> new ExportCommand();
            case "preview" -> new PreviewCommand();
            case "verify-site" -> new VerifySiteCommand();
            case "explain" -> new ExplainCommand();
            case "rules" -> new RulesCommand();
            case "waivers" -> new WaiversCommand();
            case "config" -> new ConfigCommand();
            case "theme" -> new ThemeCommand();
            case "completion" -> new CompletionCommand();
            default ->
                throw new UsageException(
                        "“%s” is no command%s".formatted(name, suggestion(name, COMMANDS)) + " Try `thither --help`.");
        };
    }

    private static CommandLine parse(String name, Options options, String... arguments) {
        var parser = DefaultParser.builder()
                .setAllowPartialMatching(false)
                .setStripLeadingAndTrailingQuotes(false)
                .get();
        try {
            return parser.parse(options, OptionalValues.marked(options, arguments));
        } catch (UnrecognizedOptionException e) {
            var known = options.getOptions().stream()
                    .map(option -> "--" + option.getLongOpt())
                    .toList();
            throw usage(name, "“%s” is no option%s".formatted(e.getOption(), suggestion(e.getOption(), known)));
        } catch (MissingArgumentException e) {
            throw usage(
                    name,
                    "%s needs %s.".formatted(shown(e.getOption()), e.getOption().getArgName()));
        } catch (ParseException e) {
            throw usage(name, e.getMessage() + ".");
        }
    }

    private static UsageException usage(String command, String message) {
        return new UsageException(message + " Try `thither %s --help`.".formatted(command));
    }

    private static String shown(Option option) {
        return "--" + option.getLongOpt();
    }

    private static String suggestion(String word, List<String> known) {
        var hint = Nearest.hint(word, known);
        return hint.isEmpty() ? "." : "; " + hint;
    }

    private ExitCode failed(String message) {
        tell(console, message);
        return ExitCode.FAILED;
    }

    /** Says in one line what went wrong. */
    static void tell(Console console, String message) {
        console.err()
                .println("thither: "
                        + String.join(" ", message.lines().map(String::strip).toList()));
    }

    static String inWords(UncheckedIOException exception) {
        return inWords(exception.getCause() == null ? new IOException(exception.getMessage()) : exception.getCause());
    }

    static String inWords(IOException exception) {
        if (exception instanceof NoSuchFileException missing) {
            return "no such file: " + missing.getFile();
        }
        if (exception instanceof AccessDeniedException denied) {
            return "may not read or write " + denied.getFile();
        }
        if (exception instanceof NotDirectoryException file) {
            return "no folder: " + file.getFile();
        }
        if (exception instanceof FileSystemException other && other.getFile() != null) {
            return other.getFile() + ": " + other.getReason();
        }
        return String.valueOf(exception.getMessage());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 1 << 14), false, StandardCharsets.UTF_8);
    }
}
