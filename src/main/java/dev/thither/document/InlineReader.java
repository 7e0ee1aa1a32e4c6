package dev.thither.document;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns the inline nodes below a node of flexmark's into {@link Inline}s. */
final class InlineReader {
    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    /** Deeper than anybody writes, and far less than what fills the stack of those who walk through the inlines. */
    private static final int DEEPEST = 50;

    private final Source source;
    private final int shift;
    private final ReferenceRepository references;
    private int depth;
    private int links;
    private boolean inCell;

    /** @param references the definitions of the whole document; a node does not always know which one it is in */
    InlineReader(Source source, int shift, ReferenceRepository references) {
        this.source = source;
        this.shift = shift;
        this.references = references;
    }

    /** The running text of a cell, where a backslash keeps a bar from ending it, also in code. */
    List<Inline> readCell(Node cell) {
        inCell = true;
        var inlines = read(cell);
        inCell = false;
        return inlines;
    }

    List<Inline> read(Node parent) {
        var inlines = new ArrayList<Inline>();
        addAll(parent, inlines);
        return links == 0 ? AddressLinks.in(inlines, source) : List.copyOf(inlines);
    }

    /** The words of a link, which hold no other. */
    private List<Inline> words(Node link) {
        links++;
        var words = read(link);
        links--;
        return words;
    }

    private void addAll(Node parent, List<Inline> inlines) {
        for (var child = parent.getFirstChild(); child != null; child = child.getNext()) {
            descend(child, inlines);
        }
    }

    private void descend(Node node, List<Inline> inlines) {
        if (++depth > DEEPEST) {
            throw Unreadable.tooDeep(
                    "emphasis, links or brackets", DEEPEST, span(node).start());
        }
        add(node, inlines);
        depth--;
    }

    private void add(Node node, List<Inline> inlines) {
        if (node instanceof Text) {
            addText(isAtLineStart(inlines) ? withoutIndentation(span(node)) : span(node), inlines);
        } else if (node instanceof SoftLineBreak) {
            inlines.add(new Inline.LineBreak(false, span(node)));
        } else if (node instanceof HardLineBreak) {
            inlines.add(new Inline.LineBreak(true, span(node)));
        } else if (node instanceof StrongEmphasis) {
            inlines.add(new Inline.Strong(read(node), span(node)));
        } else if (node instanceof Emphasis) {
            inlines.add(new Inline.Emphasis(read(node), span(node)));
        } else if (node instanceof Strikethrough) {
            inlines.add(new Inline.Struck(read(node), span(node)));
        } else if (node instanceof Code code) {
            inlines.add(code(code));
        } else if (node instanceof HtmlEntity) {
            var span = span(node);
            inlines.add(new Inline.Text(Escaping.unescapeHtml(source.substring(span)), span));
        } else if (node instanceof HtmlInlineBase) {
            inlines.add(new Inline.Html(node.getChars().toString(), span(node)));
        } else if (node instanceof Footnote footnote && footnote.isDefined()) {
            inlines.add(new Inline.FootnoteMark(footnote.getText().toString(), span(node)));
        } else {
            addLink(node, inlines);
        }
    }

    private void addLink(Node node, List<Inline> inlines) {
        if (node instanceof AutoLink || node instanceof MailLink) {
            inlines.add(address((DelimitedLinkNode) node));
        } else if (node instanceof Image image) {
            inlines.add(new Inline.Image(
                    words(node),
                    unescaped(image.getUrl()),
                    unescaped(image.getTitle()),
                    span(image.getUrl(), node),
                    span(node)));
        } else if (node instanceof InlineLinkNode link) {
            inlines.add(new Inline.Link(
                    words(node),
                    unescaped(link.getUrl()),
                    unescaped(link.getTitle()),
                    span(link.getUrl(), node),
                    span(node)));
        } else if (node instanceof RefNode reference) {
            addReference(reference, inlines);
        } else {
            addText(span(node), inlines);
        }
    }

