package dev.thither.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.apache.commons.cli.CommandLine;

/** A folder to run the program in, as a person at a shell would. */
final class Shell {
    /** The day on which everything is run: 1 September 2026. */
    private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");

    private final Path folder;

    Shell(Path folder) {
        this.folder = folder;
    }

    Shell with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    Shell with(String file, byte[] bytes) {
        try {
            var path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.write(path, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path folder() {
        return folder;
    }

    Result run(String... arguments) {
        return run("", Map.of(), arguments);
    }

    Result run(String input, Map<String, String> environment, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = console(input, out, err, environment);
        var inFolder = new String[arguments.length + 2];
        inFolder[0] = "-C";
        inFolder[1] = folder.toString();
        System.arraycopy(arguments, 0, inFolder, 2, arguments.length);
        var status = Thither.run(console, inFolder);
        return new Result(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static Console console(String input, OutputStream out, OutputStream err, Map<String, String> environment) {
        return new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                environment,
                false,
                () -> NOW);
    }

    /** A call in the folder without arguments. */
    Invocation invocation() {
        var console = console("", OutputStream.nullOutputStream(), OutputStream.nullOutputStream(), Map.of());
        return new Invocation(console, folder, CommandLine.builder().get());
    }

    /** What a run gave. */
    record Result(int status, String out, String err) {}
}
