package dev.thither.text;

/**
 * A place as people count it: {@code line} and {@code column} start at 1, columns count UTF-16 units, a tab is one, and
 * a byte order mark at the start of the file is not counted.
 */
public record Position(int line, int column) {
    public Position {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("not a position: %d:%d".formatted(line, column));
        }
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
