package dev.thither.lint.rule;

import dev.thither.document.Document;
import dev.thither.document.Inline;
import java.util.List;
import java.util.stream.Stream;

/** The links in running text, wherever they stand. */
final class Links {
    private Links() {}

    static Stream<Inline.Link> in(Document document) {
        return document.prose().stream().flatMap(prose -> in(prose.inlines()));
    }

    private static Stream<Inline.Link> in(List<Inline> inlines) {
        return inlines.stream().flatMap(Links::of);
    }

    private static Stream<Inline.Link> of(Inline inline) {
        if (inline instanceof Inline.Link link) {
            return Stream.of(link);
        } else if (inline instanceof Inline.Emphasis emphasis) {
            return in(emphasis.inlines());
        } else if (inline instanceof Inline.Strong strong) {
            return in(strong.inlines());
        } else if (inline instanceof Inline.Struck struck) {
            return in(struck.inlines());
        }
        return Stream.empty();
    }
}
