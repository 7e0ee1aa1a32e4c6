package dev.thither.cli;

import dev.thither.theme.DefaultTheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Copies files of the default theme to where a site's own are.
 *
 * @param folder of the site's own templates; need not be there
 * @param force whether to write over files that are there
 */
record Ejection(Path folder, boolean force) {

    /** Says what is in the way of any of the files, before one is written. */
    void check(List<String> names) throws IOException {
        for (var name : names) {
            var file = folder.resolve(name);
            checkFolder(folder);
            checkFolder(file.resolveSibling(""));
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageException("%s is a folder; nothing was written.".formatted(file));
            }
            if (!force && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new UsageException(
                        "%s is there already; nothing was written. --force writes over it.".formatted(file));
            }
        }
    }

    /**
     * Writes a file aside and renames it, so that it is there when it is complete. A link is replaced, not followed.
     */
    void write(String name) throws IOException {
        var file = folder.resolve(name);
        var part = folder.resolve(name + ".part");
        makeFolder(file.resolveSibling(""));
        try {
            Files.write(part, DefaultTheme.file(name).orElseThrow());
            Files.move(part, file, options());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private StandardCopyOption[] options() {
        return force ? new StandardCopyOption[] {StandardCopyOption.REPLACE_EXISTING} : new StandardCopyOption[0];
    }

    /** {@code templates} may be a link to a folder, which Java 17 would not take for one. */
    private static void makeFolder(Path needed) throws IOException {
        if (!Files.isDirectory(needed)) {
            Files.createDirectories(needed);
        }
    }

    private static void checkFolder(Path needed) throws IOException {
        if (Files.exists(needed, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(needed)) {
            throw new NotDirectoryException(needed.toString());
        }
    }
}
