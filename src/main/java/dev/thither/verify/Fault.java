package dev.thither.verify;

import java.util.Comparator;

/**
 * Something that is wrong with a file of a built folder.
 *
 * @param path below the folder, with {@code /} between folders
 * @param line counted from 1; 0 where the whole file is meant
 * @param column counted from 1; 0 where the whole file is meant
 * @param message what is wrong, a sentence without its full stop
 * @param help what to do
 */
public record Fault(String path, int line, int column, String message, String help) {
    static final Comparator<Fault> BY_PLACE = Comparator.comparing(Fault::path)
            .thenComparingInt(Fault::line)
            .thenComparingInt(Fault::column)
            .thenComparing(Fault::message);

    static Fault of(String path, String message, String help) {
        return new Fault(path, 0, 0, message, help);
    }

    /** In one line, with file, line and column before what is wrong and what to do. */
    public String inWords() {
        var place = line == 0 ? "" : ":%d:%d".formatted(line, column);
        return "%s%s: %s. %s".formatted(Shown.name(path), place, message, help);
    }
}
