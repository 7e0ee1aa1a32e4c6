package dev.thither.store;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** Bytes under names, all in one file. The file is written as a whole or not at all, and only its owner may read it. */
public final class Store {
    private static final int MAGIC = 0x54484931;

    private final Map<String, ByteBuffer> sections;

    private Store(Map<String, ByteBuffer> sections) {
        this.sections = sections;
    }

    /** What is in a file; nothing, if it is not there, cannot be read, or is not whole. */
    public static Store read(Path file) {
        try {
            return Files.isRegularFile(file) ? new Store(sections(Files.readAllBytes(file))) : empty();
        } catch (IOException | BufferUnderflowException damaged) {
            return empty();
        }
    }

    /** One without anything. */
    public static Store empty() {
        return of(Map.of());
    }

    /** One of these bytes under names. */
    public static Store of(Map<String, byte[]> sections) {
        var wrapped = new HashMap<String, ByteBuffer>();
        sections.forEach((name, bytes) -> wrapped.put(name, ByteBuffer.wrap(bytes)));
        return new Store(wrapped);
    }

    /** The bytes of that name, which the store lets go of. */
    public Optional<ByteBuffer> take(String name) {
        return Optional.ofNullable(sections.remove(name));
    }

    /**
     * Puts bytes under names into a file, in the place of all that was in it. The folder is made if it is missing; Git
     * is told to pass it over.
     *
     * @throws IOException when that fails; the file is as it was then
     */
    public static void write(Path file, Map<String, byte[]> sections) throws IOException {
        var folder = file.resolveSibling(".").normalize();
        Files.createDirectories(folder, owned(folder, "rwx------"));
        var ignored = folder.resolve(".gitignore");
        if (!Files.exists(ignored)) {
            Files.writeString(ignored, "*\n");
        }
        removeLeftovers(file, folder);
        var aside = Files.createTempFile(folder, file.getFileName() + ".", ".new", owned(folder, "rw-------"));
        try {
            write(aside, sections, new CRC32());
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /** What was being written when somebody was killed; somebody who still writes has to do without, too. */
    private static void removeLeftovers(Path file, Path folder) throws IOException {
        try (var leftovers = Files.newDirectoryStream(folder, file.getFileName() + ".*.new")) {
            for (var leftover : leftovers) {
                Files.deleteIfExists(leftover);
            }
        }
    }

    private static FileAttribute<?>[] owned(Path folder, String permissions) {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }

    private static void write(Path file, Map<String, byte[]> sections, CRC32 sum) throws IOException {
        try (var out = new DataOutputStream(
                new CheckedOutputStream(new BufferedOutputStream(Files.newOutputStream(file)), sum))) {
            out.writeInt(MAGIC);
            for (var section : sections.entrySet()) {
                write(section.getKey().getBytes(StandardCharsets.UTF_8), out);
                write(section.getValue(), out);
            }
            out.writeLong(sum.getValue());
        }
    }

    private static void write(byte[] bytes, DataOutputStream out) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static Map<String, ByteBuffer> sections(byte[] bytes) {
        var sections = new HashMap<String, ByteBuffer>();
        var buffer = ByteBuffer.wrap(bytes);
        var end = bytes.length - Long.BYTES;
        if (end < Integer.BYTES || buffer.getInt() != MAGIC || buffer.getLong(end) != sum(bytes, end)) {
            return sections;
        }
        while (buffer.position() < end) {
            var name = StandardCharsets.UTF_8.decode(section(buffer)).toString();
            sections.put(name, section(buffer));
        }
        return sections;
    }

    private static ByteBuffer section(ByteBuffer buffer) {
        var length = buffer.getInt();
        var section = buffer.slice(buffer.position(), length);
        buffer.position(buffer.position() + length);
        return section;
    }

    private static long sum(byte[] bytes, int end) {
        var sum = new CRC32();
        sum.update(bytes, 0, end);
        return sum.getValue();
    }
}
