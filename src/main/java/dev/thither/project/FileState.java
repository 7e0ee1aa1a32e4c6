package dev.thither.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * What tells one state of a file from another without reading it. The time of the last change to the file itself is
 * among it, which, unlike that of its content, nobody can set.
 *
 * @param size in bytes
 * @param modified in nanoseconds since 1970
 * @param changed in nanoseconds since 1970
 * @param inode the number of the file, which another of the same name has not
 */
public record FileState(long size, long modified, long changed, long inode) {
    /** The slowest clock in use is that of FAT. */
    private static final Duration TICK = Duration.ofSeconds(2);

    /** The state of a file, or of what a link leads to; empty where the file system does not tell enough. */
    public static Optional<FileState> of(Path file) throws IOException {
        try {
            var known = Files.readAttributes(file, "unix:size,lastModifiedTime,ctime,ino");
            return Optional.of(new FileState(
                    number(known.get("size")),
                    number(known.get("lastModifiedTime")),
                    number(known.get("ctime")),
                    number(known.get("ino"))));
        } catch (UnsupportedOperationException | IllegalArgumentException notUnix) {
            return Optional.empty();
        }
    }

    private static long number(@Nullable Object value) {
        if (value instanceof FileTime time) {
            return time.to(TimeUnit.NANOSECONDS);
        }
        return value instanceof Long number ? number : 0;
    }

    /**
     * Whether a file that is written to from {@code moment} on will have another state: two writes within a tick of the
     * clock can leave the same times.
     */
    public boolean isOlderThan(Instant moment) {
        var latest = TimeUnit.SECONDS.toNanos(moment.minus(TICK).getEpochSecond());
        return modified < latest && changed < latest;
    }
}
