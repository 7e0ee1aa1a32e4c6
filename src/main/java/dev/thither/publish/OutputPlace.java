package dev.thither.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Where a tree may go: into a folder that is missing, empty or ours, and that holds nobody's sources. */
final class OutputPlace {
    private OutputPlace() {}

    /** The absolute path of {@code output}, if it may be replaced. */
    static Path checked(Path output, Collection<Path> forbidden) throws IOException {
        var place = output.toAbsolutePath().normalize();
        if (place.getParent() == null) {
            throw new PublishException("%s is no folder for a site: name one below it".formatted(place));
        }
        for (var path : forbidden) {
            refuseToHold(place, path);
        }
        if (Files.isSymbolicLink(place)) {
            throw new PublishException("%s is a symbolic link: name the folder it leads to".formatted(output));
        }
        if (Files.exists(place)) {
            refuseForeign(place, output);
        }
        return place;
    }

    private static void refuseToHold(Path place, Path forbidden) throws IOException {
        if (real(forbidden.toAbsolutePath().normalize()).startsWith(real(place))) {
            throw new PublishException("%s holds %s, and a site would take its place: name another output folder"
                    .formatted(place, forbidden));
        }
    }

    private static void refuseForeign(Path place, Path output) throws IOException {
        if (!Files.isDirectory(place)) {
            throw new PublishException("%s is a file: name a folder for the site".formatted(output));
        }
        if (!Files.isRegularFile(place.resolve(OutputTree.MARKER)) && !isEmpty(place)) {
            throw new PublishException(
                    "%s is not empty and was not made by Thither (no file %s): empty it or name another folder"
                            .formatted(output, OutputTree.MARKER));
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }

    /** With the symbolic links resolved in as much of the path as exists. */
    private static Path real(Path path) throws IOException {
        if (Files.exists(path)) {
            return path.toRealPath();
        }
        var parent = path.getParent();
        return parent == null ? path : real(parent).resolve(path.getFileName());
    }
}
