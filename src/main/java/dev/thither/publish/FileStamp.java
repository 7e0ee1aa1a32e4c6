package dev.thither.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What a file of a tree looked like when it was put there, without its bytes.
 *
 * @param path below the tree, {@code /} between folders
 * @param size in bytes
 * @param modified in nanoseconds since 1970
 */
record FileStamp(String path, long size, long modified) {
    static FileStamp of(String path, BasicFileAttributes attributes) {
        return new FileStamp(
                path, attributes.size(), attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS));
    }

    static FileStamp of(String path, Path file) throws IOException {
        return of(path, Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS));
    }
}
