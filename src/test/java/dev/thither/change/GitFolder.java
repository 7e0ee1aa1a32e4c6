package dev.thither.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A folder with a repository of its own, which nobody's settings reach. */
public record GitFolder(Path folder) {
    /** What Git is told about its user and its settings. */
    public static final Map<String, String> ENVIRONMENT = Map.of(
            "GIT_CONFIG_GLOBAL", "/dev/null",
            "GIT_CONFIG_NOSYSTEM", "1",
            "GIT_CEILING_DIRECTORIES", System.getProperty("java.io.tmpdir"),
            "GIT_AUTHOR_NAME", "Ines",
            "GIT_AUTHOR_EMAIL", "ines@example.org",
            "GIT_COMMITTER_NAME", "Ines",
            "GIT_COMMITTER_EMAIL", "ines@example.org");

    /** A new repository, whose branch is called {@code main}. */
    public static GitFolder in(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GitFolder(folder).git("init", "-q", "-b", "main");
    }

    public GitFolder with(String file, String text) {
        try {
            var path = path(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public GitFolder commit() {
        return git("add", "-A").git("commit", "-q", "--allow-empty", "-m", "Something");
    }

    public GitFolder git(String... arguments) {
        printed(arguments);
        return this;
    }

    public String printed(String... arguments) {
        try {
            var command = new ArrayList<>(List.of("git"));
            command.addAll(List.of(arguments));
            var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
            builder.environment().putAll(ENVIRONMENT);
            var process = builder.start();
            var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(String.join(" ", command) + "\n" + printed);
            }
            return printed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    public Path path(String file) {
        return folder.resolve(file);
    }
}
