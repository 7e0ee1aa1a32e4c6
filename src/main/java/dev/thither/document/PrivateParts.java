package dev.thither.document;

import dev.thither.text.Nearest;
import dev.thither.text.Problem;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The parts of a document between {@code <!-- private -->} and {@code <!-- /private -->}. */
final class PrivateParts {
    private static final String OPEN = "private";
    private static final String CLOSE = "/private";
    /** What its author means as a mark, unless it is escaped; some editors make one long dash of two hyphens. */
    private static final Pattern MARK =
            Pattern.compile("(?<!\\\\)<![-–—]++\\s*+/?+\\s*+private\\s*+[-–—]++>", Pattern.CASE_INSENSITIVE);
    /** Punctuation, and the mark of a quotation in a comment of several lines. */
    private static final Pattern NO_LETTER = Pattern.compile("[^/\\p{L}]");

    private static final Pattern FENCE = Pattern.compile("`+|~+");
    private static final int SHORTEST_FENCE = 3;
    /** What stands before the fence of a quotation. */
    private static final Pattern QUOTE = Pattern.compile("^[>\\s]*");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");
    /** What stands before the first word of a line. */
    private static final Pattern MARGIN = Pattern.compile("[-*+>.)\\d\\s]*");

    private PrivateParts() {}

    /**
     * A part that is opened and never closed, a mark inside a part, and one that is misspelt, closes or means nothing.
     */
    static List<Problem> problems(Source source, Span body, Comments comments) {
        if (source.text().indexOf("<!", body.start()) < 0) {
            return List.of();
        }
        var problems = unpaired(comments.found());
        var read = new BitSet();
        comments.code().stream()
                .filter(code -> isMeant(source.substring(code)))
                .forEach(code -> read.set(code.start(), code.end()));
        comments.found().stream()
                .filter(comment -> is(comment, OPEN) || is(comment, CLOSE))
                .forEach(mark -> read.set(mark.span().start(), mark.span().end()));
        MARK.matcher(source.substring(body))
                .results()
                .map(mark -> new Span(mark.start(), mark.end()).shift(body.start()))
                .filter(mark -> !read.get(mark.start()))
                .map(PrivateParts::unread)
                .forEach(problems::add);
        return problems;
    }

    private static List<Problem> unpaired(List<Comment> comments) {
        var problems = new ArrayList<Problem>();
        var open = Optional.<Comment>empty();
        for (var comment : comments) {
            if (is(comment, OPEN)) {
                open.map(PrivateParts::unclosed).ifPresent(problems::add);
                open = Optional.of(comment);
            } else if (is(comment, CLOSE)) {
                if (open.isEmpty()) {
                    problems.add(stray(comment));
                }
                open = Optional.empty();
            } else if (isNearly(comment)) {
                problems.add(misspelt(comment));
            }
        }
        open.map(PrivateParts::unclosed).ifPresent(problems::add);
        return problems;
    }

    /**
     * From the first character of the opening mark to the last of the closing one; what is not closed goes to
     * {@code end}.
     */
    static List<Span> spans(List<Comment> comments, int end) {
        var spans = new ArrayList<Span>();
        var start = -1;
        for (var comment : comments) {
            if (is(comment, OPEN) && start < 0) {
                start = comment.span().start();
            } else if (is(comment, CLOSE) && start >= 0) {
                spans.add(new Span(start, comment.span().end()));
                start = -1;
            }
        }
        if (start >= 0) {
            spans.add(new Span(start, end));
        }
        return spans;
    }

    /** The source without the characters of the spans: blanks stand there, and the line ends. */
    static Source blanked(Source source, List<Span> spans) {
        var text = new StringBuilder(source.text());
        for (var span : spans) {
            for (var i = span.start(); i < span.end(); i = source.nextLine(i)) {
                var line = source.restOfLine(i);
                blank(text, new Span(i, Math.min(line.end(), span.end())), source);
            }
        }
        return Source.of(source.name(), text.toString());
    }

    /** Blanks in front of a line's words would make them code; form feeds are blanks that indent nothing. */
    private static void blank(StringBuilder text, Span part, Source source) {
        var rest = new Span(part.end(), source.restOfLine(part.end()).end());
        var before = source.substring(new Span(source.lineAt(part.start()).start(), part.start()));
        var leads = !source.substring(rest).isBlank() && isMargin(before);
        for (var i = part.start(); i < part.end(); i++) {
            text.setCharAt(i, leads ? '\f' : ' ');
        }
    }

    /** Whether nothing but marks of quotations and lists stands there, behind which a line's words begin. */
    static boolean isMargin(CharSequence beginning) {
        return MARGIN.matcher(beginning).matches();
    }

    private static boolean is(Comment comment, String mark) {
        return letters(comment).equalsIgnoreCase(mark);
    }

    /** One mark within another comment is a matter of its own. */
    private static boolean isNearly(Comment comment) {
        return !comment.text().contains("<!")
                && Nearest.to(letters(comment), List.of(OPEN, CLOSE)).isPresent();
    }

    private static String letters(Comment comment) {
        return NO_LETTER.matcher(comment.text()).replaceAll("");
    }

    /**
     * Whether its author means it as code, in which a mark is text: lines between two fences, or pieces that hold
     * nothing but marks. Lines that are indented too far, a fence without an end and stray backticks make code as well.
     */
    private static boolean isMeant(String code) {
        var fence = FENCE.matcher(code);
        if (!fence.lookingAt()) {
            return false;
        }
        var lastLine = Math.max(code.lastIndexOf('\n'), code.lastIndexOf('\r')) + 1;
        return lastLine > 0
                ? fence.group().length() >= SHORTEST_FENCE && isClosing(code.substring(lastLine), fence.group())
                : !WORD.matcher(MARK.matcher(code).replaceAll("")).find();
    }

    private static boolean isClosing(String line, String fence) {
        var end = QUOTE.matcher(line).replaceFirst("");
        return end.startsWith(fence) && end.chars().allMatch(c -> c == fence.charAt(0));
    }

    private static Problem unclosed(Comment comment) {
        return Problem.unreadable(
                comment.span(),
                "this private part is not closed",
                "Write <!-- /private --> on a line of its own where it ends.");
    }

    private static Problem stray(Comment comment) {
        return Problem.unreadable(
                comment.span(),
                "no private part is open here",
                "Write <!-- private --> where it begins, or take this out.");
    }

    private static Problem misspelt(Comment comment) {
        return Problem.unreadable(
                comment.span(),
                "this comment is nearly a mark of a private part, and hides nothing",
                "Write <!-- private --> where a part begins and <!-- /private --> where it ends.");
    }

    /** Within a link's address, a label or another comment, a mark hides nothing; its author should know. */
    private static Problem unread(Span mark) {
        return Problem.unreadable(
                mark,
                "this mark of a private part is not read as one here",
                "Write it on a line of its own or, if it is to be shown, between two fences (```).");
    }
}
