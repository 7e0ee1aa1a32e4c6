package dev.thither.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Git's command line, in one folder. No shell reads the arguments, and Git is asked neither to write nor to fetch.
 *
 * @param program its name, or where it is
 * @param environment the variables it sees, beside those that keep it from writing and fetching
 */
record Git(String program, Path folder, Map<String, String> environment) {
    /** Its words are passed on, so they have to be in one language. */
    private static final Map<String, String> VARIABLES =
            Map.of("GIT_OPTIONAL_LOCKS", "0", "GIT_NO_LAZY_FETCH", "1", "LC_ALL", "C.UTF-8", "LANGUAGE", "");

    Git {
        environment = Map.copyOf(environment);
    }

    Git in(Path other) {
        return new Git(program, other, environment);
    }

    Git without(String variable) {
        var others = new HashMap<>(environment);
        others.remove(variable);
        return new Git(program, folder, others);
    }

    /**
     * What it prints, without the end of the last line.
     *
     * @throws ChangeException when it fails
     */
    String line(String... arguments) {
        return withoutLineEnd(run(Git::text, arguments));
    }

    /** The same, where a failure is an answer, too. */
    Optional<String> ask(String... arguments) {
        var answer = answer(Git::text, arguments);
        return answer.isFailure() ? Optional.empty() : Optional.of(withoutLineEnd(answer.printed()));
    }

    /** What it prints before each NUL character. */
    List<String> list(String... arguments) {
        var parts = run(Git::text, arguments).split("\0", -1);
        return List.of(parts).subList(0, parts.length - 1);
    }

    byte[] bytes(String... arguments) {
        return run(Git::allBytes, arguments);
    }

    /** Hands over what it prints while it runs. */
    <T> T run(Function<InputStream, T> reader, String... arguments) {
        var answer = answer(reader, arguments);
        if (answer.isFailure()) {
            throw new ChangeException("git %s failed: %s".formatted(arguments[0], answer.words()));
        }
        return answer.printed();
    }

    Answer<String> answer(String... arguments) {
        return answer(Git::text, arguments);
    }

    private <T> Answer<T> answer(Function<InputStream, T> reader, String... arguments) {
        var process = start(arguments);
        var words = CompletableFuture.supplyAsync(() -> firstLine(process.getErrorStream()), Git::inBackground);
        // Closing what it prints to ends it, should the reader give up.
        try (var in = process.getInputStream()) {
            var printed = reader.apply(in);
            return new Answer<>(printed, process.waitFor(), words.join());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new ChangeException("interrupted while Git was running.", e);
        }
    }

    private Process start(String... arguments) {
        var command = new ArrayList<>(List.of(program, "-c", "core.quotePath=true"));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables());
        try {
            var process = builder.start();
            process.getOutputStream().close();
            return process;
        } catch (IOException e) {
            throw new ChangeException("Git cannot be run. Install it, or use `--diff FILE`, which does without.", e);
        }
    }

    private Map<String, String> variables() {
        var variables = new HashMap<>(environment);
        // Such a variable changes what the patterns below mean.
        variables.keySet().removeIf(name -> name.startsWith("GIT_") && name.endsWith("_PATHSPECS"));
        variables.putAll(VARIABLES);
        return variables;
    }

    private static String text(InputStream in) {
        return new String(allBytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] allBytes(InputStream in) {
        try {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String withoutLineEnd(String printed) {
        return printed.endsWith("\n") ? printed.substring(0, printed.length() - 1) : printed;
    }

    /** In a thread of its own: those of a pool may all be waiting for Git. */
    private static void inBackground(Runnable task) {
        var thread = new Thread(task, "git");
        thread.setDaemon(true);
        thread.start();
    }

    /** Reads on to the end, since a program whose words nobody takes stands still. */
    private static String firstLine(InputStream in) {
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var lines =
                    reader.lines().filter(line -> !line.startsWith("warning:")).toList();
            return lines.isEmpty() ? "" : lines.get(0).replaceFirst("^(fatal|error): ", "");
        } catch (IOException | UncheckedIOException ended) {
            return "";
        }
    }

    /**
     * What a run gave.
     *
     * @param words the first line of what it says when something is wrong
     */
    record Answer<T>(T printed, int status, String words) {
        boolean isFailure() {
            return status != 0;
        }
    }
}
