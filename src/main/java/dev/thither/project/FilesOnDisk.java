package dev.thither.project;

import dev.thither.document.Document;
import dev.thither.document.LinkPlaces;
import dev.thither.document.Target;
import dev.thither.lint.LinkedFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows links to the files below a project's root folder, and looks at nothing outside it. Of other documents it
 * takes up no more than the names of their headings. Can be shared between threads.
 */
public final class FilesOnDisk {
    private static final int MOST_KEPT = 256;

    private final Project project;
    private final Map<Path, LinkPlaces> kept = new LinkedHashMap<>(16, 0.75f, true);

    public FilesOnDisk(Project project) {
        this.project = project;
    }

    /**
     * The files around a document. Nothing is known of them where the document's own file is not there, or is no part
     * of the project.
     *
     * @param document what stands in the file, or is about to
     */
    public LinkedFiles around(DocumentFile file, Document document) {
        return Files.isRegularFile(file.file())
                ? Stream.of(project.root(), project.sourceFolder())
                        .filter(file.file()::startsWith)
                        .findFirst()
                        .map(top -> new Origin(file.file(), LinkPlaces.of(document), top))
                        .<LinkedFiles>map(origin -> address -> follow(address, origin))
                        .orElse(LinkedFiles.UNSEEN)
                : LinkedFiles.UNSEEN;
    }

    /**
     * Where links come from.
     *
     * @param places within it
     * @param top the folder that they may not lead out of
     */
    private record Origin(Path file, LinkPlaces places, Path top) {
        String folder() {
            var parts = top.relativize(file).toString().replace('\\', '/');
            return parts.substring(0, Math.max(0, parts.lastIndexOf('/')));
        }
    }

    private LinkedFiles.Arrival follow(String address, Origin origin) {
        if (!(Target.of(address, origin.folder()) instanceof Target.File target)
                || target.path().isEmpty()) {
            return LinkedFiles.Arrival.SOMEWHERE;
        }
        try {
            for (var folder : folders(address, origin)) {
                var file = below(folder, target.path());
                if (file.isEmpty()) {
                    return LinkedFiles.Arrival.SOMEWHERE;
                }
                if (isThere(file.get(), folder, target.path().endsWith("/"))) {
                    return arrival(file.get(), target.anchor(), origin);
                }
            }
            return LinkedFiles.Arrival.NO_FILE;
        } catch (IOException | UncheckedIOException | InvalidPathException unseen) {
            return LinkedFiles.Arrival.SOMEWHERE;
        }
    }

    /** A path that begins with a slash is meant from the source folder by a build, and from the root by Git hosts. */
    private Iterable<Path> folders(String address, Origin origin) {
        return address.strip().startsWith("/")
                ? Stream.of(project.sourceFolder(), origin.top()).distinct().toList()
                : Stream.of(origin.top()).toList();
    }

    /** What is encoded in an address can lead anywhere, once the file system has read it. */
    private static Optional<Path> below(Path folder, String path) {
        var relative = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        return Optional.of(folder.resolve(relative).normalize()).filter(file -> file.startsWith(folder));
    }

    /** Builds and Git hosts tell upper from lower case, also where the file system does not. */
    private static boolean isThere(Path file, Path folder, boolean asFolder) throws IOException {
        var exists = asFolder ? Files.isDirectory(file) : Files.exists(file);
        return exists
                && file.toRealPath(LinkOption.NOFOLLOW_LINKS)
                        .toString()
                        .endsWith(folder.relativize(file).toString());
    }

    private LinkedFiles.Arrival arrival(Path file, String anchor, Origin origin) throws IOException {
        if (anchor.isEmpty()) {
            return LinkedFiles.Arrival.SOMEWHERE;
        }
        var places = file.equals(origin.file()) ? Optional.of(origin.places()) : places(file, origin.top());
        return places.filter(known -> !known.has(anchor)).isPresent()
                ? LinkedFiles.Arrival.NO_HEADING
                : LinkedFiles.Arrival.SOMEWHERE;
    }

    /** Where one can arrive within another document; empty where it is none, or cannot be read. */
    private Optional<LinkPlaces> places(Path file, Path top) throws IOException {
        if (!DocumentWalk.isDocument(file)
                || !Files.isRegularFile(file)
                || !file.toRealPath().startsWith(top.toRealPath())) {
            return Optional.empty();
        }
        synchronized (kept) {
            var known = kept.get(file);
            if (known != null) {
                return Optional.of(known);
            }
        }
        var document = project.document(file).read();
        if (document.blocks().isEmpty()) {
            return Optional.empty();
        }
        var places = LinkPlaces.of(document);
        synchronized (kept) {
            kept.put(file, places);
            if (kept.size() > MOST_KEPT) {
                var oldest = kept.keySet().iterator();
                oldest.next();
                oldest.remove();
            }
        }
        return Optional.of(places);
    }
}
