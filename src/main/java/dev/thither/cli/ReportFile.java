package dev.thither.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there when it is complete, and not before: it is written aside and renamed. */
final class ReportFile implements AutoCloseable {
    private final Path file;
    private final Path part;
    private final Writer writer;

    private ReportFile(Path file, Path part, Writer writer) {
        this.file = file;
        this.part = part;
        this.writer = writer;
    }

    static ReportFile create(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UsageException("%s is a folder; a report needs a file.".formatted(file));
        }
        var part = file.resolveSibling(file.getFileName() + ".part");
        return new ReportFile(file, part, Files.newBufferedWriter(part));
    }

    Writer writer() {
        return writer;
    }

    void commit() throws IOException {
        writer.close();
        Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Leaves nothing behind of a file that was not completed. */
    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } finally {
            Files.deleteIfExists(part);
        }
    }
}
