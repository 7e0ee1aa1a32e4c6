package dev.thither.cli;

import dev.thither.html.Located;
import dev.thither.review.Audience;
import dev.thither.review.FrontMatter;
import java.util.List;

/** What a first look at all documents of a project told, in their order. */
record Fronts(List<Front> all) {
    Fronts {
        all = List.copyOf(all);
    }

    /** The front matter of those that can be read. */
    List<FrontMatter> readable() {
        return all.stream().filter(Front::isReadable).map(Front::frontMatter).toList();
    }

    /** The paths of all others. */
    List<String> unreadable() {
        return all.stream()
                .filter(front -> !front.isReadable())
                .map(front -> front.frontMatter().path())
                .toList();
    }

    /** Why they cannot be read. */
    List<Located> errors() {
        return all.stream().flatMap(front -> front.errors().stream()).toList();
    }

    /** @throws UsageException when none of them has to do with that audience */
    void check(Audience audience) {
        Audiences.check(audience, all.stream().map(Front::frontMatter).toList());
    }
}
