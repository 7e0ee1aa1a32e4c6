package dev.thither.html;

import dev.thither.document.Block;
import dev.thither.document.Inline;
import dev.thither.document.Prose;
import dev.thither.review.Label;
import dev.thither.theme.view.Html;
import dev.thither.twin.Footnotes;
import dev.thither.twin.Tags;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes blocks and running text of one document as markup. Tags in the text are shown, comments are not; a link is one
 * only where it leads somewhere safe. Footnotes are kept until {@link #footnotes()} asks for them.
 */
public final class HtmlWriter {
    private final Links links;
    private final Footnotes footnotes;
    private final StringBuilder out = new StringBuilder(4096);
    private final InlineWriter inlines;

    public HtmlWriter(Links links, List<Block> document) {
        this.links = links;
        this.footnotes = new Footnotes(document);
        this.inlines = new InlineWriter(links, footnotes, out);
    }

    /** Blocks that stand under a heading of level {@code base}. */
    public Html blocks(List<Block> blocks, int base) {
        var start = out.length();
        write(blocks, new Outline(base));
        return cut(start);
    }

    /** The same, each block by itself. */
    public List<Html> each(List<Block> blocks, int base) {
        var outline = new Outline(base);
        var written = new ArrayList<Html>();
        for (var block : blocks) {
            var start = out.length();
            write(block, outline);
            written.add(cut(start));
        }
        return written;
    }

    /** Running text. */
    public Html prose(Prose prose) {
        var start = out.length();
        inlines.write(prose.inlines());
        return cut(start);
    }

    /** The footnotes that were referred to so far, in the order of their marks; nothing where there are none. */
    public Html footnotes() {
        if (footnotes.isEmpty()) {
            return Html.EMPTY;
        }
        var start = out.length();
        out.append("<ol class=\"footnotes\">");
        for (var number = 1; number <= footnotes.count(); number++) {
            out.append("<li").append(id("t.fn-" + number)).append('>');
            write(footnotes.blocks(number), new Outline(2));
            out.append("<a class=\"back\"");
            Markup.attribute("href", Address.fragment(links.idPrefix() + "t.fnref-" + number), out);
            out.append(" aria-label=\"Back to the text\">\u21A9</a></li>");
        }
        out.append("</ol>");
        return cut(start);
    }

    private Html cut(int start) {
        var markup = out.substring(start);
        out.setLength(start);
        return markup.isEmpty() ? Html.EMPTY : new Html(markup);
    }

    private String id(String name) {
        var id = new StringBuilder();
        Markup.attribute("id", links.idPrefix() + name, id);
        return id.toString();
    }

    private void write(List<Block> blocks, Outline outline) {
        for (var block : blocks) {
            write(block, outline);
        }
    }

    private void write(Block block, Outline outline) {
        if (block instanceof Block.Paragraph paragraph) {
            paragraph(paragraph);
        } else if (block instanceof Block.Heading heading) {
            heading(heading, outline.level(heading.level()));
        } else if (block instanceof Block.Items items) {
            items(items, outline);
        } else if (block instanceof Block.Quote quote) {
            out.append("<blockquote>\n");
            write(quote.blocks(), outline);
            out.append("</blockquote>\n");
        } else if (block instanceof Block.Code code) {
            code(code);
        } else if (block instanceof Block.Table table) {
            table(table);
        } else if (block instanceof Block.Html html) {
            tags(html);
        } else if (block instanceof Block.Rule) {
            out.append("<hr>\n");
        }
    }

    /** One that holds nothing but comments leaves nothing behind. */
    private void paragraph(Block.Paragraph paragraph) {
        var start = out.length();
        out.append("<p>");
        var empty = out.length();
        inlines.write(paragraph.prose().inlines());
        if (out.length() == empty) {
            out.setLength(start);
        } else {
            out.append("</p>\n");
        }
    }

    private void heading(Block.Heading heading, int level) {
        out.append("<h").append(level);
        if (!heading.anchor().isEmpty()) {
            out.append(id(heading.anchor()));
        }
        out.append('>');
        inlines.write(heading.prose().inlines());
        if (!heading.anchor().isEmpty()) {
            out.append("<a class=\"anchor\"");
            Markup.attribute("href", Address.fragment(links.idPrefix() + heading.anchor()), out);
            out.append(" aria-hidden=\"true\" tabindex=\"-1\">#</a>");
        }
        out.append("</h").append(level).append(">\n");
    }

    private void items(Block.Items items, Outline outline) {
        var labels = LabelledList.labels(items);
        if (!labels.isEmpty()) {
            labelled(items, labels, outline);
            return;
        }
        var tag = items.ordered() ? "ol" : "ul";
        out.append('<').append(tag);
        if (items.ordered() && items.first() != 1) {
            out.append(" start=\"").append(items.first()).append('"');
        }
        var dated = !items.ordered() && items.items().stream().allMatch(HtmlWriter::isDated);
        if (dated) {
            out.append(" class=\"dated\"");
        } else if (items.items().stream().anyMatch(item -> item.task() != Block.Task.NONE)) {
            out.append(" class=\"tasks\"");
        }
        out.append(">\n");
        items.items().forEach(item -> item(item, items.tight(), dated, outline));
        out.append("</").append(tag).append(">\n");
    }

    /** A list whose every item begins with a label is one of terms. */
    private void labelled(Block.Items items, List<Label> labels, Outline outline) {
        out.append("<dl class=\"")
                .append(LabelledList.isAboutKnowledge(labels) ? "knowledge" : "terms")
                .append("\">\n");
        for (var i = 0; i < labels.size(); i++) {
            var blocks = items.items().get(i).blocks();
            var prose = ((Block.Paragraph) blocks.get(0)).prose();
            out.append("<div class=\"term ").append(labels.get(i).word()).append("\"><dt>");
            out.append(labels.get(i).title()).append("</dt><dd>");
            inlines.write(LabelledList.words(prose).inlines());
            write(blocks.subList(1, blocks.size()), outline);
            out.append("</dd></div>\n");
        }
        out.append("</dl>\n");
    }

    private static boolean isDated(Block.Item item) {
        return item.task() == Block.Task.NONE
                && !item.blocks().isEmpty()
                && item.blocks().get(0) instanceof Block.Paragraph paragraph
                && !paragraph.prose().inlines().isEmpty()
                && paragraph.prose().inlines().get(0) instanceof Inline.Text text
                && Dates.startsWithDate(text.text());
    }

    private void item(Block.Item item, boolean tight, boolean dated, Outline outline) {
        out.append("<li");
        switch (item.task()) {
            case NONE -> out.append('>');
            case OPEN -> out.append(" class=\"task open\"><span class=\"unseen\">Open: </span>");
            case DONE -> out.append(" class=\"task done\"><span class=\"unseen\">Done: </span>");
        }
        if (dated) {
            datedBlocks(item.blocks(), outline);
        } else {
            itemBlocks(item.blocks(), tight, outline);
        }
        out.append("</li>\n");
    }

    /** In a tight list, paragraphs are no more than their words. */
    private void itemBlocks(List<Block> blocks, boolean tight, Outline outline) {
        for (var i = 0; i < blocks.size(); i++) {
            if (tight && blocks.get(i) instanceof Block.Paragraph paragraph) {
                inlines.write(paragraph.prose().inlines());
                out.append(i + 1 < blocks.size() ? "\n" : "");
            } else {
                write(blocks.get(i), outline);
            }
        }
    }

    private void datedBlocks(List<Block> blocks, Outline outline) {
        var prose = ((Block.Paragraph) blocks.get(0)).prose();
        var words = prose.reading().text();
        var date = words.substring(0, 10);
        out.append("<time");
        Markup.attribute("datetime", date, out);
        out.append('>').append(Dates.words(date)).append("</time> <div>");
        inlines.write(prose.from(afterDate(words)).inlines());
        write(blocks.subList(1, blocks.size()), outline);
        out.append("</div>");
    }

    private static int afterDate(String words) {
        var at = 10;
        while (at < words.length() && " :,\u2013\u2014-".indexOf(words.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private void code(Block.Code code) {
        out.append("<pre tabindex=\"0\"><code");
        if (!code.language().isEmpty()) {
            Markup.attribute("data-language", code.language(), out);
        }
        out.append('>');
        Markup.text(code.text(), out);
        out.append("</code></pre>\n");
    }

    private void table(Block.Table table) {
        out.append("<div class=\"table\" tabindex=\"0\" role=\"group\" aria-label=\"Table\"><table>\n<thead>");
        row(table.header(), table, "th");
        out.append("</thead>\n<tbody>\n");
        table.rows().forEach(row -> row(row, table, "td"));
        out.append("</tbody>\n</table></div>\n");
    }

    /** As GitHub does: cells that the header has no column for are left out, those that are missing are empty. */
    private void row(Block.Row row, Block.Table table, String tag) {
        out.append("<tr>");
        for (var i = 0; i < table.columns().size(); i++) {
            out.append('<').append(tag);
            out.append(tag.equals("th") ? " scope=\"col\"" : "");
            out.append(alignment(table.columns().get(i))).append('>');
            if (i < row.cells().size()) {
                inlines.write(row.cells().get(i).inlines());
            }
            out.append("</").append(tag).append('>');
        }
        out.append("</tr>\n");
    }

    private static String alignment(Block.Alignment alignment) {
        return switch (alignment) {
            case NONE, LEFT -> "";
            case CENTER -> " class=\"center\"";
            case RIGHT -> " class=\"right\"";
        };
    }

    private void tags(Block.Html html) {
        if (html.text().lastIndexOf("<!--") > html.text().lastIndexOf("-->")) {
            links.findings()
                    .error(
                            html.span(),
                            "this comment is not closed before the next blank line",
                            "Begin it on a line of its own, and close it with -->.");
        }
        var shown = Tags.withoutComments(html.text()).strip();
        if (!shown.isEmpty()) {
            out.append("<pre tabindex=\"0\"><code>");
            Markup.text(shown, out);
            out.append("</code></pre>\n");
        }
    }
}
