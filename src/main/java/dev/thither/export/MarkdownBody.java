package dev.thither.export;

import dev.thither.document.Inline;
import dev.thither.site.ShownDocument;
import dev.thither.twin.Dialect;
import dev.thither.twin.MarkdownWriter;
import dev.thither.twin.Targets;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A document as Markdown, without its title: who wrote it, who may read it, the text, the footnotes. */
final class MarkdownBody {
    private final ShownDocument document;
    private final MarkdownWriter writer;

    /** @param address from the address of a page to what a link names */
    MarkdownBody(ShownDocument document, Dialect dialect, UnaryOperator<String> address) {
        this.document = document;
        var whole = document.review().document();
        this.writer = new MarkdownWriter(
                whole.source(), whole.blocks(), dialect, new Readdressed(document.targets(), address));
    }

    String text() {
        var body = writer.blocks(document.body());
        return Stream.of(facts(), body, writer.footnotes())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The title as a heading of the first level, without its mark. */
    String title() {
        return writer.words(document.title());
    }

    private String facts() {
        if (document.readers().isEmpty()) {
            return "";
        }
        var items = document.facts().stream()
                .map(fact -> "- %s: %s\n".formatted(fact.name(), writer.words(fact.value())))
                .collect(Collectors.joining());
        return (items.isEmpty() ? "" : items + "\n") + writer.words(document.readers()) + ".\n";
    }

    /** The same targets by other addresses. */
    private record Readdressed(Targets targets, UnaryOperator<String> address) implements Targets {
        @Override
        public Optional<String> of(Inline.Link link) {
            return targets.of(link).map(address);
        }

        @Override
        public Optional<Picture> of(Inline.Image image) {
            return targets.of(image);
        }
    }
}
