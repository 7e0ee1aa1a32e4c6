package dev.thither.lint.rule;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.document.Inline;
import dev.thither.document.LinkPlaces;
import dev.thither.document.Target;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Wording;
import dev.thither.text.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds links to a heading or a file that is not there. */
final class DeadEvidence implements Rule {
    private static final RuleCard CARD =
            RuleCard.everywhere("dead-evidence", "A link that leads nowhere", Severity.WARNING);

    private static final Remarks HEADING = new Remarks(
            CARD,
            new Wording(
                    "Whoever follows the link wants to see for themselves, and lands at the top of the page.",
                    "",
                    "the name of a heading that is there"));

    private static final Remarks FILE = new Remarks(
            CARD,
            new Wording(
                    "Whoever follows the link wants to see for themselves, and finds nothing.",
                    "",
                    "the way from this document's folder to a file that is there; upper and lower case count"));

    @Override
    public List<RuleCard> cards() {
        return List.of(CARD);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        var document = subject.review().document();
        var links = Links.in(document).toList();
        if (links.isEmpty()) {
            return Stream.empty();
        }
        var places = LinkPlaces.of(document);
        return links.stream().flatMap(link -> finding(link, places, subject).stream());
    }

    private static Optional<Finding> finding(Inline.Link link, LinkPlaces places, Subject subject) {
        if (link.target().startsWith("#")) {
            return within(link, places, subject);
        }
        return switch (subject.files().follow(link.target())) {
            case SOMEWHERE -> Optional.empty();
            case NO_FILE -> Optional.of(FILE.at(link.targetSpan(), "%s leads to no file that is here.", subject));
            case NO_HEADING ->
                Optional.of(HEADING.at(link.targetSpan(), "%s leads to no heading of that document.", subject));
        };
    }

    private static Optional<Finding> within(Inline.Link link, LinkPlaces places, Subject subject) {
        if (!(Target.of(link.target(), "") instanceof Target.File target) || places.has(target.anchor())) {
            return Optional.empty();
        }
        var hint = Nearest.hint(target.anchor(), headings(subject.review().document()));
        var message = "%s leads to no heading of this document" + (hint.isEmpty() ? "." : "; " + hint + ".");
        return Optional.of(HEADING.at(link.targetSpan(), message, subject));
    }

    private static List<String> headings(Document document) {
        return document.headings().stream().map(Block.Heading::anchor).toList();
    }
}
