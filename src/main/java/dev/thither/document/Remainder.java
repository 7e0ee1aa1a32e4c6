package dev.thither.document;

import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What is left of a source when parts of it are taken out. Nothing in it depends on what the parts held, on how long
 * they were or over how many lines they went: one blank stands for a part between words, and nothing for one at the end
 * of a line. Blanks beside a part go with it.
 */
final class Remainder {
    private static final String BLANKS = " \t\f";

    private final Source source;
    private final StringBuilder text = new StringBuilder();
    /** Where each run of characters starts in the text, and where in the source. */
    private final NavigableMap<Integer, Integer> runs = new TreeMap<>();
    /** Up to where the source is dealt with; more than 0 only behind a part. */
    private int done;

    private Remainder(Source source) {
        this.source = source;
        runs.put(0, 0);
    }

    /** @param parts in any order; they may overlap */
    static Source of(Source source, List<Span> parts) {
        var remainder = new Remainder(source);
        parts.stream().sorted(Comparator.comparingInt(Span::start)).forEach(remainder::takeOut);
        remainder.keepTo(source.length());
        return source.excerpt(remainder.text.toString(), remainder.runs);
    }

    /** Parts with nothing but blanks between them are one. */
    private void takeOut(Span part) {
        if (part.start() > done) {
            keepTo(part.start());
        }
        done = Math.max(done, part.end());
        while (done < source.length() && isBlank(source.text().charAt(done))) {
            done++;
        }
    }

    private void keepTo(int end) {
        if (done > 0) {
            join();
        }
        runs.put(text.length(), done);
        text.append(source.text(), done, end);
    }

    /**
     * Words behind the margin of a line would become code if blanks stood before them; a form feed indents nothing. It
     * would be a cell of its own before the bar that begins a row of a table.
     */
    private void join() {
        var isAtEnd = source.restOfLine(done).isEmpty();
        var isInMargin = PrivateParts.isMargin(lastLine());
        if (isAtEnd || !isInMargin) {
            stripBlanks();
        }
        if (!isAtEnd && !isInMargin) {
            text.append(' ');
        } else if (!isAtEnd && source.text().charAt(done) != '|') {
            text.append('\f');
        }
    }

    private String lastLine() {
        var start = text.length();
        while (start > 0 && text.charAt(start - 1) != '\n' && text.charAt(start - 1) != '\r') {
            start--;
        }
        return text.substring(start);
    }

    private void stripBlanks() {
        var end = text.length();
        while (end > 0 && isBlank(text.charAt(end - 1))) {
            end--;
        }
        text.setLength(end);
    }

    private static boolean isBlank(char c) {
        return BLANKS.indexOf(c) >= 0;
    }
}
