package dev.thither.review;

import dev.thither.document.Block;
import dev.thither.document.Prose;
import java.util.Optional;

/** What an item of a list inside an entry tells about it. */
sealed interface Detail {

    /** An item that begins with a label. */
    record Labelled(Entry.Labelled item) implements Detail {}

    /** An item with a box. */
    record Action(Entry.Action action) implements Detail {}

    /** An item that begins with a date. */
    record CheckIn(Entry.CheckIn checkIn) implements Detail {}

    /** Any other, also one of several paragraphs. */
    record None() implements Detail {}

    static Detail of(Block.Item item) {
        if (item.blocks().size() != 1 || !(item.blocks().get(0) instanceof Block.Paragraph paragraph)) {
            return new None();
        }
        var prose = paragraph.prose();
        return item.task() == Block.Task.NONE ? ofPlain(item, prose) : new Action(action(item, prose));
    }

    private static Detail ofPlain(Block.Item item, Prose prose) {
        var words = prose.reading();
        var dated = DatedWords.atStart(words.text());
        if (dated.isPresent()) {
            var rest = prose.from(dated.get().start());
            return new CheckIn(new Entry.CheckIn(dated.get().date(), rest, rest.reading(), item.span()));
        }
        var colon = words.text().indexOf(':');
        var label = colon < 0 ? Optional.<Label>empty() : Label.of(words.text().substring(0, colon));
        if (label.isEmpty()) {
            return new None();
        }
        var rest = prose.from(colon + 1);
        return new Labelled(new Entry.Labelled(label.get(), rest, rest.reading(), item.span()));
    }

    private static Entry.Action action(Block.Item item, Prose prose) {
        var words = prose.reading();
        var dated = DatedWords.atEnd(words.text());
        var date = dated.map(DatedWords::date).orElse("");
        var own = dated.map(found -> words.slice(0, found.end())).orElse(words);
        return new Entry.Action(prose, own, date, item.task() == Block.Task.DONE, item.span());
    }
}
