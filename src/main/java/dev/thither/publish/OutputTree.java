package dev.thither.publish;

import dev.thither.site.Page;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A folder of pages that is replaced as a whole. Pages go into a staging folder beside it, on the same file system;
 * {@link #commit()} puts that in its place. Until then, and whenever anything fails, the folder stays as it was.
 *
 * <pre>{@code
 * try (var tree = OutputTree.open(output, List.of(project, sources))) {
 *     var report = site.render(2, tree::write);
 *     if (report.errors().isEmpty()) {
 *         tree.commit();
 *     }
 * }
 * }</pre>
 */
public final class OutputTree implements AutoCloseable {
    /** The file that says a folder was made by us, so that we may replace it. */
    public static final String MARKER = ".thither-site";

    private final Path output;
    private final StagingFolder staging;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private boolean committed;

    private OutputTree(Path output, StagingFolder staging) {
        this.output = output;
        this.staging = staging;
    }

    /**
     * Prepares to replace {@code output}, which has to be missing, empty or ours.
     *
     * @param forbidden what it may neither be nor hold: the project's folder, its sources
     * @throws PublishException when it may not be replaced, or cannot be written beside
     */
    public static OutputTree open(Path output, Collection<Path> forbidden) {
        try {
            var place = OutputPlace.checked(output, forbidden);
            StagingFolder.removeStale(place);
            return new OutputTree(place, StagingFolder.beside(place));
        } catch (IOException e) {
            throw trouble(e, output);
        }
    }

    /**
     * Writes one file; can be called from several threads.
     *
     * @throws PublishException when it cannot be written, was written before, or would lie outside the tree
     */
    public void write(Page page) {
        var file = inside(page.path());
        try {
            createFolder(file.resolveSibling(".").normalize());
            Files.write(file, page.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            throw new PublishException("two pages want to be %s".formatted(page.path()), e);
        } catch (IOException e) {
            throw trouble(e, output.resolve(page.path()));
        }
    }

    /**
     * Puts the new tree in the place of the old one.
     *
     * @throws PublishException when it cannot be; the old tree is in its place then, unless all that failed was to
     *     delete it
     */
    public TreeChange commit() {
        try {
            var change = TreeChange.between(output, staging.path());
            staging.release();
            swap();
            return change;
        } catch (IOException e) {
            throw trouble(e, output);
        }
    }

    /** Throws the new tree away, unless it was put in place. */
    @Override
    public void close() {
        if (committed) {
            return;
        }
        try {
            staging.release();
            if (Files.exists(staging.path())) {
                Trees.delete(staging.path());
            }
        } catch (IOException e) {
            throw trouble(e, staging.path());
        }
    }

    private void swap() throws IOException {
        if (!Files.exists(output)) {
            Files.move(staging.path(), output);
            committed = true;
            return;
        }
        var retired = StagingFolder.retired(output);
        Files.move(output, retired);
        try {
            Files.move(staging.path(), output);
        } catch (IOException e) {
            Files.move(retired, output);
            throw e;
        }
        committed = true;
        Trees.delete(retired);
    }

    private Path inside(String path) {
        try {
            var file = staging.path().resolve(path).normalize();
            var plain = !path.contains("\\")
                    && staging.path()
                            .relativize(file)
                            .toString()
                            .replace('\\', '/')
                            .equals(path);
            if (plain && file.startsWith(staging.path()) && !path.isEmpty() && !path.equals(MARKER)) {
                return file;
            }
        } catch (InvalidPathException notAPath) {
            throw new PublishException("a page cannot be called “%s”".formatted(printable(path)), notAPath);
        }
        throw new PublishException("a page cannot be called “%s”".formatted(printable(path)));
    }

    private static String printable(String path) {
        return path.codePoints()
                .map(c -> Character.isISOControl(c) ? '?' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void createFolder(Path folder) throws IOException {
        if (!folders.contains(folder)) {
            Files.createDirectories(folder);
            folders.add(folder);
        }
    }

    private static PublishException trouble(IOException e, Path file) {
        var said = e instanceof FileSystemException system ? system.getReason() : e.getMessage();
        var reason = said == null
                ? e.getClass().getSimpleName()
                : said.lines().findFirst().orElse("");
        var full = reason.toLowerCase(Locale.ROOT).contains("no space left");
        return new PublishException(
                full
                        ? "the disk is full: cannot write %s".formatted(file)
                        : "cannot write %s: %s".formatted(file, reason),
                e);
    }
}
