package dev.thither.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that others write to as well: the whole report goes to its end, at once. */
final class AppendedFile implements Destination {
    private final Path file;
    private final StringWriter writer = new StringWriter();

    AppendedFile(Path file) {
        this.file = file;
    }

    @Override
    public Writer writer() {
        return writer;
    }

    @Override
    public void commit() throws IOException {
        Files.writeString(file, writer.toString(), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
