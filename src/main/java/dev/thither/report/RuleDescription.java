package dev.thither.report;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.lint.RuleCard;
import dev.thither.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A rule as reports describe it.
 *
 * @param summary what it means, in a sentence or two
 * @param markdown all that is said of it, with examples
 * @param text the same without examples and without markup
 */
public record RuleDescription(RuleCard card, String summary, String markdown, String text) {
    private static final int LONGEST_SUMMARY = 1000;

    /**
     * What a rule's page says.
     *
     * @param page Markdown, with its front matter
     */
    public static RuleDescription of(RuleCard card, String page) {
        var document = Document.parse(Source.of(card.id().value(), page));
        var markdown = document.source().substring(document.body()).strip();
        return new RuleDescription(card, summary(document, card), markdown, text(document));
    }

    private static String summary(Document document, RuleCard card) {
        return document.blocks(Block.Paragraph.class)
                .map(paragraph -> paragraph.prose().reading().text())
                .map(words -> TextReport.shortened(words, LONGEST_SUMMARY))
                .findFirst()
                .orElse(card.title());
    }

    /** What is read of it, section by section; those with examples say little without them. */
    private static String text(Document document) {
        var sections = new ArrayList<List<Block>>();
        for (var block : document.blocks()) {
            if (block instanceof Block.Heading || sections.isEmpty()) {
                sections.add(new ArrayList<>());
            }
            sections.get(sections.size() - 1).add(block);
        }
        var read = sections.stream()
                .filter(section -> section.stream().noneMatch(Block.Code.class::isInstance))
                .flatMap(List::stream)
                .map(Block::span)
                .toList();
        return document.prose().stream()
                .filter(prose -> read.stream().anyMatch(span -> span.covers(prose.span())))
                .map(prose -> prose.reading().text())
                .collect(Collectors.joining("\n\n"));
    }
}
