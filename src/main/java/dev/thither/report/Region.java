package dev.thither.report;

import dev.thither.text.Source;
import dev.thither.text.Span;
import java.nio.charset.StandardCharsets;

/**
 * Where the first line of a piece of text stands, as a format counts. It is one line only, because code review shows a
 * remark where all of its lines were changed, and what a finding is about begins on its first.
 *
 * @param line from 1
 * @param column from 1; a tab is one, and a byte order mark counts nowhere
 * @param endColumn of the place behind the last character
 */
record Region(int line, int column, int endColumn) {

    /** What a column counts. */
    enum Unit {
        UTF_16 {
            @Override
            int length(String text) {
                return text.length();
            }
        },
        CODE_POINT {
            @Override
            int length(String text) {
                return text.codePointCount(0, text.length());
            }
        },
        UTF_8 {
            @Override
            int length(String text) {
                return text.getBytes(StandardCharsets.UTF_8).length;
            }
        };

        abstract int length(String text);
    }

    static Region of(Source source, Span span, Unit unit) {
        var number = source.position(span.start()).line();
        var line = source.line(number);
        var start = Math.min(Math.max(span.start(), line.start()), line.end());
        var end = Math.max(start, Math.min(span.end(), line.end()));
        var column = 1 + unit.length(source.substring(new Span(line.start(), start)));
        return new Region(number, column, column + unit.length(source.substring(new Span(start, end))));
    }

    /** As {@code line:column}. */
    @Override
    public String toString() {
        return line + ":" + column;
    }
}
