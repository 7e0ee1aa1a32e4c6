package dev.thither.cli;

import dev.thither.html.Located;
import dev.thither.review.FrontMatter;
import dev.thither.review.Visibility;
import dev.thither.text.Position;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Notes about documents that are shown to fewer than whoever put them there may think. */
final class Unshown {
    private Unshown() {}

    /** Those about documents that can be read, on a day. */
    static List<Located> notes(Fronts documents, LocalDate today) {
        return documents.all().stream()
                .filter(Front::isReadable)
                .flatMap(front -> note(front.name(), front.frontMatter(), today))
                .toList();
    }

    private static Stream<Located> note(String name, FrontMatter document, LocalDate today) {
        if (document.isPast(today)) {
            return Stream.of(located(
                    name,
                    "this was to be kept until %s, and nobody but its author is shown it now"
                            .formatted(document.keepUntil()),
                    "Delete the file, or set a later date if there is a reason to."));
        }
        return isNobodys(document)
                ? Stream.of(
                        located(
                                name,
                                "nobody is shown this: it names neither an author nor readers",
                                "If it is a page for everyone, say “kind: page” above the text, between two lines of ---. A key that is misspelt says nothing."))
                : Stream.empty();
    }

    private static boolean isNobodys(FrontMatter document) {
        return document.author().isEmpty() && document.visibility() == Visibility.PRIVATE && !document.withdrawn();
    }

    private static Located located(String name, String message, String help) {
        return new Located(name, new Position(1, 1), message, help);
    }
}
