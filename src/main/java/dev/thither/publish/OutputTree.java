package dev.thither.publish;

import dev.thither.site.Page;
import dev.thither.site.SiteTarget;
import dev.thither.store.Store;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A folder of pages that is replaced as a whole. Pages go into a staging folder beside it, on the same file system;
 * {@link #commit()} puts that in its place. Until then, and whenever anything fails, the folder stays as it was.
 *
 * <pre>{@code
 * try (var tree = OutputTree.open(output, List.of(project, sources), treeMemory)) {
 *     var report = site.render(2, tree, siteMemory, progress);
 *     if (report.errors().isEmpty()) {
 *         tree.commit();
 *     }
 * }
 * }</pre>
 */
public final class OutputTree implements SiteTarget, AutoCloseable {
    /** The file that says a folder was made by us, so that we may replace it. */
    public static final String MARKER = ".thither-site";

    private final Path output;
    private final StagingFolder staging;
    private final EarlierTree earlier;
    private final TreeMemory memory;
    private final Set<Path> folders = ConcurrentHashMap.newKeySet();
    private final Map<String, FileStamp> files = new ConcurrentHashMap<>();
    private final AtomicInteger changed = new AtomicInteger();
    private final AtomicInteger unchanged = new AtomicInteger();
    private boolean committed;
    /** The old tree going, while whoever builds goes on. */
    private CompletableFuture<Void> discarding = CompletableFuture.completedFuture(null);

    private OutputTree(Path output, StagingFolder staging, EarlierTree earlier, TreeMemory memory) {
        this.output = output;
        this.staging = staging;
        this.earlier = earlier;
        this.memory = memory;
    }

    /**
     * Puts the tree back that a build took away which was killed before it put another in its place, and deletes what
     * killed builds left beside it.
     *
     * @throws PublishException when that fails
     */
    public static void recover(Path output) {
        try {
            var place = output.toAbsolutePath().normalize();
            if (place.getFileName() != null) {
                StagingFolder.removeStale(place);
            }
        } catch (IOException e) {
            throw trouble(e, output);
        }
    }

    /**
     * Prepares to replace {@code output}, which has to be missing, empty or ours, and to remember nothing of it.
     *
     * @param forbidden what it may neither be nor hold: the project's folder, its sources
     * @throws PublishException when it may not be replaced, or cannot be written beside
     */
    public static OutputTree open(Path output, Collection<Path> forbidden) {
        return open(output, forbidden, new TreeMemory(Store.empty()));
    }

    /**
     * Prepares to replace {@code output}, which has to be missing, empty or ours.
     *
     * @param forbidden what it may neither be nor hold: the project's folder, its sources
     * @param memory what an earlier build left of the tree; what this one leaves is put into it
     * @throws PublishException when it may not be replaced, or cannot be written beside
     */
    public static OutputTree open(Path output, Collection<Path> forbidden, TreeMemory memory) {
        try {
            var place = OutputPlace.checked(output, forbidden);
            StagingFolder.removeStale(place);
            return new OutputTree(place, StagingFolder.beside(place), EarlierTree.at(place), memory);
        } catch (IOException e) {
            throw trouble(e, output);
        }
    }

    /**
     * Writes one file; one that is as it was before keeps its time, so that what copies by time and size leaves it
     * alone. Can be called from several threads.
     *
     * @throws PublishException when it cannot be written, was written before, or would lie outside the tree
     */
    @Override
    public void write(Page page) {
        var path = page.path();
        var file = inside(path);
        try {
            createFolder(parent(file));
            if (isAsBefore(page, file)) {
                unchanged.incrementAndGet();
            } else {
                Files.write(file, page.bytes(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                changed.addAndGet(earlier.has(path) ? 1 : 0);
            }
            files.put(path, FileStamp.of(path, file));
        } catch (FileAlreadyExistsException e) {
            throw new PublishException("two pages want to be %s".formatted(path), e);
        } catch (IOException e) {
            throw trouble(e, output.resolve(path));
        }
    }

    /** Once it is linked, no other build can put another in its place. */
    private boolean isAsBefore(Page page, Path file) throws IOException {
        if (!earlier.has(page.path(), page.bytes().length) || !link(page.path(), file)) {
            return false;
        }
        if (Arrays.equals(Files.readAllBytes(file), page.bytes())) {
            return true;
        }
        Files.delete(file);
        return false;
    }

    @Override
    public boolean keep(List<String> paths) {
        for (var i = 0; i < paths.size(); i++) {
            if (!keep(paths.get(i))) {
                paths.subList(0, i).forEach(this::drop);
                return false;
            }
        }
        return true;
    }

    private boolean keep(String path) {
        var stamp = memory.stamp(path).filter(earlier::has);
        if (stamp.isEmpty() || files.containsKey(path)) {
            return false;
        }
        var file = inside(path);
        try {
            createFolder(parent(file));
            if (!link(path, file)) {
                return false;
            }
            if (!FileStamp.of(path, file).equals(stamp.get())) {
                Files.delete(file);
                return false;
            }
        } catch (IOException e) {
            throw trouble(e, output.resolve(path));
        }
        files.put(path, stamp.get());
        unchanged.incrementAndGet();
        return true;
    }

    private void drop(String path) {
        try {
            Files.delete(inside(path));
        } catch (IOException e) {
            throw trouble(e, output.resolve(path));
        }
        files.remove(path);
        unchanged.decrementAndGet();
    }

    /** Takes a file of the earlier tree over with its time; a copy where there are no links. */
    private boolean link(String path, Path file) throws IOException {
        var from = earlier.file(path);
        try {
            Files.createLink(file, from);
            return true;
        } catch (FileAlreadyExistsException twice) {
            throw twice;
        } catch (NoSuchFileException gone) {
            return false;
        } catch (UnsupportedOperationException | IOException noLinks) {
            return copy(from, file);
        }
    }

    private static boolean copy(Path from, Path file) throws IOException {
        try {
            Files.copy(from, file, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
            return true;
        } catch (FileAlreadyExistsException twice) {
            throw twice;
        } catch (IOException unreadable) {
            Files.deleteIfExists(file);
            return false;
        }
    }

    /**
     * Puts the new tree in the place of the old one.
     *
     * @throws PublishException when it cannot be; the old tree is in its place then
     */
    public TreeChange commit() {
        try {
            var change = earlier.isReplaced() ? TreeChange.between(output, staging.path()) : change();
            staging.release();
            swap();
            memory.remember(files.values());
            return change;
        } catch (IOException e) {
            throw trouble(e, output);
        }
    }

    private TreeChange change() {
        var known = changed.get() + unchanged.get();
        return new TreeChange(files.size() - known, changed.get(), earlier.count() - known, unchanged.get());
    }

    /**
     * Throws the new tree away or, if it was put in place, waits until the old one is deleted.
     *
     * @throws PublishException when something is left of either
     */
    @Override
    public void close() {
        if (committed) {
            waitForDiscarding();
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
        var discarded = StagingFolder.discarded(output);
        Files.move(retired, discarded);
        discarding = CompletableFuture.runAsync(() -> discard(discarded));
    }

    private static void discard(Path tree) {
        try {
            Trees.delete(tree);
        } catch (IOException e) {
            throw trouble(e, tree);
        }
    }

    private void waitForDiscarding() {
        try {
            discarding.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof PublishException trouble) {
                throw trouble;
            }
            throw e;
        }
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

    private static Path parent(Path file) {
        return Objects.requireNonNull(file.getParent());
    }

    private void createFolder(Path folder) throws IOException {
        if (folders.contains(folder) || folder.equals(staging.path())) {
            return;
        }
        createFolder(parent(folder));
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException another) {
            if (!Files.isDirectory(folder)) {
                throw another;
            }
        }
        folders.add(folder);
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
