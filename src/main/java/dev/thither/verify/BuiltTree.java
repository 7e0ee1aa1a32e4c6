package dev.thither.verify;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The files of a folder and of all folders in it. No symbolic link is followed. */
final class BuiltTree {
    private final Path root;
    private final SortedSet<String> files = new TreeSet<>();
    private final List<Fault> faults = new ArrayList<>();

    private BuiltTree(Path root) {
        this.root = root;
    }

    static BuiltTree read(Path folder) throws IOException {
        var tree = new BuiltTree(folder.toRealPath());
        Files.walkFileTree(tree.root, tree.new Visitor());
        return tree;
    }

    /** The paths of the files below the folder, sorted, with {@code /} between folders. */
    SortedSet<String> files() {
        return Collections.unmodifiableSortedSet(files);
    }

    /** What is neither file nor folder, and what cannot be read. */
    List<Fault> faults() {
        return faults;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    private String path(Path file) {
        return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    }

    private final class Visitor extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()) {
                files.add(path(file));
            } else if (attributes.isSymbolicLink()) {
                faults.add(Fault.of(
                        path(file),
                        "this is a symbolic link, and who publishes the folder may publish what it leads to",
                        "Put a file there, or nothing."));
            } else {
                faults.add(Fault.of(path(file), "this is neither a file nor a folder", "Take it out."));
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException trouble) throws IOException {
            if (file.equals(root)) {
                throw trouble;
            }
            faults.add(Fault.of(path(file), "this cannot be read", "Allow it, or take it out."));
            return FileVisitResult.CONTINUE;
        }
    }
}
