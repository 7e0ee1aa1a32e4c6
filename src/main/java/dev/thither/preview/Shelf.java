package dev.thither.preview;

import dev.thither.project.DocumentFile;
import dev.thither.project.DocumentTree;
import dev.thither.project.Project;
import dev.thither.review.Audience;
import dev.thither.site.Glance;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A glance at each document of a project, taken anew only when its file changed. Looking is cheap, since it walks
 * through the folders again only when one of them has other entries than before.
 */
final class Shelf {
    /** Some file systems do not tell of a folder that its entries changed, and one may change while we walk. */
    private static final long WALK_AGAIN = TimeUnit.SECONDS.toNanos(2);

    /** Walking takes no more than this part of the time. */
    private static final int PART = 50;

    private final Project project;
    private final Audience audience;
    private DocumentTree tree;
    private Seen folders;
    private long nextWalk;
    private Map<Path, Book> books = Map.of();

    Shelf(Project project, Audience audience) {
        this.project = project;
        this.audience = audience;
        this.tree = new DocumentTree(List.of(), List.of());
        this.folders = new Seen();
        this.nextWalk = System.nanoTime();
    }

    private record Book(Stamp stamp, Glance glance) {}

    /** The documents that there are, as they are now. */
    Map<DocumentFile, Stamp> look() {
        if (System.nanoTime() - nextWalk >= 0 || folders.isStale()) {
            walk();
        }
        var stamps = new LinkedHashMap<DocumentFile, Stamp>();
        tree.documents().forEach(file -> stamps.put(file, Stamp.of(file.file())));
        return stamps;
    }

    private void walk() {
        var begin = System.nanoTime();
        tree = project.tree();
        folders = new Seen();
        tree.folders().forEach(folders);
        var end = System.nanoTime();
        nextWalk = end + Math.max(WALK_AGAIN, (end - begin) * PART);
    }

    /** Whether these are other documents than those on the shelf. */
    boolean isStale(Map<DocumentFile, Stamp> seen) {
        return seen.size() != books.size()
                || seen.entrySet().stream().anyMatch(file -> !has(file.getKey(), file.getValue()));
    }

    /** Puts these on the shelf in the place of all others; reads those that changed. */
    void take(Map<DocumentFile, Stamp> seen) {
        var read = seen.entrySet().parallelStream()
                .map(file -> book(file.getKey(), file.getValue()))
                .toList();
        var taken = new LinkedHashMap<Path, Book>();
        var next = read.iterator();
        seen.keySet().forEach(file -> taken.put(file.file(), next.next()));
        books = taken;
    }

    Collection<Glance> glances() {
        return books.values().stream().map(Book::glance).toList();
    }

    private boolean has(DocumentFile file, Stamp stamp) {
        var known = books.get(file.file());
        return known != null && known.stamp().isStill(stamp);
    }

    private Book book(DocumentFile file, Stamp stamp) {
        var known = books.get(file.file());
        return known != null && known.stamp().isStill(stamp)
                ? known
                : new Book(stamp, Glance.of(file.read(), file.path(), project.reader(), audience));
    }
}
