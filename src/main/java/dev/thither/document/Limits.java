package dev.thither.document;

import dev.thither.text.Problem;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.Optional;

/**
 * What a document may grow to: far beyond anything that people write, and below what makes a Markdown parser run for
 * many seconds or out of stack.
 */
final class Limits {
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST_RULER = 1_000;
    private static final int DEEPEST = 50;
    private static final int BLANKS_A_LEVEL = 8;
    private static final int LONGEST_QUOTE = 80;
    /**
     * The time for runs of emphasis and brackets without a blank line between them grows with the square of their
     * number: this allows 20,000 of them in one place.
     */
    private static final long MOST_PAIRS = 400_000_000;

    private final Source source;
    private final String text;
    private final Span body;

    private Limits(Source source, Span body) {
        this.source = source;
        this.text = source.text();
        this.body = body;
    }

    /** The first place in {@code body} that goes too far. */
    static Optional<Problem> firstBreach(Source source, Span body) {
        return new Limits(source, body).firstBreach();
    }

    private Optional<Problem> firstBreach() {
        if (body.length() > LONGEST_TEXT) {
            var message = "%,d characters; at most %,d are read".formatted(body.length(), LONGEST_TEXT);
            return breach(body.start(), message, "Split the document.");
        }
        var marks = 0L;
        var pairs = 0L;
        for (var start = body.start(); start < body.end(); start = source.nextLine(start)) {
            var line = source.restOfLine(start);
            var breach = breachOf(line);
            if (breach.isPresent()) {
                return breach;
            }
            var before = marks;
            marks = isBlank(line) ? 0 : before + marks(line);
            pairs += Math.max(0, marks * marks - before * before);
            if (pairs > MOST_PAIRS) {
                var message = "too much emphasis, or too many brackets, without a blank line";
                return breach(start, message, "Put blank lines between.");
            }
        }
        return Optional.empty();
    }

    private Optional<Problem> breachOf(Span line) {
        if (line.length() > LONGEST_LINE) {
            var message = "a line of %,d characters; at most %,d are read".formatted(line.length(), LONGEST_LINE);
            return breach(line.start(), message, "Break the line.");
        }
        if (isRuler(line)) {
            var message = "a ruler of %,d characters; at most %,d are read".formatted(line.length(), LONGEST_RULER);
            return line.length() > LONGEST_RULER ? breach(line.start(), message, "Shorten it.") : Optional.empty();
        }
        return depth(line) > DEEPEST
                ? breach(
                        line.start(),
                        "quotes or lists nested more than %d levels deep".formatted(DEEPEST),
                        "Write it flatter.")
                : Optional.empty();
    }

    private Optional<Problem> breach(int at, String message, String help) {
        var line = source.restOfLine(at);
        var end = Math.min(line.end(), line.start() + LONGEST_QUOTE);
        return Optional.of(Problem.unreadable(new Span(line.start(), end), message, help));
    }

    private boolean isBlank(Span line) {
        return source.substring(line).isBlank();
    }

    /** Whether a line is nothing but one of the signs that make a thematic break or underline a heading. */
    private boolean isRuler(Span line) {
        var sign = source.substring(line).strip();
        return !sign.isEmpty()
                && "-*_=".indexOf(sign.charAt(0)) >= 0
                && sign.chars().allMatch(c -> c == sign.charAt(0) || c == ' ' || c == '\t');
    }

    /** At least this many containers does a line open or continue: each needs a mark of its own or some indentation. */
    private int depth(Span line) {
        var marks = 0;
        var blanks = 0;
        for (var i = line.start(); i < line.end(); i++) {
            var c = text.charAt(i);
            if (c == ' ' || c == '\t') {
                blanks += c == '\t' ? 4 : 1;
            } else if (c == '>' || isListMark(i, line)) {
                marks++;
            } else if (!isDigit(i)) {
                return marks + blanks / BLANKS_A_LEVEL;
            }
        }
        return marks;
    }

    private boolean isListMark(int at, Span line) {
        var ends = at + 1 == line.end() || text.charAt(at + 1) == ' ' || text.charAt(at + 1) == '\t';
        return switch (text.charAt(at)) {
            case '-', '*', '+' -> ends;
            case '.', ')' -> ends && at > line.start() && isDigit(at - 1);
            default -> false;
        };
    }

    private boolean isDigit(int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Those that inlines are made of and that are looked for backwards: runs of emphasis, opening brackets. */
    private long marks(Span line) {
        var marks = 0;
        for (var i = line.start(); i < line.end(); i++) {
            var c = text.charAt(i);
            var emphasis = (c == '*' || c == '_' || c == '~') && (i == line.start() || text.charAt(i - 1) != c);
            marks += emphasis || c == '[' ? 1 : 0;
        }
        return marks;
    }
}
