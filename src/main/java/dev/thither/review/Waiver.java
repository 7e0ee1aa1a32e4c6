package dev.thither.review;

import dev.thither.text.Span;
import java.time.LocalDate;
import java.util.List;

/**
 * An author's word that a finding is fine, in a comment: {@code <!-- thither: ok RULE until 2027-01: reason -->}.
 *
 * @param rule as it was written
 * @param expiry when it ends
 * @param reason empty when none was given
 * @param scope the spans it speaks for: an entry, the whole document, or none when it stands beside nothing
 * @param span the whole comment
 */
public record Waiver(String rule, Expiry expiry, String reason, List<Span> scope, Span span) {
    public Waiver {
        scope = List.copyOf(scope);
    }

    /** Whether, on a day, a finding of {@code rule} at {@code place} is one of those it speaks for. */
    public boolean covers(String rule, Span place, LocalDate day) {
        return isAbout(rule, place) && expiry.allows(day);
    }

    /** The same before its end, if it has one. */
    public boolean isAbout(String rule, Span place) {
        return this.rule.equals(rule) && !reason.isEmpty() && scope.stream().anyMatch(span -> span.covers(place));
    }
}
