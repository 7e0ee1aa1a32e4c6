package dev.thither.language;

import java.util.Optional;
import java.util.Set;

/**
 * A way of saying something, and what it claims.
 *
 * @param seniorities for whom it claims that
 * @param zones where in a sentence it may begin
 * @param weight how surely, in log-odds
 */
record Frame(Claim claim, String reason, Set<Seniority> seniorities, Set<Zone> zones, double weight, Phrase phrase) {

    /** Whether it fills a slot and weighs nothing. */
    boolean onlyShows() {
        return claim instanceof Claim.Shows;
    }

    /** The slot that it fills, when it only shows. */
    SlotKind part() {
        if (claim instanceof Claim.Shows shows) {
            return shows.part();
        }
        throw new IllegalStateException("fills no slot: " + reason);
    }

    boolean holdsFor(Seniority seniority) {
        return seniorities.contains(seniority);
    }

    /** The word after it if it begins at {@code at}, or {@link Phrase#NONE}. */
    int end(Reading reading, int at) {
        return zones.contains(reading.zone(at)) ? phrase.end(reading, at) : Phrase.NONE;
    }

    /** The trap it claims, if it does not speak against all. */
    Optional<TrapKind> kind() {
        return claim instanceof Claim.Traps trap ? Optional.of(trap.kind()) : Optional.empty();
    }

    /** The nearer name of the trap it claims, if that has one. */
    Optional<String> variant() {
        return claim instanceof Claim.Traps trap && !trap.variant().isEmpty()
                ? Optional.of(trap.variant())
                : Optional.empty();
    }

    /** Whether a negation before it turns it round; some traps are themselves denials. */
    boolean turns() {
        return claim instanceof Claim.Clears || isOwnDoing();
    }

    /** Whether a “no” or “less” among its own words turns it round, too. */
    boolean isDeniable() {
        return isOwnDoing() && kindIsNot(TrapKind.EMPTY);
    }

    /** Whether it says the opposite when somebody else does it; activity is counted whoever is active. */
    boolean isAuthors() {
        return isOwnDoing() && kindIsNot(TrapKind.ACTIVITY_METRIC);
    }

    /** Whether it is about what is done, so that it says nothing of what has been and the opposite when denied. */
    boolean isOwnDoing() {
        return claim instanceof Claim.Traps trap && turns(trap.kind());
    }

    private boolean kindIsNot(TrapKind kind) {
        return kind().filter(kind::equals).isEmpty();
    }

    private static boolean turns(TrapKind kind) {
        return switch (kind) {
            case TECHNOLOGY_ONLY, CODE_MORE, ACTIVITY_METRIC, RESUME_DRIVEN, INDISPENSABLE, EMPTY -> true;
            case FOCUS_TIME, SELF_VERDICT -> false;
        };
    }
}
