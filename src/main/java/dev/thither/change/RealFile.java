package dev.thither.change;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Optional;

/**
 * A file, by whatever links it is reached: the path without links, in the composed form of Unicode, since some systems
 * take names apart and Git puts them together again.
 */
record RealFile(String path) {
    /** A file that may not be there, in a folder that may. */
    static RealFile of(Path file) {
        try {
            return named(file.toRealPath());
        } catch (IOException notThere) {
            var path = file.toAbsolutePath().normalize();
            var folder = Optional.ofNullable(path.getParent()).map(RealFile::of);
            return folder.map(above -> named(Path.of(above.path()).resolve(path.getFileName())))
                    .orElseGet(() -> named(path));
        }
    }

    /** A path that has no links in it, whether or not there is such a file. */
    static RealFile named(Path path) {
        return new RealFile(Normalizer.normalize(path.toString(), Normalizer.Form.NFC));
    }
}
