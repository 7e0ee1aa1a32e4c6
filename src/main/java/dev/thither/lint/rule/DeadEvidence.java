package dev.thither.lint.rule;

import dev.thither.document.Block;
import dev.thither.document.Document;
import dev.thither.document.Inline;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Wording;
import dev.thither.text.Nearest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Finds links to a heading of the same document that it does not have. Whether other files are there is for those who
 * see them to say.
 */
final class DeadEvidence implements Rule {
    private static final Remarks REMARKS = new Remarks(
            RuleCard.everywhere("dead-evidence", "A link that leads nowhere", Severity.WARNING),
            new Wording(
                    "Whoever follows the link wants to see for themselves, and lands at the top of the page.",
                    "",
                    "the name of a heading that is there"));

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        var document = subject.review().document();
        return Links.in(document).filter(link -> isDead(link, document)).map(link -> finding(link, subject));
    }

    private static Finding finding(Inline.Link link, Subject subject) {
        var hint = Nearest.hint(anchor(link), anchors(subject.review().document()));
        return REMARKS.at(
                link.targetSpan(),
                "%s leads to no heading of this document" + (hint.isEmpty() ? "." : "; " + hint + "."),
                subject);
    }

    private static boolean isDead(Inline.Link link, Document document) {
        var anchor = anchor(link);
        return link.target().startsWith("#")
                && !anchor.isEmpty()
                && !anchor.equals("top")
                && !anchor.startsWith("fn")
                && !anchor.startsWith("user-content-")
                && anchors(document).stream().noneMatch(anchor::equals)
                && !isNamedInHtml(anchor, document);
    }

    private static List<String> anchors(Document document) {
        return document.headings().stream().map(Block.Heading::anchor).toList();
    }

    /**
     * Headings inside lists or quotations and tags may give names, too; both are rare, so that their source will do.
     */
    private static boolean isNamedInHtml(String anchor, Document document) {
        var source = document.source().text().toLowerCase(Locale.ROOT);
        return Stream.of("id=\"", "id='", "name=\"", "name='").anyMatch(key -> source.contains(key + anchor));
    }

    /** As browsers and hosts compare them. */
    private static String anchor(Inline.Link link) {
        var written = link.target().startsWith("#") ? link.target().substring(1) : link.target();
        return decoded(written).toLowerCase(Locale.ROOT);
    }

    private static String decoded(String written) {
        try {
            return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return written;
        }
    }
}
