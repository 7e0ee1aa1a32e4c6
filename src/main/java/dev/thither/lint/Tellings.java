package dev.thither.lint;

import dev.thither.document.Block;
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
            section.introduction().forEach(block -> ofBlock(section.kind(), block));
            section.entries().forEach(entry -> add(section.kind(), Optional.of(entry), entry.statement()));
        } else {
            section.blocks().forEach(block -> ofBlock(section.kind(), block));
        }
    }

    private void ofBlock(SectionKind section, Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            add(section, Optional.empty(), paragraph.prose().standing());
        } else if (block instanceof Block.Items items) {
            items.items().stream()
                    .filter(item -> item.task() == Block.Task.NONE)
                    .forEach(item -> item.blocks().forEach(inner -> ofBlock(section, inner)));
        }
    }

    private void add(SectionKind section, Optional<Entry> entry, Reading words) {
        if (!words.isEmpty()) {
            var statement = statements.of(words);
            told.add(new Told(section, entry, words, statement, statement.hinted()));
        }
    }
}
