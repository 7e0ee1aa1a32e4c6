package dev.thither.cli;

import dev.thither.project.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The state of files at one moment: of documents, and of those that configure their project. */
record Snapshot(Map<Path, Stamp> files) {
    static final Snapshot EMPTY = new Snapshot(Map.of());

    Snapshot {
        files = Map.copyOf(files);
    }

    /**
     * What tells a file from what it was.
     *
     * @param key another one for a file that was put in its place, where the file system has keys
     */
    record Stamp(FileTime modified, long size, String key) {
        static Optional<Stamp> of(Path file) {
            try {
                var attributes = Files.readAttributes(file, BasicFileAttributes.class);
                return Optional.of(new Stamp(
                        attributes.lastModifiedTime(), attributes.size(), String.valueOf(attributes.fileKey())));
            } catch (IOException notThere) {
                return Optional.empty();
            }
        }
    }

    static Snapshot of(Project project, List<DocumentPaths.Input> documents) {
        var files = new HashMap<Path, Stamp>();
        documents.forEach(document -> add(document.file().file(), files));
        project.configurationFiles().forEach(file -> add(file, files));
        return new Snapshot(files);
    }

    private static void add(Path file, Map<Path, Stamp> files) {
        Stamp.of(file).ifPresent(stamp -> files.put(file, stamp));
    }

    /** The files that are new, gone or not what they were. */
    Set<Path> changedSince(Snapshot before) {
        var all = new HashSet<>(files.keySet());
        all.addAll(before.files.keySet());
        return all.stream()
                .filter(file ->
                        !Optional.ofNullable(files.get(file)).equals(Optional.ofNullable(before.files.get(file))))
                .collect(Collectors.toSet());
    }
}
