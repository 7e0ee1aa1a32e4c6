package dev.thither.cli;

import dev.thither.project.ConfigurationException;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program. */
@Command(
        name = "thither",
        description = "Lints self-reviews and growth plans written in Markdown, and publishes them as a static site.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        footer = {"", "`thither COMMAND --help` shows examples."})
public final class Thither implements Runnable {
    /** A command's name and how to make it: only the one that is asked for is made, which keeps the start short. */
    private static final List<Named> COMMANDS = List.of(
            new Named("lint", LintCommand::new),
            new Named("explain", ExplainCommand::new),
            new Named("rules", RulesCommand::new));

    private final Console console;

    private Thither(Console console) {
        this.console = console;
    }

    /** Runs and ends the process with the exit code. */
    public static void main(String[] arguments) {
        var out = utf8(FileDescriptor.out);
        var err = utf8(FileDescriptor.err);
        // The launcher knows; Java answers differently from release to release.
        var terminal = Boolean.getBoolean("thither.terminal");
        var status = run(new Console(System.in, out, err, System.getenv(), terminal), arguments);
        out.flush();
        err.flush();
        // The pool's threads would keep the process for a while.
        Runtime.getRuntime().halt(status);
    }

    /** Runs as the command line would, and gives the exit code. */
    static int run(Console console, String... arguments) {
        var program = new Thither(console);
        var line = program.commandLine(arguments);
        try {
            return line.execute(arguments);
        } finally {
            console.out().flush();
        }
    }

    @Override
    public void run() {
        throw new UsageException("no command given. Try `thither --help`.");
    }

    private CommandLine commandLine(String... arguments) {
        var line = new CommandLine(this);
        var asked = COMMANDS.stream().filter(command -> Arrays.asList(arguments).contains(command.name)).toList();
        for (var command : asked.isEmpty() || isHelp(arguments) ? COMMANDS : asked) {
            line.addSubcommand(command.name, command.make.on(console));
        }
        line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExitCodeExceptionMapper(exception -> ExitCode.FAILED.status());
        line.setParameterExceptionHandler((exception, unused) -> failed(usage(exception)));
        line.setExecutionExceptionHandler((exception, unused, parsed) -> failed(exception));
        return line;
    }

    private static boolean isHelp(String... arguments) {
        return arguments.length > 0 && (arguments[0].equals("--help") || arguments[0].equals("-h"));
    }

    /** What the world did; anything else is our own fault and keeps its stack trace. */
    private int failed(Exception exception) throws Exception {
        if (exception instanceof UsageException
                || exception instanceof ConfigurationException) {
            return failed(String.valueOf(exception.getMessage()));
        }
        if (exception instanceof UncheckedIOException unchecked && unchecked.getCause() != null) {
            return failed(inWords(unchecked.getCause()));
        }
        if (exception instanceof IOException io) {
            return failed(inWords(io));
        }
        throw exception;
    }

    private int failed(String message) {
        console.err().println("thither: " + message.replaceAll("\\s*\\R\\s*", " "));
        return ExitCode.FAILED.status();
    }

    private static String usage(ParameterException exception) {
        var command = exception.getCommandLine().getCommandSpec().qualifiedName(" ");
        var message = String.valueOf(exception.getMessage());
        return message + (message.endsWith(".") ? "" : ".") + " Try `%s --help`.".formatted(command);
    }

    private static String inWords(IOException exception) {
        if (exception instanceof NoSuchFileException missing) {
            return "no such file: " + missing.getFile();
        }
        if (exception instanceof AccessDeniedException denied) {
            return "may not read or write " + denied.getFile();
        }
        if (exception instanceof FileSystemLoopException loop) {
            return "symbolic links lead in a circle: " + loop.getFile();
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

    private record Named(String name, Maker make) {}

    /** Makes a command that prints to a console. */
    private interface Maker {
        Object on(Console console);
    }
}
