package dev.thither.cli;

import dev.thither.project.DocumentFile;
import dev.thither.project.FileState;
import dev.thither.project.Project;
import dev.thither.review.FrontMatter;
import dev.thither.site.Digests;
import dev.thither.store.Format;
import dev.thither.store.Store;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The front matter of documents. That of a document whose bytes are the same as in the build before is not parsed
 * again, and the document not even read if its file is older than that build and nobody has touched it since.
 */
final class FrontMatters {
    private static final Format<Known> FORMAT = Format.of(Known.class);

    private final String name;
    private final Instant begin;
    private final Map<String, KnownDocument> before = new HashMap<>();
    private final Map<String, KnownDocument> now = new ConcurrentHashMap<>();

    /**
     * What an earlier build knew.
     *
     * @param surroundings equal as long as all is the same that front matter is understood by
     * @param begin of this build
     */
    FrontMatters(String surroundings, Store store, Instant begin) {
        this.name = "documents " + Digests.of(surroundings + FORMAT.shape());
        this.begin = begin;
        store.take(name)
                .map(FORMAT::read)
                .ifPresent(known -> known.documents()
                        .forEach(document -> before.put(document.frontMatter().path(), document)));
    }

    private record Known(List<KnownDocument> documents) {}

    /**
     * A document that can be read.
     *
     * @param state of its file; empty where that can change unseen
     * @param digest of its bytes
     * @param whole whether all of it can be read, and not its front matter alone
     */
    private record KnownDocument(FrontMatter frontMatter, Optional<FileState> state, String digest, boolean whole) {}

    /**
     * Looks at all documents of a project.
     *
     * @param whole whether to look for what cannot be read in all of each document, and not in its front matter alone
     */
    Fronts of(Project project, List<DocumentFile> documents, boolean whole) {
        return new Fronts(documents.parallelStream()
                .map(file -> front(file, project, whole))
                .toList());
    }

    /** The same, by somebody who remembers nothing. */
    static Fronts once(Project project, List<DocumentFile> documents, boolean whole) {
        var reader = project.reader();
        return new Fronts(documents.parallelStream()
                .map(file -> reader.read(whole ? file.read() : file.readFrontMatter(), file.path()))
                .map(Front::of)
                .toList());
    }

    private Front front(DocumentFile file, Project project, boolean whole) {
        try {
            var known = Optional.ofNullable(before.get(file.path())).filter(document -> document.whole() || !whole);
            var state = FileState.of(file.file()).filter(seen -> seen.isOlderThan(begin));
            if (state.isPresent() && known.isPresent() && known.get().state().equals(state)) {
                return take(known.get(), file);
            }
            var bytes = file.bytes();
            if (bytes.isEmpty()) {
                return Front.of(project.reader().read(file.read(), file.path()));
            }
            var digest = Digests.of(bytes.get());
            if (known.isPresent() && known.get().digest().equals(digest)) {
                var same = new KnownDocument(
                        known.get().frontMatter(), state, digest, known.get().whole());
                return take(same, file);
            }
            var front = Front.of(project.reader()
                    .read(whole ? file.parse(bytes.get()) : file.parseFrontMatter(bytes.get()), file.path()));
            if (front.errors().isEmpty()) {
                now.put(file.path(), new KnownDocument(front.frontMatter(), state, digest, whole));
            }
            return front;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Front take(KnownDocument known, DocumentFile file) {
        now.put(known.frontMatter().path(), known);
        return new Front(file.name(), known.frontMatter(), List.of());
    }

    /** The digest of the document at a path, as it was looked at. */
    Optional<String> digest(String path) {
        return Optional.ofNullable(now.get(path)).map(KnownDocument::digest);
    }

    /** What this build leaves, to be put into a store. */
    Map<String, byte[]> left() {
        var documents = now.values().stream()
                .sorted(Comparator.comparing(document -> document.frontMatter().path()))
                .toList();
        return Map.of(name, FORMAT.write(new Known(documents)));
    }
}
