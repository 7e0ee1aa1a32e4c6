package dev.thither.site;

import dev.thither.document.Block;
import dev.thither.document.Prose;
import dev.thither.html.Address;
import dev.thither.search.IndexedPage;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of a page's blocks, cut at its headings, as far as a search knows it: without footnotes, comments, addresses
 * of links, and what comes after the first {@value #MOST} characters.
 */
final class SearchText {
    static final int MOST = 20_000;

    private final List<IndexedPage.Part> parts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String fragment = "";
    private String heading = "";
    private int room = MOST;

    private SearchText() {}

    /** The parts of blocks that a page shows. */
    static List<IndexedPage.Part> of(List<Block> blocks) {
        var search = new SearchText();
        search.add(blocks);
        search.endPart();
        return List.copyOf(search.parts);
    }

    private void add(List<Block> blocks) {
        blocks.forEach(this::add);
    }

    private void add(Block block) {
        if (block instanceof Block.Heading shown) {
            add(shown);
        } else if (block instanceof Block.Paragraph paragraph) {
            add(paragraph.prose());
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> add(item.blocks()));
        } else if (block instanceof Block.Quote quote) {
            add(quote.blocks());
        } else if (block instanceof Block.Table table) {
            table.header().cells().forEach(this::add);
            table.rows()
                    .forEach(row ->
                            row.cells().stream().limit(table.columns().size()).forEach(this::add));
        } else if (block instanceof Block.Code code) {
            add(String.join(" ", code.text().strip().split("\\s+")));
        }
    }

    private void add(Block.Heading shown) {
        if (shown.anchor().isEmpty()) {
            add(shown.prose());
            return;
        }
        endPart();
        heading = room(shown.prose().reading().text());
        fragment = heading.isEmpty() ? "" : Address.fragment(shown.anchor());
    }

    private void add(Prose prose) {
        add(prose.reading().text());
    }

    private void add(String words) {
        var line = room(words);
        if (!line.isEmpty()) {
            text.append(text.length() == 0 ? "" : " ").append(line);
        }
    }

    /** As many of the words as there is room for. */
    private String room(String words) {
        if (words.length() <= room) {
            room -= words.length();
            return words;
        }
        var end = Math.max(0, words.lastIndexOf(' ', room));
        room = 0;
        return words.substring(0, end);
    }

    private void endPart() {
        if (!fragment.isEmpty() || text.length() > 0) {
            parts.add(new IndexedPage.Part(fragment, heading, text.toString()));
        }
        fragment = "";
        heading = "";
        text.setLength(0);
    }
}