    private void addReference(RefNode node, List<Inline> inlines) {
        var definition = node.getReferenceNode(references);
        if (definition == null) {
            addUndefined(node, inlines);
            return;
        }
        var target = unescaped(definition.getUrl());
        var title = unescaped(definition.getTitle());
        var targetSpan = span(definition.getUrl(), definition);
        var words = node.hasChildren() ? words(node) : referenceWords(node);
        if (node instanceof ImageRef) {
            inlines.add(new Inline.Image(words, target, title, targetSpan, span(node)));
        } else {
            inlines.add(new Inline.Link(words, target, title, targetSpan, span(node)));
        }
    }

    private List<Inline> referenceWords(RefNode node) {
        var words = new ArrayList<Inline>();
        addText(span(node.getText().isEmpty() ? node.getReference() : node.getText(), node), words);
        return List.copyOf(words);
    }

    /** Brackets that refer to nothing are brackets. */
    private void addUndefined(Node node, List<Inline> inlines) {
        var span = span(node);
        var at = span.start();
        for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
            addText(new Span(at, Math.max(at, span(child).start())), inlines);
            descend(child, inlines);
            at = span(child).end();
        }
        addText(new Span(at, Math.max(at, span.end())), inlines);
    }

    /** {@code <https://words.example>} */
    private Inline.Link address(DelimitedLinkNode node) {
        var address = node.getText().toString();
        var target = node instanceof MailLink ? "mailto:" + address : address;
        var span = span(node.getText(), node);
        return new Inline.Link(List.of(new Inline.Text(address, span)), target, "", span, span(node));
    }

    private Inline.Code code(Code code) {
        var content = span(code.getText(), code);
        var text = code.getText()
                .toString()
                .replace("\r\n", " ")
                .replace('\n', ' ')
                .replace('\r', ' ');
        if (text.length() > 2 && text.startsWith(" ") && text.endsWith(" ") && !text.isBlank()) {
            text = text.substring(1, text.length() - 1);
            content = new Span(content.start() + 1, content.end() - 1);
        }
        return new Inline.Code(inCell ? text.replace("\\|", "|") : text, content, span(code));
    }

    private boolean isAtLineStart(List<Inline> inlines) {
        return inlines.isEmpty() ? depth == 1 : inlines.get(inlines.size() - 1) instanceof Inline.LineBreak;
    }

    private Span withoutIndentation(Span span) {
        var start = span.start();
        while (start < span.end() && " \t\f".indexOf(source.text().charAt(start)) >= 0) {
            start++;
        }
        return new Span(start, span.end());
    }

    /** Plain characters, an escaped one by itself. */
    private void addText(Span span, List<Inline> inlines) {
        var text = source.text();
        var start = span.start();
        for (var i = span.start(); i + 1 < span.end(); i++) {
            if (text.charAt(i) == '\\' && ESCAPABLE.indexOf(text.charAt(i + 1)) >= 0) {
                addExact(start, i, inlines);
                inlines.add(new Inline.Text(text.substring(i + 1, i + 2), new Span(i, i + 2)));
                start = i + 2;
                i++;
            }
        }
        addExact(start, span.end(), inlines);
    }

    private void addExact(int start, int end, List<Inline> inlines) {
        if (start < end) {
            inlines.add(new Inline.Text(source.text().substring(start, end), new Span(start, end)));
        }
    }

    private Span span(Node node) {
        return new Span(node.getStartOffset() + shift, node.getEndOffset() + shift);
    }

    /** Where a part of a node stands; the node's own place where flexmark has none for the part. */
    private Span span(BasedSequence part, Node node) {
        return part.isNull() ? span(node) : new Span(part.getStartOffset() + shift, part.getEndOffset() + shift);
    }

    private static String unescaped(BasedSequence part) {
        return part.isNull() ? "" : part.unescape();
    }
}
