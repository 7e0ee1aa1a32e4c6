package dev.thither.review;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Cuts a document at its headings. */
final class SectionReader {
    private final Document document;
    private final SectionNames names;
    /** The level of the headings that begin sections: the second, or the first in a document that uses it for them. */
    private final int level;

    SectionReader(Document document, SectionNames names) {
        this.document = document;
        this.names = names;
        this.level = level();
    }

    /**
     * A single heading of the first level above known ones is a title, whatever it says: “Goals” above “What changed”.
     */
    private int level() {
        var first = headings(1);
        var isTitle = first.size() == 1 && headings(2).stream().anyMatch(this::isKnown);
        return !isTitle && first.stream().anyMatch(this::isKnown) ? 1 : 2;
    }

    private List<Block.Heading> headings(int ofLevel) {
        return document.blocks(Block.Heading.class)
                .filter(heading -> heading.level() == ofLevel)
                .toList();
    }

    List<Section> read(Kind kind) {
        var parts = parts();
        var allGoals = kind == Kind.GROWTH_PLAN && parts.stream().noneMatch(part -> part.kind == SectionKind.GOALS);
        return parts.stream().map(part -> section(part, allGoals)).toList();
    }

    private List<Part> parts() {
        var parts = new ArrayList<Part>();
        var current = new Part(List.of(), SectionKind.OTHER);
        for (var block : document.blocks()) {
            if (block instanceof Block.Heading heading && heading.level() == level) {
                parts.add(current);
                current = new Part(List.of(heading), kind(heading));
            } else if (!(block instanceof Block.Heading heading && heading.level() < level)) {
                current.blocks.add(block);
            }
        }
        parts.add(current);
        parts.removeIf(part -> part.heading.isEmpty() && part.blocks.isEmpty());
        return parts;
    }

    private Section section(Part part, boolean allGoals) {
        var kind = allGoals && part.holdsGoals() ? SectionKind.GOALS : part.kind;
        var title = part.heading.stream()
                .map(heading -> heading.prose().reading().text())
                .findFirst()
                .orElse("");
        var anchor =
                part.heading.stream().map(Block.Heading::anchor).findFirst().orElse("");
        var reader = new EntryReader(title, level + 1);
        if (kind.hasEntries()) {
            reader.read(part.heading, part.blocks, allGoals && part.holdsGoals());
        }
        var introduction = kind.hasEntries() ? reader.introduction() : part.blocks;
        return new Section(kind, title, anchor, part.blocks, introduction, reader.entries(), span(part));
    }

    private SectionKind kind(Block.Heading heading) {
        return names.kind(heading.prose().reading().text());
    }

    private boolean isKnown(Block.Heading heading) {
        return kind(heading) != SectionKind.OTHER;
    }

    private static Span span(Part part) {
        var blocks = new ArrayList<Block>(part.heading);
        blocks.addAll(part.blocks);
        return blocks.get(0).span().join(blocks.get(blocks.size() - 1).span());
    }

    /** A heading, or none, and what follows it. */
    private static final class Part {
        private final List<Block.Heading> heading;
        private final SectionKind kind;
        private final List<Block> blocks = new ArrayList<>();

        Part(List<Block.Heading> heading, SectionKind kind) {
            this.heading = heading;
            this.kind = kind;
        }

        /** Whether it may hold goals in a plan that has no section for them. */
        private boolean holdsGoals() {
            return kind == SectionKind.OTHER
                    && heading.stream()
                            .noneMatch(each ->
                                    FormParts.isOne(each.prose().reading().text()));
        }
    }
}
