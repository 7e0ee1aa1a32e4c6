package dev.thither.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Lines, cut into scripts of about the same size. A piece is named after what is in it: one that a browser kept from an
 * older index is never taken for one of a newer.
 */
final class Pieces {
    private static final int ENOUGH = 48 * 1024;
    private static final int DIGITS = 12;

    private final String kind;
    private final BiConsumer<String, byte[]> sink;
    private final List<String> table = new ArrayList<>();
    private final StringBuilder lines = new StringBuilder();
    private String first = "";

    /**
     * No pieces yet.
     *
     * @param sink takes the name and the bytes of each, as soon as it is whole
     */
    Pieces(String kind, BiConsumer<String, byte[]> sink) {
        this.kind = kind;
        this.sink = sink;
    }

    /**
     * Adds a line.
     *
     * @param key what it is found by, as a script has it; higher than the one before
     * @param value as a script has it
     */
    void add(String key, String value) {
        if (lines.length() > ENOUGH) {
            end();
        }
        if (lines.length() == 0) {
            first = key;
        } else {
            lines.append(",\n");
        }
        lines.append(value);
    }

    /** The last piece is whole. Returns the first key and the name of each, as a script has them. */
    String finish() {
        if (lines.length() > 0) {
            end();
        }
        return Script.array(table);
    }

    private void end() {
        var name = kind + "-" + digest(lines.toString());
        sink.accept(name + ".js", script(name, "[\n" + lines + "\n]"));
        table.add(Script.array(List.of(first, Script.string(name))));
        lines.setLength(0);
    }

    /** A script that hands over a value under a name. */
    static byte[] script(String name, String value) {
        return "thitherSearch(%s,%s);\n".formatted(Script.string(name), value).getBytes(UTF_8);
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
