package dev.thither.change;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;

/**
 * A file, by whatever links it is reached: the path without links, in the composed form of Unicode, since some systems
 * take names apart and Git puts them together again.
 */
record RealFile(String path) {
    static RealFile of(Path file) {
        try {
            return named(file.toRealPath());
        } catch (IOException notThere) {
            return named(file.toAbsolutePath().normalize());
        }
    }

    /** A path that has no links in it, whether or not there is such a file. */
    static RealFile named(Path path) {
        return new RealFile(Normalizer.normalize(path.toString(), Normalizer.Form.NFC));
    }
}
