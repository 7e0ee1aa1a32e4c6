package dev.thither.change;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Reads a diff line by line, each as one character for each byte, since a diff holds lines of files in any encoding.
 * Only line feeds end a line.
 */
final class DiffLines {
    private final InputStream in;
    private final String name;
    private String line = "";
    private int number;

    DiffLines(InputStream in, String name) {
        this.in = new BufferedInputStream(in);
        this.name = name;
    }

    /** Goes to the next line; false when there is none. */
    boolean advance() {
        try {
            var bytes = new ByteArrayOutputStream();
            var next = in.read();
            if (next < 0) {
                return false;
            }
            while (next >= 0 && next != '\n') {
                bytes.write(next);
                next = in.read();
            }
            line = bytes.toString(StandardCharsets.ISO_8859_1);
            number++;
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The line without its line feed. */
    String line() {
        return line;
    }

    /** The line as a diff's own words, which may end like the lines of Windows. */
    String words() {
        return line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
    }

    /** The line without its first character, as text. */
    String content() {
        return new String(line.substring(1).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    ChangeException wrong(String message) {
        return new ChangeException("%s:%d: %s".formatted(name, Math.max(1, number), message));
    }
}
