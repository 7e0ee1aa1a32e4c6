package dev.thither.document;

import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Takes characters, and then blanks, off the front of running text, and keeps the markup of the rest. */
final class ProseCut {
    private int left;
    private boolean trimming = true;

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
            var inner = rest(strong.inlines());
            if (!inner.isEmpty()) {
                rest.add(new Inline.Strong(inner, strong.span()));
            }
        } else if (inline instanceof Inline.Emphasis emphasis) {
            var inner = rest(emphasis.inlines());
            if (!inner.isEmpty()) {
                rest.add(new Inline.Emphasis(inner, emphasis.span()));
            }
        } else if (inline instanceof Inline.LineBreak) {
            left = Math.max(0, left - 1);
        } else {
            left = 0;
            trimming = false;
            rest.add(inline);
        }
    }

    private void addRest(Inline.Text text, List<Inline> rest) {
        var words = text.text();
        var start = Math.min(left, words.length());
        left -= start;
        while (left == 0 && start < words.length() && Character.isWhitespace(words.charAt(start))) {
            start++;
        }
        if (start < words.length()) {
            trimming = false;
            var from = words.length() == text.span().length()
                    ? text.span().start() + start
                    : text.span().start();
            rest.add(new Inline.Text(
                    words.substring(start), new Span(from, text.span().end())));
        }
    }
}
