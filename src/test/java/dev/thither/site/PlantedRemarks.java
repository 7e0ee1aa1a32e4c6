package dev.thither.site;

import dev.thither.lint.Finding;
import dev.thither.lint.Praise;
import dev.thither.lint.Reach;
import dev.thither.lint.Reaches;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Verdicts;
import dev.thither.lint.Wording;
import dev.thither.review.Expiry;
import dev.thither.review.Level;
import dev.thither.review.Review;
import dev.thither.review.Waiver;
import dev.thither.text.Span;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;

/**
 * Says a word in each of the ways in which something can be said about a document: in a finding, one that is waived,
 * one about what is missing, and in praise. Knows of which documents it was asked.
 */
final class PlantedRemarks implements Remarks {
    private static final RuleCard CARD = RuleCard.everywhere("planted", "Planted", Severity.WARNING);

    private final Function<Review, String> word;
    private final Set<String> asked = new ConcurrentSkipListSet<>();

    PlantedRemarks(Function<Review, String> word) {
        this.word = word;
    }

    /** The paths of the documents that somebody wanted to be told about. */
    Set<String> asked() {
        return Set.copyOf(asked);
    }

    @Override
    public Said of(Review review) {
        asked.add(review.frontMatter().path());
        var said = word.apply(review);
        var end = review.document().source().length();
        var place = new Span(end - 1, end);
        var waived = finding(said, place, said);
        var waiver = new Waiver("planted", new Expiry.Never(), "reason" + said, List.of(place), place);
        return new Said(
                new Verdicts(
                        review,
                        Level.SENIOR,
                        List.of(finding(said, new Span(0, 1), ""), finding(said, place, said)),
                        List.of(waived),
                        List.of(new Praise(Praise.Kind.ENABLED, place, "praise" + said))),
                List.of(waiver));
    }

    private static Finding finding(String said, Span span, String text) {
        return Finding.of(
                CARD,
                Level.SENIOR,
                span,
                "quote" + said,
                "message" + said,
                new Wording("why" + said, "question" + said, "clears" + said),
                new Finding.Place(List.of(), text, span));
    }

    @Override
    public Set<Reach> reach(String words, Reaches.Known known) {
        return Set.of(Reach.COLLEAGUE);
    }
}
