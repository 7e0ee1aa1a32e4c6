package dev.thither.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How a published tree differs from the one before it, in files.
 *
 * @param added that were not there
 * @param changed whose bytes are others
 * @param removed that are there no more
 * @param unchanged byte for byte the same
 */
public record TreeChange(int added, int changed, int removed, int unchanged) {

    /** Compares two trees; either may be missing. */
    static TreeChange between(Path before, Path after) throws IOException {
        var old = files(before);
        var added = 0;
        var changed = 0;
        var unchanged = 0;
        for (var file : files(after).entrySet()) {
            var size = old.remove(file.getKey());
            if (size == null) {
                added++;
            } else if (!size.equals(file.getValue()) || isOther(before, after, file.getKey())) {
                changed++;
            } else {
                unchanged++;
            }
        }
        return new TreeChange(added, changed, old.size(), unchanged);
    }

    /** The size of each file below {@code root}, by its path; the marker is no file of the site. */
    private static Map<String, Long> files(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            return new TreeMap<>();
        }
        try (var found = Files.find(root, Integer.MAX_VALUE, (path, attributes) -> attributes.isRegularFile())) {
            return found.filter(path -> !path.equals(root.resolve(OutputTree.MARKER)))
                    .collect(Collectors.toMap(
                            path -> root.relativize(path).toString(),
                            path -> path.toFile().length(),
                            (one, other) -> one,
                            TreeMap::new));
        }
    }

    private static boolean isOther(Path before, Path after, String file) throws IOException {
        return Files.mismatch(before.resolve(file), after.resolve(file)) >= 0;
    }
}
