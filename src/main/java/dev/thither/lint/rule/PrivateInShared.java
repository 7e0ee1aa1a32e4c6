package dev.thither.lint.rule;

import dev.thither.document.Block;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Wording;
import dev.thither.review.Visibility;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Finds sections that say themselves that they are private, in a document that a team or everybody may read. What
 * stands in a private block is in no build but the author's, and so is fine.
 */
final class PrivateInShared implements Rule {
    private static final Set<String> PRIVATE = Set.of(
            "private",
            "private notes",
            "private note",
            "privately",
            "personal notes",
            "personal and confidential",
            "confidential",
            "confidential notes",
            "strictly confidential",
            "just for me",
            "only for me",
            "for me only",
            "for me alone",
            "for my eyes only",
            "notes to self",
            "note to self",
            "not for sharing",
            "do not share",
            "dont share",
            "not to be shared",
            "for my manager only",
            "only for my manager",
            "just for my manager",
            "for my managers eyes only",
            "between us",
            "between me and my manager",
            "between my manager and me",
            "off the record");

    private static final Remarks REMARKS = new Remarks(
            RuleCard.everywhere("private-in-shared", "A private section in a shared document", Severity.ERROR),
            new Wording(
                    "The document's visibility decides who reads a section, and its heading does not.",
                    "Who should be able to read this?",
                    "a private block around it, or a narrower visibility"));

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        var visibility = subject.review().frontMatter().visibility();
        return isShared(visibility)
                ? subject.review().document().withoutPrivateParts().headings().stream()
                        .filter(heading -> PRIVATE.contains(folded(heading)))
                        .map(heading -> finding(heading, visibility, subject))
                : Stream.empty();
    }

    private static boolean isShared(Visibility visibility) {
        return visibility == Visibility.TEAM || visibility == Visibility.ORG;
    }

    private static Finding finding(Block.Heading heading, Visibility visibility, Subject subject) {
        return REMARKS.at(
                heading.prose().reading().span(),
                "%s stands in a document that " + (visibility == Visibility.TEAM ? "the team" : "everybody")
                        + " may read.",
                subject);
    }

    /** Lower case, letters and single blanks only. */
    private static String folded(Block.Heading heading) {
        return heading.prose()
                .reading()
                .text()
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}]+", " ")
                .strip();
    }
}
