package dev.thither.lint;

import dev.thither.review.Review;
import dev.thither.review.Waiver;
import dev.thither.text.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The rules about waivers, which can only speak when all others have. */
final class WaiverRules {
    private static final RuleCard WITHOUT_REASON =
            RuleCard.everywhere("waiver-without-reason", "A waiver that does not say why", Severity.WARNING);
    private static final RuleCard UNUSED =
            RuleCard.everywhere("unused-waiver", "A waiver that waives nothing", Severity.SUGGESTION);

    static final List<RuleCard> CARDS = List.of(WITHOUT_REASON, UNUSED);

    private static final String FORM = "Write <!-- thither: ok RULE: reason -->.";
    private static final String WHY = "A waiver is read by others, who should not have to guess.";

    private WaiverRules() {}

    /** @param judged the rules whose silence means that there is nothing to waive */
    static List<Finding> check(Review review, Set<Waiver> used, Set<RuleId> judged, Set<RuleId> known) {
        var names = known.stream().map(RuleId::value).toList();
        var findings = new ArrayList<Finding>();
        for (var waiver : review.waivers()) {
            if (!names.contains(waiver.rule())) {
                findings.add(unknown(review, waiver, names));
            } else if (waiver.reason().isEmpty()) {
                findings.add(finding(
                        WITHOUT_REASON,
                        review,
                        waiver,
                        "this waiver gives no reason",
                        WHY,
                        "Say after a colon why it is fine here."));
            } else if (!used.contains(waiver) && judged.contains(new RuleId(waiver.rule())) && !isAboutUnused(waiver)) {
                findings.add(unused(review, waiver));
            }
        }
        return findings;
    }

    private static boolean isAboutUnused(Waiver waiver) {
        return waiver.rule().equals(UNUSED.id().value());
    }

    private static Finding unknown(Review review, Waiver waiver, List<String> names) {
        var hint = Nearest.hint(waiver.rule(), names);
        var message = "this waiver names no rule: “%s”%s".formatted(waiver.rule(), hint.isEmpty() ? "" : "; " + hint);
        return finding(WITHOUT_REASON, review, waiver, message, WHY, FORM + " `thither rules` lists them.");
    }

    private static Finding unused(Review review, Waiver waiver) {
        var message = waiver.scope().isEmpty()
                ? "this waiver stands beside no entry, so it waives nothing"
                : "%s has nothing to say here, so this waiver waives nothing".formatted(waiver.rule());
        var why = "Left in place, it would quietly cover the next goal that moves here.";
        return finding(UNUSED, review, waiver, message, why, "Take it out.");
    }

    private static Finding finding(
            RuleCard card, Review review, Waiver waiver, String message, String why, String help) {
        var text = review.document().source().substring(waiver.span());
        var place = new Finding.Place(List.of(), text, waiver.span());
        return new Finding(
                card.id(),
                "",
                card.highest(),
                Band.FINDING,
                1,
                waiver.span(),
                text,
                message,
                why,
                "",
                help,
                place,
                Finding.Explanation.NONE);
    }
}
