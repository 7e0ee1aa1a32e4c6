package dev.thither.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there when it is complete, and not before: it is written aside and renamed. */
final class ReportFile implements Destination {
    private final Path file;
    private final Path part;
    private final Writer writer;

    private ReportFile(Path file, Path part, Writer writer) {
        this.file = file;
        this.part = part;
        this.writer = writer;
    }

    /** A pipe or a device gets the report as well when it is complete, but stays what it is. */
    static Destination at(Path file) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UsageException("%s is a folder; a report needs a file.".formatted(file));
        }
        if (file.getParent() != null && !Files.isDirectory(file.getParent())) {
            throw new UsageException("no such folder: %s. Make it first.".formatted(file.getParent()));
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new AppendedFile(file);
        }
        var real = Files.exists(file) ? file.toRealPath() : file;
        var part = real.resolveSibling(real.getFileName() + ".part");
        return new ReportFile(real, part, Files.newBufferedWriter(part));
    }

    @Override
    public Writer writer() {
        return writer;
    }

    @Override
    public void commit() throws IOException {
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
