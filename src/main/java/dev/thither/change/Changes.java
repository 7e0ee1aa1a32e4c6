package dev.thither.change;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** Which lines of which files changed. */
public interface Changes {
    /** What changed in a file. */
    FileChange of(Path file);

    /** What the file holds after the change, where that is not what stands on disk. */
    default Optional<byte[]> content(Path file) {
        return Optional.empty();
    }

    /**
     * What a unified diff says. Its paths are taken from the top of the Git repository around {@code folder}, as Git
     * writes them; where there is no such file, or no repository, from {@code folder}. Files it does not name did not
     * change.
     *
     * @param name what the diff is called in messages
     * @param files that will be asked for
     * @throws ChangeException when it is no unified diff
     */
    static Changes inDiff(InputStream diff, String name, Path folder, Collection<Path> files) {
        return DiffChanges.read(diff, name, folder, files);
    }
}
