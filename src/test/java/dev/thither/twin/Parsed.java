package dev.thither.twin;

import dev.thither.document.Document;
import dev.thither.document.Inline;
import dev.thither.text.Source;
import java.util.Optional;

/** Markdown, written again with all its links. */
final class Parsed {
    /** Whatever a link says is where it leads. */
    static final Targets EVERYWHERE = new Everywhere();

    private Parsed() {}

    static Document of(String text) {
        return Document.parse(Source.of("a.md", text));
    }

    static String again(Document document) {
        var writer = new MarkdownWriter(document.source(), document.blocks(), Dialect.GITHUB, EVERYWHERE);
        var body = writer.blocks(document.blocks());
        var notes = writer.footnotes();
        return body + (notes.isEmpty() ? "" : "\n" + notes);
    }

    private record Everywhere() implements Targets {
        @Override
        public Optional<String> of(Inline.Link link) {
            return Optional.of(link.target());
        }

        @Override
        public Optional<Picture> of(Inline.Image image) {
            return Optional.of(new Picture(image.target(), true));
        }
    }
}
