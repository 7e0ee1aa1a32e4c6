package dev.thither.document;

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
    /** What its author means as a mark, unless it is escaped. */
    private static final Pattern MARK =
            Pattern.compile("(?<!\\\\)<!--\\s*/?\\s*private\\s*-->", Pattern.CASE_INSENSITIVE);
    /** Punctuation, and the mark of a quotation in a comment of several lines. */
    private static final Pattern NO_LETTER = Pattern.compile("[^/\\p{L}]");
    /** What stands before the first word of a line. */
    private static final Pattern MARGIN = Pattern.compile("[-*+>.)\\d\\s]*");

    private PrivateParts() {}

    /** A part that is opened and never closed, a mark inside a part, and one that closes or means nothing. */
    static List<Problem> problems(Source source, Span body, Comments comments) {
        if (source.text().indexOf("<!--", body.start()) < 0) {
            return List.of();
        }
        var problems = unpaired(comments.found());
        var read = new BitSet();
        comments.code().forEach(code -> read.set(code.start(), code.end()));
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
        return NO_LETTER.matcher(comment.text()).replaceAll("").equalsIgnoreCase(mark);
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

    /** Within a link's address, a label or another comment, a mark hides nothing; its author should know. */
    private static Problem unread(Span mark) {
        return Problem.unreadable(
                mark,
                "this mark of a private part is not read as one here",
                "Write it on a line of its own, or put it into code.");
    }
}
