package dev.thither.document;

import java.util.ArrayList;
import java.util.List;

/** Collects the running text of blocks and of the blocks inside them. */
final class ProseWalk {
    private final List<Prose> found = new ArrayList<>();

    private ProseWalk() {}

    static List<Prose> over(List<Block> blocks) {
        var walk = new ProseWalk();
        blocks.forEach(walk::visit);
        return List.copyOf(walk.found);
    }

    private void visit(Block block) {
        if (block instanceof Block.Heading heading) {
            found.add(heading.prose());
        } else if (block instanceof Block.Paragraph paragraph) {
            found.add(paragraph.prose());
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.blocks().forEach(this::visit));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::visit);
        } else if (block instanceof Block.Footnote footnote) {
            footnote.blocks().forEach(this::visit);
        } else if (block instanceof Block.Table table) {
            found.addAll(table.header().cells());
            table.rows().forEach(row -> found.addAll(row.cells()));
        }
    }
}
