package dev.thither.review;

import dev.thither.document.Comment;
import dev.thither.document.Document;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds waivers among a document's comments, and the entries they speak for. */
final class WaiverReader {
    private static final String MARK = "thither:";
    private static final Pattern WORDS =
            Pattern.compile("ok(-file)?\\s+([^\\s:]+)(?:\\s+until\\b([^:]*))?\\s*(?::\\s*(.*))?", Pattern.DOTALL);

    private final Document document;
    private final List<Span> entries;

    private WaiverReader(Document document, List<Span> entries) {
        this.document = document;
        this.entries = entries;
    }

    static List<Waiver> read(Document document, List<Section> sections) {
        var comments = document.comments().stream()
                .filter(comment -> comment.text().startsWith(MARK))
                .toList();
        var entries = comments.isEmpty()
                ? List.<Span>of()
                : sections.stream()
                        .flatMap(section -> section.entries().stream())
                        .map(Entry::span)
                        .toList();
        return new WaiverReader(document, entries).read(comments);
    }

    private List<Waiver> read(List<Comment> comments) {
        var waivers = new ArrayList<Waiver>();
        for (var i = 0; i < comments.size(); i++) {
            var words = comments.get(i).text().substring(MARK.length()).strip();
            waivers.add(waiver(words, comments, i));
        }
        return List.copyOf(waivers);
    }

    /** A comment that begins like a waiver and goes on like none is one of no rule. */
    private Waiver waiver(String words, List<Comment> comments, int index) {
        var comment = comments.get(index);
        var matcher = WORDS.matcher(words);
        if (!matcher.matches()) {
            return new Waiver(words, new Expiry.Never(), "", List.of(), comment.span());
        }
        var expiry = Optional.ofNullable(matcher.group(3))
                .map(until -> Expiry.until(until.strip()))
                .orElseGet(Expiry.Never::new);
        var reason = Optional.ofNullable(matcher.group(4)).orElse("").strip();
        var scope = matcher.group(1) != null
                ? List.of(document.source().span())
                : entry(comments, index).map(List::of).orElse(List.of());
        return new Waiver(matcher.group(2), expiry, reason, scope, comment.span());
    }

    /**
     * For a comment on lines of its own, the entry right below it, or below the comments right below it; else the entry
     * that it stands in.
     */
    private Optional<Span> entry(List<Comment> comments, int index) {
        var comment = comments.get(index).span();
        if (!beginsItsLine(comments.get(index)) || isIndented(comment)) {
            return around(comment);
        }
        var end = comments.get(index).span().end();
        for (var next = index + 1;
                next < comments.size()
                        && isNextLine(end, comments.get(next).span().start());
                next++) {
            end = comments.get(next).span().end();
        }
        var last = end;
        return entries.stream()
                .filter(entry -> isNextLine(last, entry.start()))
                .findFirst()
                .or(() -> around(comment));
    }

    /** Whether a comment is set in under an entry that goes on with it, as under the words of a list's item. */
    private boolean isIndented(Span comment) {
        return around(comment).filter(entry -> column(comment) > column(entry)).isPresent();
    }

    private int column(Span span) {
        return span.start() - document.source().lineAt(span.start()).start();
    }

    private boolean beginsItsLine(Comment comment) {
        var source = document.source();
        var line = source.lineAt(comment.span().start());
        return source.substring(new Span(line.start(), comment.span().start())).isBlank();
    }

    private Optional<Span> around(Span comment) {
        return entries.stream().filter(entry -> entry.covers(comment)).findFirst();
    }

    private boolean isNextLine(int end, int start) {
        if (start < end) {
            return false;
        }
        var between = document.source().text().substring(end, start);
        return between.isBlank() && between.chars().filter(c -> c == '\n').count() <= 1;
    }
}
