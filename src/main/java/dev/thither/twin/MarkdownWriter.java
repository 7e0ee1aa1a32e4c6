package dev.thither.twin;

import dev.thither.document.Block;
import dev.thither.document.Prose;
import dev.thither.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes blocks and running text of one document as Markdown again: what is read of it is the same, without comments
 * and link definitions. Footnotes are kept until {@link #footnotes()} asks for them.
 */
public final class MarkdownWriter {
    private static final int FEWEST_BACKTICKS = 3;
    private static final int NOTE_INDENT = 4;
    private static final Pattern BARE_PIPE = Pattern.compile("(?<!\\\\)\\|");

    private final Dialect dialect;
    private final Footnotes footnotes;
    private final InlineMarkdown inlines;

    /**
     * A writer.
     *
     * @param source the text that the blocks were read from
     * @param document all its blocks, where footnotes are looked for
     */
    public MarkdownWriter(Source source, List<Block> document, Dialect dialect, Targets targets) {
        this.dialect = dialect;
        this.footnotes = new Footnotes(document);
        this.inlines = new InlineMarkdown(source, dialect, targets, footnotes);
    }

    /** Blocks with a blank line between them, and a line feed at the end; empty where nothing is shown. */
    public String blocks(List<Block> blocks) {
        return text(lines(blocks, false));
    }

    /** Running text in one line. */
    public String prose(Prose prose) {
        return inlines.line(prose);
    }

    /** Words that are no part of the document, such as its title. */
    public String words(String words) {
        return words(words, dialect);
    }

    /** Words that are no part of any document. */
    public static String words(String words, Dialect dialect) {
        var line = new Escapes(dialect).text(words).strip();
        return line.isEmpty() ? line : new Escapes(dialect).lineStart(line);
    }

    /** The footnotes that were referred to so far, in the order of their marks; empty where there are none. */
    public String footnotes() {
        var notes = new ArrayList<String>();
        for (var number = 1; number <= footnotes.count(); number++) {
            notes.add(text(indented(
                    lines(footnotes.blocks(number), false), "[^%d]: ".formatted(number), " ".repeat(NOTE_INDENT))));
        }
        return String.join("\n", notes);
    }

    /** The blocks of each footnote that was referred to so far, in the order of their marks. */
    List<String> writtenFootnotes() {
        var notes = new ArrayList<String>();
        for (var number = 1; number <= footnotes.count(); number++) {
            notes.add(blocks(footnotes.blocks(number)).stripTrailing());
        }
        return notes;
    }

    private static String text(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }

    /** @param tight whether blank lines are left out where they can be */
    private List<String> lines(List<Block> blocks, boolean tight) {
        var lines = new ArrayList<String>();
        var before = Optional.<Block>empty();
        var other = false;
        for (var block : blocks) {
            other = before.filter(last -> isSameList(last, block)).isPresent() && !other;
            var written = lines(block, other);
            if (!written.isEmpty()) {
                if (before.isPresent() && !(tight && canFollow(before.get(), block, written.get(0)))) {
                    lines.add("");
                }
                lines.addAll(written);
                before = Optional.of(block);
            }
        }
        return lines;
    }

    /** Two such lists would be one if they had the same marks. */
    private static boolean isSameList(Block last, Block block) {
        return last instanceof Block.Items one
                && block instanceof Block.Items other
                && one.ordered() == other.ordered();
    }

    /** Whether a block can stand right behind another and still be one of its own. */
    private static boolean canFollow(Block last, Block block, String firstLine) {
        var ends = last instanceof Block.Paragraph || last instanceof Block.Heading || last instanceof Block.Code;
        var begins = block instanceof Block.Heading
                || block instanceof Block.Code
                || block instanceof Block.Quote
                || (block instanceof Block.Items items
                        && (!items.ordered() || items.first() == 1)
                        && firstLine.indexOf(' ') > 0);
        return ends && begins;
    }

    private List<String> lines(Block block, boolean other) {
        if (block instanceof Block.Paragraph paragraph) {
            return inlines.paragraph(paragraph.prose());
        }
        if (block instanceof Block.Heading heading) {
            return List.of(heading(heading));
        }
        if (block instanceof Block.Items items) {
            return items(items, other);
        }
        if (block instanceof Block.Quote quote) {
            return indented(lines(quote.blocks(), false), "> ", "> ");
        }
        if (block instanceof Block.Code code) {
            return code(code.language(), code.text());
        }
        if (block instanceof Block.Table table) {
            return table(table);
        }
        if (block instanceof Block.Html html) {
            return tags(html.text());
        }
        return block instanceof Block.Rule ? List.of("___") : List.of();
    }

    private String heading(Block.Heading heading) {
        var words = Escapes.heading(inlines.heading(heading.prose()));
        var name = dialect.namesHeadings() && !heading.anchor().isEmpty() ? "{#%s}".formatted(heading.anchor()) : "";
        return Stream.of("#".repeat(heading.level()), words, name)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private List<String> items(Block.Items items, boolean other) {
        var lines = new ArrayList<String>();
        for (var i = 0; i < items.items().size(); i++) {
            if (i > 0 && !items.tight()) {
                lines.add("");
            }
            var mark = items.ordered() ? items.first() + i + (other ? ")" : ".") : other ? "*" : "-";
            lines.addAll(item(items.items().get(i), mark + " ", items.tight()));
        }
        return lines;
    }

    private List<String> item(Block.Item item, String mark, boolean tight) {
        var box = switch (item.task()) {
            case NONE -> "";
            case OPEN -> "[ ] ";
            case DONE -> "[x] ";
        };
        return indented(lines(item.blocks(), tight), mark + box, " ".repeat(mark.length()));
    }

    /** Lines with something before the first and something before the others. */
    private static List<String> indented(List<String> lines, String first, String others) {
        var indented = new ArrayList<String>();
        indented.add((first + (lines.isEmpty() ? "" : lines.get(0))).stripTrailing());
        for (var i = 1; i < lines.size(); i++) {
            var line = lines.get(i);
            indented.add(line.isEmpty() ? others.stripTrailing() : others + line);
        }
        return indented;
    }

    private List<String> code(String language, String text) {
        var plain = dialect.code(text);
        var isTilde = language.indexOf('`') >= 0;
        var fence = isTilde
                ? "~".repeat(longestRun(plain.replace('`', ' ').replace('~', '`')) + 1)
                : "`".repeat(longestRun(plain) + 1);
        var info = dialect.code(language)
                .replace("\\", "\\\\")
                .replace("&", "\\&")
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        var lines = new ArrayList<String>();
        lines.add(fence + info);
        plain.lines().map(Escapes::plainWithTabs).forEach(lines::add);
        lines.add(fence);
        return lines;
    }

    private static int longestRun(String text) {
        return Math.max(FEWEST_BACKTICKS - 1, InlineMarkdown.longestRun(text));
    }

    private List<String> table(Block.Table table) {
        var lines = new ArrayList<String>();
        lines.add(row(table.header(), table.columns().size()));
        var rule = new StringBuilder("|");
        table.columns()
                .forEach(column -> rule.append(' ').append(alignment(column)).append(" |"));
        lines.add(rule.toString());
        table.rows().forEach(row -> lines.add(row(row, table.columns().size())));
        return lines;
    }

    /** As GitHub does: cells that the header has no column for are left out, those that are missing are empty. */
    private String row(Block.Row row, int columns) {
        var line = new StringBuilder("|");
        for (var i = 0; i < columns; i++) {
            var words = i < row.cells().size() ? cell(row.cells().get(i)) : "";
            line.append(words.isEmpty() ? "" : " ").append(words).append(" |");
        }
        return line.toString();
    }

    private String cell(Prose prose) {
        return BARE_PIPE.matcher(inlines.line(prose)).replaceAll("\\\\|");
    }

    private static String alignment(Block.Alignment alignment) {
        return switch (alignment) {
            case NONE -> "---";
            case LEFT -> ":--";
            case CENTER -> ":-:";
            case RIGHT -> "--:";
        };
    }

    /** They are shown as code: without a comment, what stands beside it could mean something else. */
    private List<String> tags(String text) {
        var shown = Tags.withoutComments(text).strip();
        return shown.isEmpty() ? List.of() : code("", shown);
    }
}
