package dev.thither.twin;

import dev.thither.document.Block;
import dev.thither.document.Inline;
import dev.thither.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes blocks of one document as plain words, to be pasted where nothing else is taken. A paragraph is one line, so
 * that it flows wherever it comes to stand. Footnotes are kept until {@link #footnotes()} asks for them.
 */
public final class PlainText {
    private static final String BULLET = "• ";

    private final Targets targets;
    private final Footnotes footnotes;

    /** @param document all its blocks, where footnotes are looked for */
    public PlainText(List<Block> document, Targets targets) {
        this.targets = targets;
        this.footnotes = new Footnotes(document);
    }

    /** Blocks with a blank line between them, and a line feed at the end; empty where nothing is shown. */
    public String blocks(List<Block> blocks) {
        return text(lines(blocks, false));
    }

    /** The footnotes that were referred to so far, a paragraph or more each; empty where there are none. */
    public String footnotes() {
        var notes = new ArrayList<String>();
        for (var number = 1; number <= footnotes.count(); number++) {
            var mark = "[%d] ".formatted(number);
            notes.add(text(indented(lines(footnotes.blocks(number), false), mark)));
        }
        return String.join("", notes);
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    private List<String> lines(List<Block> blocks, boolean tight) {
        var lines = new ArrayList<String>();
        for (var block : blocks) {
            var written = lines(block);
            if (!written.isEmpty()) {
                if (!lines.isEmpty() && !(tight && block instanceof Block.Items)) {
                    lines.add("");
                }
                lines.addAll(written);
            }
        }
        return lines;
    }

    private List<String> lines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return prose(paragraph.prose()).lines().toList();
        }
        if (block instanceof Block.Heading heading) {
            return prose(heading.prose()).lines().toList();
        }
        if (block instanceof Block.Items items) {
            return items(items);
        }
        if (block instanceof Block.Quote quote) {
            return indented(lines(quote.blocks(), false), "    ");
        }
        if (block instanceof Block.Code code) {
            return code.text().lines().map(Escapes::plainWithTabs).toList();
        }
        if (block instanceof Block.Table table) {
            return table.rows().stream()
                    .map(row -> row(row, table))
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
        return block instanceof Block.Html html
                ? Tags.withoutComments(html.text())
                        .strip()
                        .lines()
                        .map(Escapes::plainWithTabs)
                        .toList()
                : List.of();
    }

    private List<String> items(Block.Items items) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < items.items().size(); i++) {
            var item = items.items().get(i);
            var mark = items.ordered() ? items.first() + i + ". " : BULLET;
            var state = switch (item.task()) {
                case NONE -> "";
                case OPEN -> "Open: ";
                case DONE -> "Done: ";
            };
            var written = new ArrayList<>(lines(item.blocks(), items.tight()));
            if (written.isEmpty()) {
                written.add("");
            }
            written.set(0, state + written.get(0));
            lines.addAll(indented(written, mark));
        }
        return lines;
    }

    /** Lines with a mark before the first, and as many blanks before the others. */
    private static List<String> indented(List<String> lines, String mark) {
        var indented = new ArrayList<String>();
        for (var line : lines) {
            var before = indented.isEmpty() ? mark : " ".repeat(mark.length());
            indented.add((before + line).stripTrailing());
        }
        return indented;
    }

    /** Each cell behind the words over its column. */
    private String row(Block.Row row, Block.Table table) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < Math.min(row.cells().size(), table.columns().size()); i++) {
            var words = line(row.cells().get(i));
            var column = Optional.of(i)
                    .filter(at -> at < table.header().cells().size())
                    .map(at -> line(table.header().cells().get(at)))
                    .orElse("");
            if (!words.isEmpty()) {
                cells.add(column.isEmpty() ? words : column + ": " + words);
            }
        }
        return String.join("; ", cells);
    }

    private String line(Prose prose) {
        return prose(prose).replace('\n', ' ');
    }

    /** One line, or more where its author asked for them. */
    private String prose(Prose prose) {
        return words(prose.inlines())
                .lines()
                .map(line -> Blanks.single(line).strip())
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String words(List<Inline> inlines) {
        return inlines.stream().map(this::words).collect(Collectors.joining());
    }

    private String words(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return Escapes.plainWithTabs(text.text().replace('\n', ' '));
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return words(emphasis.inlines());
        }
        if (inline instanceof Inline.Strong strong) {
            return words(strong.inlines());
        }
        if (inline instanceof Inline.Struck struck) {
            return words(struck.inlines());
        }
        if (inline instanceof Inline.Code code) {
            return Escapes.plainWithTabs(code.text());
        }
        if (inline instanceof Inline.LineBreak lineBreak) {
            return lineBreak.hard() ? "\n" : " ";
        }
        if (inline instanceof Inline.Link link) {
            return link(link);
        }
        if (inline instanceof Inline.Image image) {
            return Escapes.plainWithTabs(
                    new Prose(image.inlines(), image.span()).reading().text());
        }
        if (inline instanceof Inline.FootnoteMark mark) {
            var number = footnotes.number(mark.label());
            return number == 0 ? "[^" + Escapes.plainWithTabs(mark.label()) + "]" : " [" + number + "]";
        }
        return inline instanceof Inline.Html html
                ? Escapes.plainWithTabs(Tags.withoutComments(html.text()).replace('\n', ' '))
                : "";
    }

    /** An address that leads anywhere from here stands behind its words. */
    private String link(Inline.Link link) {
        var words = words(link.inlines());
        var address = targets.of(link).filter(PlainText::isWhole).map(Escapes::plainWithTabs);
        return address.filter(there -> !there.endsWith(words.strip()))
                .map(there -> words + " (" + there + ")")
                .orElse(words);
    }

    private static boolean isWhole(String address) {
        return address.startsWith("https:") || address.startsWith("http:") || address.startsWith("mailto:");
    }
}
