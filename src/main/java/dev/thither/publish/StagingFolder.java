package dev.thither.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A folder beside the output that a build writes into. While the build runs it holds a lock on the folder's marker, so
 * that another build can tell it from one that was left behind.
 */
final class StagingFolder {
    private static final String NOTE = "Thither made this folder. The next build replaces all of it.\n";

    /** What {@link #createUnique} puts at the end of a name. */
    private static final Pattern NUMBER = Pattern.compile("-(\\d{1,18})-\\d{1,4}$");

    private final Path path;
    private final FileChannel lock;

    private StagingFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** A new one for {@code output}. */
    static StagingFolder beside(Path output) throws IOException {
        Files.createDirectories(parent(output));
        var path = createUnique(output, "staging");
        var marker = path.resolve(OutputTree.MARKER);
        Files.writeString(marker, NOTE);
        var channel = FileChannel.open(marker, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            throw new IOException("somebody else holds " + marker);
        }
        return new StagingFolder(path, channel);
    }

    /** A name beside {@code output} for what it holds now, to move it away to and perhaps back. */
    static Path retired(Path output) throws IOException {
        return unused(output, "retired");
    }

    /** A name beside {@code output} for what is not needed any more. What bears it is never moved back. */
    static Path discarded(Path output) throws IOException {
        return unused(output, "staging");
    }

    private static Path unused(Path output, String word) throws IOException {
        var path = createUnique(output, word);
        Files.delete(path);
        return path;
    }

    /**
     * Clears away what killed builds left: their staging folders, and the old tree of one that was killed while it
     * swapped. If that was between its two steps, the old tree comes back first.
     */
    static void removeStale(Path output) throws IOException {
        if (!Files.isDirectory(parent(output))) {
            return;
        }
        for (var retired : leftBehind(output, "retired")) {
            if (Files.exists(output)) {
                Trees.delete(retired);
            } else {
                Files.move(retired, output);
            }
        }
        for (var staging : leftBehind(output, "staging")) {
            Trees.delete(staging);
        }
    }

    Path path() {
        return path;
    }

    /** Lets go of the marker, so that the folder can be moved. */
    void release() throws IOException {
        lock.close();
    }

    private static Path createUnique(Path output, String word) throws IOException {
        for (var attempt = 0; ; attempt++) {
            var name = prefix(output, word) + ProcessHandle.current().pid() + "-" + attempt;
            try {
                return Files.createDirectory(output.resolveSibling(name));
            } catch (FileAlreadyExistsException taken) {
                if (attempt == 1000) {
                    throw taken;
                }
            }
        }
    }

    private static List<Path> leftBehind(Path output, String word) throws IOException {
        var prefix = prefix(output, word);
        try (var siblings = Files.list(parent(output))) {
            var found = siblings.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .filter(path -> Files.isDirectory(path) && !Files.isSymbolicLink(path))
                    .sorted()
                    .toList();
            return found.stream().filter(StagingFolder::isUnused).toList();
        }
    }

    /** Whether it has a marker that no running build holds, or was left before it got one. */
    private static boolean isUnused(Path folder) {
        var marker = folder.resolve(OutputTree.MARKER);
        if (!Files.exists(marker)) {
            return isEmpty(folder) && !isOfRunningProcess(folder);
        }
        try (var channel = FileChannel.open(marker, StandardOpenOption.WRITE)) {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException | IOException heldOrNotOurs) {
            return false;
        }
    }

    private static boolean isEmpty(Path folder) {
        try (var files = Files.newDirectoryStream(folder)) {
            return !files.iterator().hasNext();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** By the number in its name. */
    private static boolean isOfRunningProcess(Path folder) {
        var number = NUMBER.matcher(folder.getFileName().toString());
        return !number.find()
                || ProcessHandle.of(Long.parseLong(number.group(1))).isPresent();
    }

    private static String prefix(Path output, String word) {
        return "." + output.getFileName() + "." + word + "-";
    }

    private static Path parent(Path output) {
        return output.resolveSibling(".").normalize();
    }
}
