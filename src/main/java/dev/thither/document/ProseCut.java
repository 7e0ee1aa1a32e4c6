package dev.thither.document;

import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes characters, and then blanks, off the front of running text, and keeps the markup of the rest. */
final class ProseCut {
    private int left;
    private boolean trimming = true;
    /** Whether nothing was read yet: a reading has no blanks in front. */
    private boolean leading = true;

    private ProseCut(int left) {
        this.left = left;
    }

    static List<Inline> after(List<Inline> inlines, int count) {
        return new ProseCut(count).rest(inlines);
    }

    private List<Inline> rest(List<Inline> inlines) {
        var rest = new ArrayList<Inline>();
        for (var inline : inlines) {
            if (left > 0 || trimming) {
                addRest(inline, rest);
            } else {
                rest.add(inline);
            }
        }
        return List.copyOf(rest);
    }

    private void addRest(Inline inline, List<Inline> rest) {
        if (inline instanceof Inline.Text text) {
            addRest(text, rest);
        } else if (inline instanceof Inline.Strong strong) {
            addRest(strong.inlines(), rest, inner -> new Inline.Strong(inner, strong.span()));
        } else if (inline instanceof Inline.Emphasis emphasis) {
            addRest(emphasis.inlines(), rest, inner -> new Inline.Emphasis(inner, emphasis.span()));
        } else if (inline instanceof Inline.Struck struck) {
            addRest(struck.inlines(), rest, inner -> new Inline.Struck(inner, struck.span()));
        } else if (inline instanceof Inline.Link link) {
            addRest(
                    link.inlines(),
                    rest,
                    inner -> new Inline.Link(inner, link.target(), link.title(), link.targetSpan(), link.span()));
        } else if (inline instanceof Inline.Code code) {
            addRest(code, rest);
        } else if (inline instanceof Inline.LineBreak) {
            left = leading ? left : Math.max(0, left - 1);
        } else {
            addWhole(inline, rest);
        }
    }

    private void addRest(List<Inline> inlines, List<Inline> rest, Function<List<Inline>, Inline> again) {
        var inner = rest(inlines);
        if (!inner.isEmpty()) {
            rest.add(again.apply(inner));
        }
    }

    private void addRest(Inline.Code code, List<Inline> rest) {
        var taken = Math.min(left, code.text().length());
        leading = false;
        left -= taken;
        if (taken < code.text().length()) {
            trimming = false;
            var isExact = code.text().length() == code.content().length();
            var start = code.content().start() + (isExact ? taken : 0);
            rest.add(new Inline.Code(
                    code.text().substring(taken), new Span(start, code.content().end()), code.span()));
        }
    }

    /** What is read as nothing stays; a picture goes only when all of its words do. */
    private void addWhole(Inline inline, List<Inline> rest) {
        var length = Reading.of(List.of(inline), true).text().length();
        if (length == 0 || length > left) {
            rest.add(inline);
            left = length == 0 ? left : 0;
            trimming = trimming && length == 0;
        } else {
            left -= length;
        }
        leading = leading && length == 0;
    }

    private void addRest(Inline.Text text, List<Inline> rest) {
        var words = text.text();
        var start = leading ? skipBlanks(words, 0) : 0;
        leading = leading && start == words.length();
        var taken = Math.min(left, words.length() - start);
        start += taken;
        left -= taken;
        start = left == 0 ? skipBlanks(words, start) : start;
        if (start < words.length()) {
            trimming = false;
            var from = words.length() == text.span().length()
                    ? text.span().start() + start
                    : text.span().start();
            rest.add(new Inline.Text(
                    words.substring(start), new Span(from, text.span().end())));
        }
    }

    private static int skipBlanks(String words, int start) {
        var next = start;
        while (next < words.length() && Character.isWhitespace(words.charAt(next))) {
            next++;
        }
        return next;
    }
}
