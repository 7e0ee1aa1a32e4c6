package dev.thither.project;

import dev.thither.document.Document;
import dev.thither.review.FrontMatter;
import dev.thither.review.Kind;
import dev.thither.review.Names;
import dev.thither.review.Review;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds what an author wrote of the same kind in the cycles before: where {@code previous} points, else under the same
 * name in a folder beside. Nothing else of anybody is taken up. What is missing or cannot be read is passed over. Can
 * be shared between threads.
 */
public final class EarlierDocuments {
    private static final int MOST = 2;

    /** A folder with more folders in it than this holds no cycles. */
    private static final int MOST_FOLDERS = 64;

    private static final int MOST_KEPT = 64;
    private static final int LONGEST_KEPT = 64 * 1024;

    private static final Comparator<FrontMatter> BY_CYCLE =
            Comparator.comparing(document -> document.cycle().toLowerCase(Locale.ROOT));

    private final Project project;
    private final boolean withPrivateParts;
    private final Map<Path, Review> kept = new LinkedHashMap<>(16, 0.75f, true);

    /** @param withPrivateParts whether only the author sees what becomes of them */
    public EarlierDocuments(Project project, boolean withPrivateParts) {
        this.project = project;
        this.withPrivateParts = withPrivateParts;
    }

    /**
     * Those of the cycles before {@code review}'s, the last cycle's first; at most two, and none where it does not say
     * its author or its cycle.
     *
     * @param file where it is, or would be
     */
    public List<Review> of(Review review, DocumentFile file) {
        var kind = review.frontMatter().kind();
        var earlier = new ArrayList<Review>();
        if (kind == Kind.SELF_REVIEW || kind == Kind.GROWTH_PLAN) {
            var next = before(review.frontMatter(), file);
            while (next.isPresent() && earlier.size() < MOST) {
                var found = next.get();
                earlier.add(found.review());
                next = before(found.review().frontMatter(), found.file());
            }
        }
        return List.copyOf(earlier);
    }

    /** Reads a document, or takes it as it was read a moment ago. */
    public Review read(DocumentFile file) {
        synchronized (kept) {
            var known = kept.get(file.file());
            if (known != null) {
                return known;
            }
        }
        var review = read(file.read(), file);
        if (review.document().source().length() <= LONGEST_KEPT) {
            keep(file.file(), review);
        }
        return review;
    }

    /** Reads text that came from elsewhere, as if it stood in this file. */
    public Review read(Document document, DocumentFile file) {
        return read(document, file.path());
    }

    /** Reads text that came from elsewhere, as if it stood at this path below the source folder. */
    public Review read(Document document, String path) {
        return project.reader().read(withPrivateParts ? document : document.withoutPrivateParts(), path);
    }

    private void keep(Path file, Review review) {
        synchronized (kept) {
            kept.put(file, review);
            if (kept.size() > MOST_KEPT) {
                var oldest = kept.keySet().iterator();
                oldest.next();
                oldest.remove();
            }
        }
    }

    private record Found(DocumentFile file, Review review) {}

    /** The one of the cycle before. */
    private Optional<Found> before(FrontMatter document, DocumentFile file) {
        if (document.cycle().isBlank()) {
            return Optional.empty();
        }
        return last(named(document, file), document).or(() -> last(beside(file), document));
    }

    private Optional<Found> last(Stream<Path> candidates, FrontMatter document) {
        try {
            return candidates
                    .filter(candidate -> DocumentWalk.isDocument(candidate) && Files.isRegularFile(candidate))
                    .map(project::document)
                    .map(candidate -> new Candidate(candidate, frontMatter(candidate)))
                    .filter(candidate -> isBefore(candidate.frontMatter(), document))
                    .max(Comparator.comparing(Candidate::frontMatter, BY_CYCLE))
                    .map(candidate -> new Found(candidate.file(), read(candidate.file())));
        } catch (UncheckedIOException | DirectoryIteratorException unreadable) {
            return Optional.empty();
        }
    }

    private record Candidate(DocumentFile file, FrontMatter frontMatter) {}

    private FrontMatter frontMatter(DocumentFile file) {
        return project.reader().frontMatter(file.readFrontMatter(), file.path());
    }

    private static boolean isBefore(FrontMatter candidate, FrontMatter document) {
        return candidate.kind() == document.kind()
                && Names.same(candidate.author(), document.author())
                && !candidate.cycle().isBlank()
                && BY_CYCLE.compare(candidate, document) < 0;
    }

    /** Where the document itself says the last one is, if that is a place within the source folder. */
    private Stream<Path> named(FrontMatter document, DocumentFile file) {
        if (document.previous().isBlank()) {
            return Stream.empty();
        }
        try {
            return Stream.of(file.file().resolveSibling(document.previous()).normalize())
                    .filter(path -> path.startsWith(project.sourceFolder()));
        } catch (InvalidPathException notAPath) {
            return Stream.empty();
        }
    }

    /** The files of the same name in the folders beside the document's own. */
    private Stream<Path> beside(DocumentFile file) {
        var cycle = file.file().getParent();
        var cycles = cycle == null ? null : cycle.getParent();
        if (cycles == null || !cycles.startsWith(project.sourceFolder())) {
            return Stream.empty();
        }
        var found = new ArrayList<Path>();
        try (var folders = Files.newDirectoryStream(cycles, Files::isDirectory)) {
            for (var folder : folders) {
                found.add(folder.resolve(file.file().getFileName()));
                if (found.size() > MOST_FOLDERS) {
                    return Stream.empty();
                }
            }
        } catch (IOException unreadable) {
            return Stream.empty();
        }
        return found.stream().sorted();
    }
}
