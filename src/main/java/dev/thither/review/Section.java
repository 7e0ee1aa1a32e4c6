package dev.thither.review;

import dev.thither.document.Block;
import dev.thither.text.Span;
import java.util.List;

/**
 * A part of a document under a heading of the second level, or what stands before the first of them.
 *
 * @param title the words of its heading; empty before the first heading
 * @param anchor the name that links find it by; empty without a heading
 * @param blocks all that stands in it, without its own heading
 * @param introduction the blocks before the first entry, all of them where the section has no entries
 * @param entries in the order they stand; none where {@link SectionKind#hasEntries()} says so
 */
public record Section(
        SectionKind kind,
        String title,
        String anchor,
        List<Block> blocks,
        List<Block> introduction,
        List<Entry> entries,
        Span span) {

    public Section {
        blocks = List.copyOf(blocks);
        introduction = List.copyOf(introduction);
        entries = List.copyOf(entries);
    }
}
