package dev.thither.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Lines, cut into scripts of about the same size. A piece is named after what is in it: one that a browser kept from an
 * older index is never taken for one of a newer. Where the cuts are depends on the keys, so that a change in one line
 * moves no cuts far from it.
 */
final class Pieces {
    private static final int ENOUGH = 24 * 1024;
    private static final int TOO_MUCH = 64 * 1024;
    private static final int ONE_IN = 16 * 1024;
    private static final int SPREAD = 0x9E3779B1;
    private static final int DIGITS = 12;

    private final String kind;
    private final SearchIndex.Folder folder;
    private final List<String> table = new ArrayList<>();
    private final List<Supplier<String>> lines = new ArrayList<>();
    private final Digest digest = new Digest();
    private int length;
    private String first = "";

    /** No pieces yet. */
    Pieces(String kind, SearchIndex.Folder folder) {
        this.kind = kind;
        this.folder = folder;
    }

    /**
     * Adds a line.
     *
     * @param key what it is found by, as a script has it; higher than the one before
     * @param name of what it tells of
     * @param identity equal for equal lines alone
     * @param size of the line, in characters
     * @param line as a script has it
     */
    void add(String key, String name, String identity, int size, Supplier<String> line) {
        if (lines.isEmpty()) {
            first = key;
        }
        lines.add(line);
        length += size;
        digest.add(identity);
        digest.add("\n");
        if (length > TOO_MUCH || (length > ENOUGH && isCut(name, size))) {
            end();
        }
    }

    /** By chance, but always the same: one in so many characters, so that many short lines are not cut more often. */
    private static boolean isCut(String name, int size) {
        return Math.floorMod(name.hashCode() * SPREAD, ONE_IN) < size;
    }

    /** The last piece is whole. Returns the first key and the name of each, as a script has them. */
    String finish() {
        if (!lines.isEmpty()) {
            end();
        }
        return Script.array(table);
    }

    private void end() {
        var name = kind + "-" + digest.finish().substring(0, DIGITS);
        if (!folder.keep(name + ".js")) {
            var all = lines.stream().map(Supplier::get).collect(Collectors.joining(",\n", "[\n", "\n]"));
            folder.write(name + ".js", script(name, all));
        }
        table.add(Script.array(List.of(first, Script.string(name))));
        lines.clear();
        length = 0;
    }

    /** A script that hands over a value under a name. */
    static byte[] script(String name, String value) {
        return "thitherSearch(%s,%s);\n".formatted(Script.string(name), value).getBytes(UTF_8);
    }
}
