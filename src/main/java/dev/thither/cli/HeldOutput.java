package dev.thither.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * A stream that gets a report when it is complete, and nothing before: a program that reads it must never take half a
 * report for a whole one. Until then it is kept in memory, compressed, since a large site makes a long report.
 */
final class HeldOutput implements Destination {
    private final OutputStream out;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final Writer writer;

    HeldOutput(OutputStream out) throws IOException {
        this.out = out;
        this.writer = new OutputStreamWriter(new GZIPOutputStream(held), StandardCharsets.UTF_8);
    }

    @Override
    public Writer writer() {
        return writer;
    }

    @Override
    public void commit() throws IOException {
        writer.close();
        try (var whole = new GZIPInputStream(new ByteArrayInputStream(held.toByteArray()))) {
            whole.transferTo(out);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
