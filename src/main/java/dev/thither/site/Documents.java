package dev.thither.site;

import dev.thither.document.Document;
import dev.thither.review.FrontMatter;
import java.util.Optional;

/**
 * The source folder, as far as a site reads it. Called from several threads. What cannot be read throws an
 * {@link java.io.UncheckedIOException}.
 */
public interface Documents {
    /** Reads the document that a front matter belongs to. */
    Document read(FrontMatter document);

    /**
     * The bytes of a file below the source folder, {@code people/ines/2026-h1/drills.svg}; empty where there is none,
     * or where the path leads out of the folder by way of a symbolic link.
     */
    Optional<byte[]> file(String path);

    /**
     * The digest of the document at a path, as it is now; empty where nobody knows it yet. Pages that were made of
     * documents with other digests, or none, are made again.
     */
    default Optional<String> digest(String path) {
        return Optional.empty();
    }
}
