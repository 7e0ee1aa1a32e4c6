package dev.thither.cli;

import dev.thither.cli.FrontMatters.Front;
import dev.thither.review.FrontMatter;
import dev.thither.review.Visibility;
import dev.thither.site.Located;
import dev.thither.text.Position;
import java.util.List;
import java.util.stream.Stream;

/** Notes about documents that are shown to fewer than whoever put them there may think. */
final class Unshown {
    private Unshown() {}

    /** Those about documents that can be read. */
    static List<Located> notes(List<Front> documents) {
        return documents.stream()
                .filter(front -> front.errors().isEmpty())
                .flatMap(front -> note(front.name(), front.frontMatter()))
                .toList();
    }

    private static Stream<Located> note(String name, FrontMatter document) {
        return isNobodys(document)
                ? Stream.of(new Located(
                        name,
                        new Position(1, 1),
                        "nobody is shown this: it names neither an author nor readers",
                        "If it is a page for everyone, say “kind: page” above the text, between two lines of ---."))
                : Stream.empty();
    }

    private static boolean isNobodys(FrontMatter document) {
        return document.author().isEmpty() && document.visibility() == Visibility.PRIVATE;
    }
}
