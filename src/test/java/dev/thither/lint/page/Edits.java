package dev.thither.lint.page;

import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Changes to the text of an example, whose marks stay at their words. */
final class Edits {
    /** What comes in place of some characters, by where these begin; no two begin in one place or overlap. */
    private final TreeMap<Integer, Edit> edits = new TreeMap<>();

    private record Edit(Span span, String text) {}

    Edits insert(int at, String text) {
        return replace(Span.at(at), text);
    }

    Edits replace(Span span, String text) {
        edits.put(span.start(), new Edit(span, text));
        return this;
    }

    Example in(Example example) {
        var text = new StringBuilder();
        var done = 0;
        for (var edit : edits.values()) {
            text.append(example.text(), done, edit.span().start()).append(edit.text());
            done = edit.span().end();
        }
        text.append(example.text(), done, example.text().length());
        return with(text.toString(), example.marks().stream().map(this::moved).toList(), example);
    }

    private Example.Mark moved(Example.Mark mark) {
        var start = moved(mark.words().start(), true);
        return new Example.Mark(
                new Span(start, Math.max(start, moved(mark.words().end(), false))), mark.place());
    }

    /** What is inserted where a mark begins or ends stays outside of it. */
    private int moved(int offset, boolean isStart) {
        var moved = offset;
        for (var edit : edits.headMap(offset, isStart).values()) {
            moved += edit.text().length()
                    - Math.min(edit.span().end(), offset)
                    + edit.span().start();
        }
        return moved;
    }

    private static Example with(String text, List<Example.Mark> marks, Example example) {
        return new Example(
                example.heading(), example.level(), example.setting(), example.place(), text, marks, example.earlier());
    }

    /** Without the words of a mark, and without the mark. */
    static Example cut(Example example, Span words, int mark) {
        var marks = new ArrayList<>(example.marks());
        marks.remove(mark);
        return new Edits().replace(words, "").in(with(example.text(), marks, example));
    }
}
