package dev.thither.cli;

import dev.thither.document.Document;
import dev.thither.project.DocumentFile;
import dev.thither.project.Project;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.PatternSyntaxException;

/** Finds the documents that arguments mean. */
final class DocumentPaths {
    private static final String STANDARD_INPUT = "-";

    private final Project project;
    private final Path folder;
    private final Map<Path, Input> found = new LinkedHashMap<>();

    private DocumentPaths(Project project, Path folder) {
        this.project = project;
        this.folder = folder;
    }

    /**
     * The documents, each once, in the order of the arguments; all of the project's without any.
     *
     * @param folder that arguments are relative to
     * @param stdinName what standard input is called
     */
    static List<Input> of(Project project, Path folder, List<String> arguments, String stdinName) {
        var paths = new DocumentPaths(project, folder);
        paths.addAll(arguments, stdinName);
        return List.copyOf(paths.found.values());
    }

    private void addAll(List<String> arguments, String stdinName) {
        if (arguments.isEmpty()) {
            addAll(project.documents());
        }
        for (var argument : arguments) {
            if (argument.equals(STANDARD_INPUT)) {
                var file = project.document(path(stdinName));
                found.put(file.file(), Input.incoming(file));
            } else {
                add(argument);
            }
        }
    }

    private void add(String argument) {
        var path = path(argument);
        if (Files.isDirectory(path)) {
            addAll(project.documents(path));
        } else if (Files.exists(path)) {
            addAll(List.of(project.document(path)));
        } else if (argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0)) {
            addMatches(argument);
        } else {
            throw new UsageException("no such file: " + argument);
        }
    }

    private void addMatches(String pattern) {
        var matcher = matcher(pattern);
        addAll(project.documents(folder).stream()
                .filter(document -> matcher.matches(folder.relativize(document.file())))
                .toList());
    }

    private static PathMatcher matcher(String pattern) {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        } catch (PatternSyntaxException e) {
            throw new UsageException(
                    "“%s” is neither a file nor a pattern: %s.".formatted(pattern, e.getDescription()));
        }
    }

    private void addAll(List<DocumentFile> documents) {
        documents.forEach(document -> found.putIfAbsent(document.file(), Input.onDisk(document)));
    }

    private Path path(String argument) {
        return Invocation.resolve(folder, argument);
    }

    /**
     * A document, and where its text comes from.
     *
     * @param incoming whether that is standard input
     */
    record Input(DocumentFile file, boolean incoming, Text text) {
        static Input onDisk(DocumentFile file) {
            return new Input(file, false, (document, console) -> document.read());
        }

        static Input incoming(DocumentFile file) {
            return new Input(
                    file,
                    true,
                    (document, console) -> document.parse(console.in().readAllBytes()));
        }

        Document read(Console console) {
            try {
                return text.read(file, console);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A way to read a document. */
    interface Text {
        Document read(DocumentFile file, Console console) throws IOException;
    }
}
