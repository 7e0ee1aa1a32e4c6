package dev.thither.project;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds the documents below a folder: files that end in {@code .md} or {@code .markdown}. Hidden folders and built
 * sites are passed over, and so are links to folders, which could lead in circles.
 */
final class DocumentWalk extends SimpleFileVisitor<Path> {
    private static final Set<String> PASSED_OVER = Set.of("node_modules", "target");

    private final Path top;
    private final Path output;
    private final List<Path> found = new ArrayList<>();
    private final List<Path> entered = new ArrayList<>();

    private DocumentWalk(Path top, Path output) {
        this.top = top;
        this.output = output;
    }

    static List<Path> below(Path folder, Path output) {
        return through(folder, output).found;
    }

    static DocumentWalk through(Path folder, Path output) {
        var walk = new DocumentWalk(folder, output);
        try {
            Files.walkFileTree(folder, walk);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Collections.sort(walk.found);
        return walk;
    }

    /** The documents, sorted. */
    List<Path> found() {
        return found;
    }

    /** The folders that were looked into. */
    List<Path> entered() {
        return entered;
    }

    static boolean isDocument(Path file) {
        var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        var name = String.valueOf(folder.getFileName());
        var enters =
                folder.equals(top) || !(name.startsWith(".") || PASSED_OVER.contains(name) || folder.equals(output));
        if (enters) {
            entered.add(folder);
        }
        return enters ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        var isFile = attributes.isRegularFile() || (attributes.isSymbolicLink() && !Files.isDirectory(file));
        if (isFile && isDocument(file)) {
            found.add(file);
        }
        return FileVisitResult.CONTINUE;
    }
}
