package dev.thither.document;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import dev.thither.text.Problem;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns flexmark's tree of a document into {@link Block}s. Inlines are {@link InlineReader}'s. */
final class MarkdownReader {
    private final Source source;
    private final int shift;
    private final InlineReader inlines;
    private final Anchors anchors = new Anchors();

    private MarkdownReader(Source source, int shift, ReferenceRepository references) {
        this.source = source;
        this.shift = shift;
        this.inlines = new InlineReader(source, shift, references);
    }

    /** The blocks of a part of a source; none, and a problem more, where it cannot be read. */
    static List<Block> read(Source source, Span body, List<Problem> problems) {
        try {
            var root = MarkdownParser.parse(source.substring(body));
            return new MarkdownReader(source, body.start(), Parser.REFERENCES.get(root.getDocument())).blocks(root);
        } catch (Unreadable unreadable) {
            problems.add(unreadable.problem());
        } catch (StackOverflowError tooLong) {
            // Some of flexmark's regular expressions recurse: a tag with thousands of attributes is enough.
            problems.add(Problem.unreadable(
                    source.lineAt(body.start()),
                    "something in this text is nested too deeply, or too long, to be read",
                    "Split the document to find out what, and make it shorter."));
        }
        return List.of();
    }

    private List<Block> blocks(Node parent) {
        var blocks = new ArrayList<Block>();
        for (var child : parent.getChildren()) {
            add(child, blocks);
        }
        return List.copyOf(blocks);
    }

    /** Link definitions, blank lines and the like add nothing. */
    private void add(Node node, List<Block> blocks) {
        if (node instanceof Paragraph) {
            blocks.add(new Block.Paragraph(prose(node), span(node)));
        } else if (node instanceof Heading heading) {
            blocks.add(heading(heading));
        } else if (node instanceof ListBlock list) {
            blocks.add(items(list));
        } else if (node instanceof BlockQuote) {
            blocks.add(new Block.Quote(blocks(node), span(node)));
        } else if (node instanceof FencedCodeBlock code) {
            blocks.add(new Block.Code(language(code), lines(code), span(node)));
        } else if (node instanceof IndentedCodeBlock code) {
            blocks.add(new Block.Code("", code.getContentChars().normalizeEOL(), span(node)));
        } else if (node instanceof HtmlBlockBase) {
            blocks.add(new Block.Html(node.getChars().toString().stripTrailing(), span(node)));
        } else if (node instanceof TableBlock) {
            blocks.add(table(node));
        } else if (node instanceof ThematicBreak) {
            blocks.add(new Block.Rule(span(node)));
        } else if (node instanceof FootnoteBlock footnote) {
            blocks.add(new Block.Footnote(footnote.getText().toString(), blocks(node), span(node)));
        }
    }

    private Block.Heading heading(Heading heading) {
        var prose = new Prose(inlines.read(heading), span(heading));
        return new Block.Heading(
                heading.getLevel(), prose, anchors.name(prose.reading().text()), span(heading));
    }

    private Prose prose(Node node) {
        return new Prose(inlines.read(node), span(node));
    }

    private Block.Items items(ListBlock list) {
        var items = new ArrayList<Block.Item>();
        for (var child : list.getChildren()) {
            if (child instanceof ListItem) {
                items.add(new Block.Item(task(child), blocks(child), span(child)));
            }
        }
        var first = list instanceof OrderedList ordered ? ordered.getStartNumber() : 1;
        return new Block.Items(list instanceof OrderedList, first, list.isTight(), List.copyOf(items), span(list));
    }

    private static Block.Task task(Node item) {
        if (item instanceof TaskListItem task) {
            return task.isItemDoneMarker() ? Block.Task.DONE : Block.Task.OPEN;
        }
        return Block.Task.NONE;
    }

    private static String language(FencedCodeBlock code) {
        return code.getInfo().unescape();
    }

    private static String lines(FencedCodeBlock code) {
        var text = new StringBuilder();
        code.getContentLines().forEach(line -> text.append(line.normalizeEOL()));
        return text.toString();
    }

    private Block.Table table(Node table) {
        var columns = new ArrayList<Block.Alignment>();
        var header = new Block.Row(List.of(), Span.at(span(table).start()));
        var rows = new ArrayList<Block.Row>();
        for (var part : table.getChildren()) {
            for (var node : part.getChildren()) {
                if (node instanceof TableRow && part instanceof TableHead) {
                    header = row(node);
                } else if (node instanceof TableRow && part instanceof TableSeparator) {
                    node.getChildren().forEach(cell -> columns.add(alignment((TableCell) cell)));
                } else if (node instanceof TableRow) {
                    rows.add(row(node));
                }
            }
        }
        return new Block.Table(List.copyOf(columns), header, List.copyOf(rows), span(table));
    }

    private Block.Row row(Node row) {
        var cells = new ArrayList<Prose>();
        for (var cell : row.getChildren()) {
            if (cell instanceof TableCell) {
                var place = cell.getChars().isNull() ? Span.at(span(row).end()) : span(cell);
                cells.add(new Prose(inlines.readCell(cell), place));
            }
        }
        return new Block.Row(List.copyOf(cells), span(row));
    }

    private static Block.Alignment alignment(TableCell cell) {
        var given = cell.getAlignment();
        if (given == null) {
            return Block.Alignment.NONE;
        }
        return switch (given) {
            case LEFT -> Block.Alignment.LEFT;
            case CENTER -> Block.Alignment.CENTER;
            case RIGHT -> Block.Alignment.RIGHT;
        };
    }

    /** Without the line end and the blanks that flexmark counts to some of its blocks. */
    private Span span(Node node) {
        var start = node.getStartOffset() + shift;
        var end = node.getEndOffset() + shift;
        while (end > start && Character.isWhitespace(source.text().charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
