package dev.thither.document;

import dev.thither.text.Problem;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.Optional;

/**
 * What a document may grow to. Far beyond anything that people write, and below what makes a Markdown parser run for
 * minutes or out of stack.
 */
final class Limits {
    private static final int LONGEST_TEXT = 4_000_000;
    private static final int LONGEST_LINE = 50_000;
    private static final int DEEPEST = 50;
    private static final int BLANKS_A_LEVEL = 8;
    private static final int MOST_OPEN_BRACKETS = 500;

    private final Source source;
    private final String text;

    private Limits(Source source) {
        this.source = source;
        this.text = source.text();
    }

    /** The first place in {@code body} that goes too far. */
    static Optional<Problem> firstBreach(Source source, Span body) {
        return new Limits(source).firstBreach(body);
    }

    private Optional<Problem> firstBreach(Span body) {
        if (body.length() > LONGEST_TEXT) {
            var message = "%,d characters; at most %,d are read".formatted(body.length(), LONGEST_TEXT);
            return breach(new Span(body.start(), body.start()), message, "Split the document.");
        }
        var brackets = 0;
        for (var start = body.start(); start < body.end(); ) {
            var end = endOfLine(start, body.end());
            var line = new Span(start, end);
            if (line.length() > LONGEST_LINE) {
                var message = "a line of %,d characters; at most %,d are read".formatted(line.length(), LONGEST_LINE);
                return breach(Span.at(start), message, "Break the line.");
            }
            if (depth(line) > DEEPEST) {
                return tooDeep(line, "quotes or lists", DEEPEST);
            }
            brackets = Math.max(0, openBrackets(line, brackets));
            if (brackets > MOST_OPEN_BRACKETS) {
                return tooDeep(line, "brackets", MOST_OPEN_BRACKETS);
            }
            start = end + 1;
        }
        return Optional.empty();
    }

    private Optional<Problem> tooDeep(Span line, String what, int most) {
        return breach(
                Span.at(line.start()), "%s nested more than %d levels deep".formatted(what, most), "Write it flatter.");
    }

    private Optional<Problem> breach(Span at, String message, String help) {
        var line = source.line(source.position(at.start()).line());
        return Optional.of(Problem.unreadable(
                line.length() > 80 ? new Span(line.start(), line.start() + 80) : line, message, help));
    }

    private int endOfLine(int start, int end) {
        var next = start;
        while (next < end && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
            next++;
        }
        return next;
    }

    /** At least this many containers does a line open or continue: each needs a mark of its own or some indentation. */
    private int depth(Span line) {
        var marks = 0;
        var blanks = 0;
        var ruler = true;
        for (var i = line.start(); i < line.end(); i++) {
            var c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                blanks += c == '\t' ? 4 : 1;
            } else if (c == '>' || isListMark(i, line.end())) {
                ruler &= c == text.charAt(line.start());
                marks++;
            } else if (!Character.isDigit(c)) {
                ruler = false;
                break;
            }
        }
        return ruler && marks > 0 && text.charAt(line.start()) != '>' ? 0 : marks + blanks / BLANKS_A_LEVEL;
    }

    private boolean isListMark(int at, int end) {
        var ends = at + 1 == end || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t';
        return ends && "-*+.)".indexOf(text.charAt(at)) >= 0;
    }

    /** How many brackets stay open, at most, after the line; a blank line ends all inlines. */
    private int openBrackets(Span line, int open) {
        var now = open;
        var blank = true;
        for (var i = line.start(); i < line.end(); i++) {
            var c = text.charAt(i);
            now += c == '[' ? 1 : c == ']' && now > 0 ? -1 : 0;
            blank &= c == ' ' || c == '\t';
        }
        return blank ? 0 : now;
    }
}
