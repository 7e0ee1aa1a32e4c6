package dev.thither.lint;

import dev.thither.review.Expiry;
import dev.thither.review.Review;
import dev.thither.review.Waiver;
import dev.thither.text.Nearest;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The rules about waivers, which can only speak when all others have.
 *
 * @param today the waivers whose last day was before it have expired
 * @param judged the rules whose silence means that there is nothing to waive
 * @param known all rules
 * @param hidden rules whose waivers nobody here may see
 */
record WaiverRules(Review review, LocalDate today, Set<RuleId> judged, Set<RuleId> known, Set<RuleId> hidden) {
    private static final RuleCard WITHOUT_REASON =
            RuleCard.everywhere("waiver-without-reason", "A waiver that does not say why", Severity.WARNING);
    private static final RuleCard UNUSED =
            RuleCard.everywhere("unused-waiver", "A waiver that waives nothing", Severity.SUGGESTION);
    private static final RuleCard EXPIRED =
            RuleCard.everywhere("expired-waiver", "A waiver that has come to its end", Severity.SUGGESTION);

    static final List<RuleCard> CARDS = List.of(WITHOUT_REASON, UNUSED, EXPIRED);

    private static final String FORM = "Write <!-- thither: ok RULE: reason -->.";
    private static final String WHY = "A waiver is read by others, who should not have to guess.";

    /** The waivers that may be seen, in the order they stand. */
    List<Waiver> waivers() {
        return review.waivers().stream().filter(waiver -> !isHidden(waiver)).toList();
    }

    /** What is wrong with waivers, whether or not there is something to waive. */
    List<Finding> faults() {
        return waivers().stream().flatMap(this::fault).toList();
    }

    /** The waivers that hold nothing back. One that speaks of unused waivers may be needed for just these. */
    List<Finding> unused(Set<Waiver> used) {
        return waivers().stream()
                .filter(waiver -> state(waiver, used) == WaiverState.UNUSED)
                .filter(waiver -> !waiver.rule().equals(UNUSED.id().value()))
                .map(this::unused)
                .toList();
    }

    /** @param used the waivers that hold something back */
    WaiverState state(Waiver waiver, Set<Waiver> used) {
        if (!names().contains(waiver.rule())) {
            return WaiverState.WITHOUT_RULE;
        }
        if (waiver.reason().isEmpty()) {
            return WaiverState.WITHOUT_REASON;
        }
        if (!waiver.expiry().allows(today)) {
            return waiver.expiry() instanceof Expiry.Unclear ? WaiverState.WITHOUT_DATE : WaiverState.EXPIRED;
        }
        if (used.contains(waiver)) {
            return WaiverState.WAIVES;
        }
        return judged.contains(new RuleId(waiver.rule())) ? WaiverState.UNUSED : WaiverState.NOT_ASKED;
    }

    private Stream<Finding> fault(Waiver waiver) {
        return switch (state(waiver, Set.of())) {
            case WITHOUT_RULE -> Stream.of(withoutRule(waiver));
            case WITHOUT_REASON -> Stream.of(withoutReason(waiver));
            case WITHOUT_DATE -> Stream.of(withoutDate(waiver));
            case EXPIRED -> Stream.of(expired(waiver));
            case WAIVES, UNUSED, NOT_ASKED -> Stream.empty();
        };
    }

    /** Also one that names a hidden rule in a form that is no waiver's, or misspells it. */
    private boolean isHidden(Waiver waiver) {
        return Stream.of(waiver.rule().split("\\s+", -1))
                .flatMap(word -> Nearest.to(word, names()).stream())
                .anyMatch(name -> hidden.contains(new RuleId(name)));
    }

    private List<String> names() {
        return known.stream().map(RuleId::value).toList();
    }

    private Finding withoutRule(Waiver waiver) {
        var hint = Nearest.hint(waiver.rule(), names());
        var message = "this waiver names no rule: “%s”%s".formatted(waiver.rule(), hint.isEmpty() ? "" : "; " + hint);
        return finding(WITHOUT_REASON, waiver, message, WHY, FORM + " `thither rules` lists them.");
    }

    private Finding withoutReason(Waiver waiver) {
        return finding(
                WITHOUT_REASON, waiver, "this waiver gives no reason", WHY, "Say after a colon why it is fine here.");
    }

    private Finding withoutDate(Waiver waiver) {
        var words = waiver.expiry().words();
        var message = words.isEmpty()
                ? "no date stands behind “until”, so this waiver waives nothing"
                : "“%s” is no date, so this waiver waives nothing".formatted(words);
        var why = "A waiver holds as long as its author meant it to, and that cannot be told.";
        return finding(
                EXPIRED, waiver, message, why, "Write the last month or day, as in until 2027-01 or 2027-01-15.");
    }

    private Finding expired(Waiver waiver) {
        var message = "this waiver held until %s, so it waives nothing now"
                .formatted(waiver.expiry().words());
        var why = "Its end was set so that somebody looks again.";
        return finding(EXPIRED, waiver, message, why, "Take it out, or set a later end if the reason still holds.");
    }

    private Finding unused(Waiver waiver) {
        var message = waiver.scope().isEmpty()
                ? "this waiver stands beside no entry, so it waives nothing"
                : "%s has nothing to say here, so this waiver waives nothing".formatted(waiver.rule());
        var why = "Left in place, it would quietly cover the next goal that moves here.";
        return finding(UNUSED, waiver, message, why, "Take it out.");
    }

    private Finding finding(RuleCard card, Waiver waiver, String message, String why, String help) {
        var text = review.document().source().substring(waiver.span());
        var place = new Finding.Place(List.of(), text, waiver.span());
        return Finding.of(
                card, review.frontMatter().level(), waiver.span(), text, message, new Wording(why, "", help), place);
    }
}
