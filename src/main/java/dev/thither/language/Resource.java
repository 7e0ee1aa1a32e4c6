package dev.thither.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The files beside the classes, most of them plain text lists: one entry a line, {@code #} opens a remark. Loops, as it
 * runs at start-up.
 */
final class Resource {
    private Resource() {}

    /** The entries of a list, in its order. */
    static List<String> lines(String name) {
        var text = text(name);
        var entries = new ArrayList<String>();
        var start = 0;
        while (start < text.length()) {
            var end = text.indexOf('\n', start);
            var stop = end < 0 ? text.length() : end;
            var line = text.substring(start, stop).strip();
            if (!line.isEmpty() && !line.startsWith("# ")) {
                entries.add(line);
            }
            start = stop + 1;
        }
        return entries;
    }

    private static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** A whole file. */
    static byte[] bytes(String name) {
        try (InputStream in = Resource.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
