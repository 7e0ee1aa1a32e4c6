package dev.thither.html;

import dev.thither.document.Block;
import dev.thither.document.Prose;
import dev.thither.review.Label;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lists whose items all begin with a label, wherever they stand: {@code - Stop: fixing ranking bugs myself}. */
public final class LabelledList {
    private static final Set<Label> KNOWLEDGE = Set.of(Label.KNOWN, Label.NEED_TO_KNOW, Label.BEST_GUESS);

    private LabelledList() {}

    /** The label of each item; none, if an item has none. */
    public static List<Label> labels(Block.Items items) {
        var labels = new ArrayList<Label>();
        for (var item : items.items()) {
            var label = items.ordered() ? Optional.<Label>empty() : label(item);
            if (label.isEmpty()) {
                return List.of();
            }
            labels.add(label.get());
        }
        return labels;
    }

    /** Whether they tell, each once, what is known, what is not and what is bet on. */
    static boolean isAboutKnowledge(List<Label> labels) {
        return KNOWLEDGE.containsAll(labels) && labels.stream().distinct().count() == labels.size();
    }

    /** What stands behind the label. */
    public static Prose words(Prose prose) {
        return prose.from(prose.reading().text().indexOf(':') + 1);
    }

    private static Optional<Label> label(Block.Item item) {
        if (item.task() != Block.Task.NONE
                || item.blocks().isEmpty()
                || !(item.blocks().get(0) instanceof Block.Paragraph paragraph)) {
            return Optional.empty();
        }
        var words = paragraph.prose().reading().text();
        var colon = words.indexOf(':');
        return colon < 0 ? Optional.empty() : label(words.substring(0, colon).strip());
    }

    private static Optional<Label> label(String words) {
        return Arrays.stream(Label.values())
                .filter(label -> label.title().equalsIgnoreCase(words))
                .findFirst();
    }
}
