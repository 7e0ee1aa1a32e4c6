package dev.thither.twin;

import dev.thither.document.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The footnotes of one document, numbered in the order they are referred to. */
public final class Footnotes {
    private final Map<String, List<Block>> written = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> labels = new ArrayList<>();
    private final Set<Integer> marked = new HashSet<>();

    public Footnotes(List<Block> document) {
        document.forEach(this::collect);
    }

    private void collect(Block block) {
        if (block instanceof Block.Footnote footnote) {
            written.putIfAbsent(footnote.label(), footnote.blocks());
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::collect);
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.blocks().forEach(this::collect));
        }
    }

    public boolean isEmpty() {
        return labels.isEmpty();
    }

    /** How many were referred to. */
    public int count() {
        return labels.size();
    }

    /** The number of a footnote, given when it is first asked for; 0 for one that was never written. */
    public int number(String label) {
        if (!written.containsKey(label)) {
            return 0;
        }
        return numbers.computeIfAbsent(label, first -> {
            labels.add(label);
            return labels.size();
        });
    }

    /** Whether nobody asked so before. */
    public boolean isFirstMark(int number) {
        return marked.add(number);
    }

    public List<Block> blocks(int number) {
        return written.getOrDefault(labels.get(number - 1), List.of());
    }
}
