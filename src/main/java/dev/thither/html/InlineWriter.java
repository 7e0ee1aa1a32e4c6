package dev.thither.html;

import dev.thither.document.Inline;
import dev.thither.document.Prose;
import dev.thither.twin.Footnotes;
import dev.thither.twin.Tags;
import java.util.List;

/** Writes running text of one document as markup. */
final class InlineWriter {
    private final Links links;
    private final Footnotes footnotes;
    private final StringBuilder out;
    private boolean inLink;

    InlineWriter(Links links, Footnotes footnotes, StringBuilder out) {
        this.links = links;
        this.footnotes = footnotes;
        this.out = out;
    }

    private void write(List<Inline> inlines, String tag) {
        out.append('<').append(tag).append('>');
        write(inlines);
        out.append("</").append(tag).append('>');
    }

    void write(List<Inline> inlines) {
        for (var inline : inlines) {
            write(inline);
        }
    }

    private void write(Inline inline) {
        if (inline instanceof Inline.Text text) {
            Markup.text(text.text(), out);
        } else if (inline instanceof Inline.Link link) {
            link(link);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            write(emphasis.inlines(), "em");
        } else if (inline instanceof Inline.Strong strong) {
            write(strong.inlines(), "strong");
        } else if (inline instanceof Inline.Struck struck) {
            write(struck.inlines(), "del");
        } else if (inline instanceof Inline.Code code) {
            out.append("<code>");
            Markup.text(code.text(), out);
            out.append("</code>");
        } else if (inline instanceof Inline.LineBreak lineBreak) {
            out.append(lineBreak.hard() ? "<br>\n" : "\n");
        } else if (inline instanceof Inline.Image image) {
            image(image);
        } else if (inline instanceof Inline.Html html) {
            Markup.text(Tags.withoutComments(html.text()), out);
        } else if (inline instanceof Inline.FootnoteMark mark) {
            footnoteMark(mark);
        }
    }

    private void link(Inline.Link link) {
        var destination = links.of(link);
        if (open(destination)) {
            if (!link.title().isEmpty()) {
                Markup.attribute("title", link.title(), out);
            }
            out.append('>');
            inLink = true;
            write(link.inlines());
            inLink = false;
            out.append("</a>");
        } else {
            write(link.inlines());
        }
    }

    /** Begins a link, without its last bracket, if there is anywhere to go. */
    private boolean open(Destination destination) {
        if (destination instanceof Destination.Inside inside) {
            out.append("<a");
            Markup.attribute("href", inside.href(), out);
            return true;
        }
        if (destination instanceof Destination.Outside outside) {
            out.append("<a class=\"away\"");
            Markup.attribute("href", outside.href(), out);
            out.append(" rel=\"noopener\"");
            return true;
        }
        return false;
    }

    /** Pictures on other hosts are not loaded, but linked to. */
    private void image(Inline.Image image) {
        var words = new Prose(image.inlines(), image.span()).reading().text();
        var destination = links.of(image);
        if (destination instanceof Destination.Inside inside) {
            out.append("<img");
            Markup.attribute("src", inside.href(), out);
            Markup.attribute("alt", words, out);
            if (!image.title().isEmpty()) {
                Markup.attribute("title", image.title(), out);
            }
            out.append(" loading=\"lazy\">");
        } else if (!inLink && open(destination)) {
            out.append('>');
            Markup.text(words.isEmpty() ? image.target() : words, out);
            out.append("</a>");
        } else {
            Markup.text(words, out);
        }
    }

    private void footnoteMark(Inline.FootnoteMark mark) {
        var number = footnotes.number(mark.label());
        if (number == 0) {
            Markup.text("[^" + mark.label() + "]", out);
            return;
        }
        out.append("<sup>");
        out.append("<a");
        if (footnotes.isFirstMark(number)) {
            Markup.attribute("id", links.idPrefix() + "t.fnref-" + number, out);
        }
        Markup.attribute("href", Address.fragment(links.idPrefix() + "t.fn-" + number), out);
        out.append(" aria-label=\"Note ")
                .append(number)
                .append("\">")
                .append(number)
                .append("</a></sup>");
    }
}
