package dev.thither.lint;

import dev.thither.document.Block;
import dev.thither.document.Prose;
import dev.thither.document.Reading;
import dev.thither.review.Entry;
import dev.thither.review.Review;
import dev.thither.review.Section;
import dev.thither.review.SectionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Goes through a review and understands all that its author tells, a statement at a time. */
final class Tellings {
    private final Statements statements;
    private final List<Told> told = new ArrayList<>();

    private Tellings(Statements statements) {
        this.statements = statements;
    }

    /** In the order of the text; without quotations, code, boxes and what is struck through. */
    static List<Told> of(Review review, Statements statements) {
        var tellings = new Tellings(statements);
        review.sections().forEach(tellings::ofSection);
        return List.copyOf(tellings.told);
    }

    private void ofSection(Section section) {
        if (section.kind().hasEntries()) {
            ofBlocks(section.kind(), section.introduction());
            section.entries().forEach(entry -> add(section.kind(), Optional.of(entry), entry.statement()));
        } else {
            ofBlocks(section.kind(), section.blocks());
        }
    }

    private void ofBlocks(SectionKind section, List<Block> blocks) {
        for (var i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading && isAlone(blocks, i)) {
                add(section, Optional.empty(), heading.prose().standing());
            }
            ofBlock(section, blocks.get(i));
        }
    }

    /** Whether nothing stands under a heading: then it is no title, and says all that is said. */
    private static boolean isAlone(List<Block> blocks, int heading) {
        return heading + 1 == blocks.size() || blocks.get(heading + 1) instanceof Block.Heading;
    }

    private void ofBlock(SectionKind section, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            add(section, Optional.empty(), paragraph.prose().standing());
        } else if (block instanceof Block.Items items) {
            items.items().stream()
                    .filter(item -> item.task() == Block.Task.NONE)
                    .forEach(item -> item.blocks().forEach(inner -> ofBlock(section, inner)));
        } else if (block instanceof Block.Table table) {
            table.rows().forEach(row -> add(section, Optional.empty(), words(row)));
        }
    }

    /** What a row says is told together, as what one cell leaves open another may answer. */
    private static Reading words(Block.Row row) {
        return Reading.join(row.cells().stream().map(Prose::standing).toList(), "\n");
    }

    private void add(SectionKind section, Optional<Entry> entry, Reading words) {
        if (!words.isEmpty()) {
            var statement = statements.of(words);
            told.add(new Told(section, entry, words, statement, statement.hinted()));
        }
    }
}
