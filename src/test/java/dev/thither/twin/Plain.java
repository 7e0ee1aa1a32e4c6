package dev.thither.twin;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.document.Inline;
import dev.thither.document.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is read of blocks, in a form in which two documents can be compared: without places and without comments. */
final class Plain {
    private final Function<String, String> notes;

    private Plain(Function<String, String> notes) {
        this.notes = notes;
    }

    /** The blocks, and behind them the footnotes that are referred to, numbered in the order of their marks. */
    static String of(Document document) {
        var footnotes = new Footnotes(document.blocks());
        var plain = new Plain(label -> String.valueOf(footnotes.number(label)));
        var text = new StringBuilder(plain.blocks(document.blocks()));
        for (var number = 1; number <= footnotes.count(); number++) {
            text.append("\nnote ").append(number).append(plain.blocks(footnotes.blocks(number)));
        }
        return text.toString();
    }

    private String blocks(List<Block> blocks) {
        return blocks.stream()
                .map(this::block)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n", "{", "}"));
    }

    private String block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            var words = prose(paragraph.prose());
            return words.isBlank() ? "" : "p " + words;
        }
        if (block instanceof Block.Heading heading) {
            return "h%d#%s %s".formatted(heading.level(), heading.anchor(), line(heading.prose()));
        }
        if (block instanceof Block.Items items) {
            return items.items().stream()
                    .map(item -> item.task() + blocks(item.blocks()))
                    .collect(Collectors.joining("\n", items.ordered() ? "ol " + items.first() + " " : "ul ", "/"));
        }
        if (block instanceof Block.Quote quote) {
            return "quote" + blocks(quote.blocks());
        }
        if (block instanceof Block.Code code) {
            return "code " + code.language().strip() + "|" + code.text().lines().collect(Collectors.joining("\n"))
                    + "|";
        }
        if (block instanceof Block.Html html) {
            var shown = Tags.withoutComments(html.text()).strip();
            return shown.isEmpty() ? "" : code("", shown);
        }
        if (block instanceof Block.Table table) {
            var rows = new ArrayList<Block.Row>(List.of(table.header()));
            rows.addAll(table.rows());
            return rows.stream().map(row -> row(row, table)).collect(Collectors.joining("\n", "table ", ""));
        }
        return block instanceof Block.Rule ? "rule" : "";
    }

    private static String code(String language, String text) {
        return "code " + language + "|" + text.lines().collect(Collectors.joining("\n")) + "|";
    }

    private String row(Block.Row row, Block.Table table) {
        return row.cells().stream()
                .limit(table.columns().size())
                .map(this::line)
                .collect(Collectors.joining("|", table.columns() + "|", "|"))
                .replaceAll("\\|+$", "|");
    }

    private String line(Prose prose) {
        return prose(prose).replace("\n", " ").replaceAll(" +", " ").strip();
    }

    private String prose(Prose prose) {
        return inlines(prose.inlines())
                .replaceAll("(?m)[ \\f\\t]+", " ")
                .replaceAll(" ?(\\\\?\n) ?", "$1")
                .replaceAll("(\\\\?\n)+$", "")
                .strip();
    }

    private String inlines(List<Inline> inlines) {
        return inlines.stream().map(this::inline).collect(Collectors.joining());
    }

    private String inline(Inline inline) {
        if (inline instanceof Inline.Text text) {
            return text.text().replaceAll("\\s", " ");
        }
        if (inline instanceof Inline.Emphasis emphasis) {
            return "<em>" + inlines(emphasis.inlines()) + "</em>";
        }
        if (inline instanceof Inline.Strong strong) {
            return "<strong>" + inlines(strong.inlines()) + "</strong>";
        }
        if (inline instanceof Inline.Struck struck) {
            return "<del>" + inlines(struck.inlines()) + "</del>";
        }
        if (inline instanceof Inline.Code code) {
            return "<code>" + code.text() + "</code>";
        }
        if (inline instanceof Inline.LineBreak lineBreak) {
            return lineBreak.hard() ? "\\\n" : "\n";
        }
        if (inline instanceof Inline.Link link) {
            return "<a %s %s>%s</a>".formatted(address(link.target()), title(link.title()), inlines(link.inlines()));
        }
        if (inline instanceof Inline.Image image) {
            var words = new Prose(image.inlines(), image.span()).reading().text();
            return "<img %s %s %s>".formatted(address(image.target()), title(image.title()), words);
        }
        if (inline instanceof Inline.FootnoteMark mark) {
            return "<note " + notes.apply(mark.label()) + ">";
        }
        return Tags.withoutComments(((Inline.Html) inline).text()).replaceAll("\\s+", " ");
    }

    private static String title(String title) {
        return title.replaceAll("\\s+", " ").strip();
    }

    private static String address(String target) {
        return Escapes.address(target).replace("&amp;", "&");
    }
}
