package dev.thither.review;

import dev.thither.document.Block;
import dev.thither.document.Prose;
import java.util.Optional;

/** What an item of a list inside an entry tells about it. */
sealed interface Detail {

    /**
     * An item that begins with a label.
     *
     * @param whole its words with the label
     */
    record Labelled(Entry.Labelled item, Prose whole) implements Detail {}

    /** An item with a box. */
    record Action(Entry.Action action) implements Detail {}

    /** An item that begins with a date. */
    record CheckIn(Entry.CheckIn checkIn) implements Detail {}

    /** Any other, also one of several paragraphs, unless these are a label's own list. */
    record None() implements Detail {}

    static Detail of(Block.Item item) {
        if (item.blocks().isEmpty() || !(item.blocks().get(0) instanceof Block.Paragraph paragraph)) {
            return new None();
        }
        var isOne = item.blocks().size() == 1;
        if (item.task() != Block.Task.NONE) {
            return isOne ? new Action(action(item, paragraph.prose())) : new None();
        }
        var checkIn = isOne ? checkIn(item, paragraph.prose()) : Optional.<Detail>empty();
        return checkIn.or(() -> LabelledWords.of(item).flatMap(words -> labelled(item, words)))
                .orElseGet(None::new);
    }

    private static Optional<Detail> checkIn(Block.Item item, Prose prose) {
        return DatedWords.atStart(prose.reading().text()).map(dated -> {
            var rest = prose.from(dated.start());
            return new CheckIn(new Entry.CheckIn(dated.date(), rest, rest.reading(), item.span()));
        });
    }

    private static Optional<Detail> labelled(Block.Item item, Prose prose) {
        var words = prose.reading().text();
        var colon = words.indexOf(':');
        return (colon < 0 ? Optional.<Label>empty() : Label.of(words.substring(0, colon))).map(label -> {
            var rest = prose.from(colon + 1);
            return new Labelled(new Entry.Labelled(label, rest, rest.reading(), item.span()), prose);
        });
    }

    private static Entry.Action action(Block.Item item, Prose prose) {
        var words = prose.reading();
        var dated = DatedWords.atEnd(words.text());
        var date = dated.map(DatedWords::date).orElse("");
        var own = dated.map(found -> words.slice(0, found.end())).orElse(words);
        return new Entry.Action(prose, own, date, item.task() == Block.Task.DONE, item.span());
    }
}
