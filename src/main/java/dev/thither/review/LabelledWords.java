package dev.thither.review;

import dev.thither.document.Block;
import dev.thither.document.Inline;
import dev.thither.document.Prose;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The words of an item that may be a label's: its line, and the lines of a plain list below it, as one. */
final class LabelledWords {
    private LabelledWords() {}

    static Optional<Prose> of(Block.Item item) {
        var lines = new ArrayList<Prose>();
        for (var block : item.blocks()) {
            if (block instanceof Block.Paragraph paragraph && lines.isEmpty()) {
                lines.add(paragraph.prose());
            } else if (block instanceof Block.Items items
                    && lines.size() == 1
                    && items.items().stream().allMatch(LabelledWords::isPlain)) {
                items.items()
                        .forEach(inner ->
                                lines.add(((Block.Paragraph) inner.blocks().get(0)).prose()));
            } else {
                return Optional.empty();
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(joined(lines));
    }

    private static boolean isPlain(Block.Item item) {
        return item.task() == Block.Task.NONE
                && item.blocks().size() == 1
                && item.blocks().get(0) instanceof Block.Paragraph;
    }

    private static Prose joined(List<Prose> lines) {
        var inlines = new ArrayList<Inline>();
        var span = lines.get(0).span();
        for (var line : lines) {
            if (!inlines.isEmpty()) {
                inlines.add(new Inline.LineBreak(true, Span.at(span.end())));
            }
            inlines.addAll(line.inlines());
            span = span.join(line.span());
        }
        return new Prose(inlines, span);
    }
}
