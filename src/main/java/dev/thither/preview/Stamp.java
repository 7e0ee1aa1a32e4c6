package dev.thither.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/**
 * What tells one state of a file or folder from another without reading it. A clock that ticks slowly gives two writes
 * the same time, so of what was written a moment ago the content counts as well.
 *
 * @param size in bytes, -1 where there is no such file
 * @param modified in nanoseconds since 1970
 * @param key of the file itself, which another of the same name has not
 * @param content a checksum, of a folder that of its names; 0 of what is older
 */
record Stamp(long size, long modified, String key, long content) {
    private static final Stamp NONE = new Stamp(-1, 0, "", 0);

    /** The slowest clock in use is that of FAT. */
    private static final long YOUNG = TimeUnit.SECONDS.toNanos(2);

    private static final long MOST_BYTES = 8L * 1024 * 1024;

    /** The state of a file, or of what a link leads to. */
    static Stamp of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
            var age = TimeUnit.MILLISECONDS.toNanos(System.currentTimeMillis()) - modified;
            var content = age < YOUNG ? content(file, attributes) : 0;
            return new Stamp(attributes.size(), modified, String.valueOf(attributes.fileKey()), content);
        } catch (IOException | UncheckedIOException notThere) {
            return NONE;
        }
    }

    /** Whether a later stamp is that of the same state. */
    boolean isStill(Stamp later) {
        return size == later.size
                && modified == later.modified
                && key.equals(later.key)
                && (content == later.content || later.content == 0);
    }

    private static long content(Path file, BasicFileAttributes attributes) throws IOException {
        if (attributes.isDirectory()) {
            try (var entries = Files.list(file)) {
                var names = entries.map(Path::toString).sorted().collect(Collectors.joining("\n"));
                return checksum(names.getBytes(StandardCharsets.UTF_8));
            }
        }
        return attributes.isRegularFile() && attributes.size() <= MOST_BYTES ? checksum(Files.readAllBytes(file)) : 0;
    }

    private static long checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return 1 + checksum.getValue();
    }
}
