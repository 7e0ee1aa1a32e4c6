package dev.thither.document;

import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the HTML comments of a document, and the code: what looks like a comment inside code is code. */
final class Comments {
    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    private final Source source;
    private final List<Comment> found = new ArrayList<>();
    private final List<Span> code = new ArrayList<>();

    private Comments(Source source) {
        this.source = source;
    }

    static Comments in(Source source, List<Block> blocks) {
        var comments = new Comments(source);
        blocks.forEach(comments::visit);
        return comments;
    }

    /** The comments, in the order they stand. */
    List<Comment> found() {
        return found;
    }

    /** Where blocks and pieces of code stand. */
    List<Span> code() {
        return code;
    }

    private void visit(Block block) {
        if (block instanceof Block.Html html) {
            collect(html.span());
        } else if (block instanceof Block.Code lines) {
            code.add(lines.span());
        } else if (block instanceof Block.Heading heading) {
            visit(heading.prose().inlines());
        } else if (block instanceof Block.Paragraph paragraph) {
            visit(paragraph.prose().inlines());
        } else if (block instanceof Block.Items items) {
            items.items().forEach(item -> item.blocks().forEach(this::visit));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(this::visit);
        } else if (block instanceof Block.Footnote footnote) {
            footnote.blocks().forEach(this::visit);
        } else if (block instanceof Block.Table table) {
            visit(table.header());
            table.rows().forEach(this::visit);
        }
    }

    private void visit(Block.Row row) {
        row.cells().forEach(cell -> visit(cell.inlines()));
    }

    private void visit(List<Inline> inlines) {
        for (var inline : inlines) {
            if (inline instanceof Inline.Html html) {
                collect(html.span());
            } else if (inline instanceof Inline.Code words) {
                code.add(words.span());
            } else if (inline instanceof Inline.Emphasis emphasis) {
                visit(emphasis.inlines());
            } else if (inline instanceof Inline.Strong strong) {
                visit(strong.inlines());
            } else if (inline instanceof Inline.Struck struck) {
                visit(struck.inlines());
            } else if (inline instanceof Inline.Link link) {
                visit(link.inlines());
            } else if (inline instanceof Inline.Image image) {
                visit(image.inlines());
            }
        }
    }

    private void collect(Span span) {
        var text = source.substring(span);
        var open = text.indexOf(OPEN);
        while (open >= 0) {
            var close = text.indexOf(CLOSE, open + OPEN.length());
            var end = close < 0 ? text.length() : close;
            var words = text.substring(open + OPEN.length(), end).strip();
            var stop = Math.min(text.length(), end + CLOSE.length());
            found.add(new Comment(words, new Span(span.start() + open, span.start() + stop)));
            open = close < 0 ? -1 : text.indexOf(OPEN, stop);
        }
    }
}
