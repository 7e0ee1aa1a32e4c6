package dev.thither.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The tree that stands in the output folder, as it is found when a build begins. */
final class EarlierTree {
    private final Path root;
    private final Object identity;
    private final Map<String, FileStamp> files;

    private EarlierTree(Path root, Object identity, Map<String, FileStamp> files) {
        this.root = root;
        this.identity = identity;
        this.files = files;
    }

    /** The tree in a folder, which may be missing. */
    static EarlierTree at(Path root) throws IOException {
        return new EarlierTree(root, identity(root), files(root));
    }

    /** Whether the folder is another than it was, as after the build of somebody else. */
    boolean isReplaced() throws IOException {
        return !identity.equals(identity(root));
    }

    int count() {
        return files.size();
    }

    boolean has(String path) {
        return files.containsKey(path);
    }

    /** Whether there is a file of that size. */
    boolean has(String path, long size) {
        var known = files.get(path);
        return known != null && known.size() == size;
    }

    /** Whether there is a file that looks like that. */
    boolean has(FileStamp stamp) {
        return stamp.equals(files.get(stamp.path()));
    }

    Path file(String path) {
        return root.resolve(path);
    }

    private static Object identity(Path root) throws IOException {
        return Files.isDirectory(root)
                ? Objects.requireNonNullElse(
                        Files.readAttributes(root, BasicFileAttributes.class).fileKey(), "unknown")
                : "missing";
    }

    /** The marker is no file of the site. */
    private static Map<String, FileStamp> files(Path root) throws IOException {
        var files = new HashMap<String, FileStamp>();
        if (Files.isDirectory(root)) {
            var skipped = root.toString().length() + 1;
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (attributes.isRegularFile()) {
                        var path = file.toString().substring(skipped).replace('\\', '/');
                        files.put(path, FileStamp.of(path, attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            files.remove(OutputTree.MARKER);
        }
        return files;
    }
}
