package dev.thither.text;

/**
 * Where a value was written.
 *
 * @param file relative to the project, {@code /} between folders; empty for a value that nobody wrote
 * @param line counts from 1; 0 for a value that nobody wrote
 */
public record Origin(String file, int line) {
    /** Of a value that holds where nothing is written. */
    public static final Origin DEFAULT = new Origin("", 0);

    /** {@code thither.yml:6}, or {@code default}. */
    @Override
    public String toString() {
        return equals(DEFAULT) ? "default" : file + ":" + line;
    }
}
