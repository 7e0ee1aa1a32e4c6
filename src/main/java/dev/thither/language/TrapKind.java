package dev.thither.language;

import java.util.Locale;

/** The eight ways in which a goal can be caught in doing more of what got its author here. */
public enum TrapKind {
    /** More knowledge of a technology or technical topic, and nobody else gains. */
    TECHNOLOGY_ONLY,
    /** Someone whose work is to multiply others plans to do their coding, reviewing or tickets instead. */
    CODE_MORE,
    /** Undisturbed time for its own sake: without bounds, without a way to reach the author, without a yield. */
    FOCUS_TIME,
    /** Success is counted in commits, points, courses, posts or hours and not in what comes of them. */
    ACTIVITY_METRIC,
    /** The title, certificate, logo, trend or being seen is the point. */
    RESUME_DRIVEN,
    /** To be even more the one on whom everything depends. */
    INDISPENSABLE,
    /** A judgement of oneself and not a plan. */
    SELF_VERDICT,
    /** So vague that nobody could tell whether it happened, though the direction may be right. */
    EMPTY;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name as rules and people write it, such as {@code technology-only}. */
    public String id() {
        return id;
    }
}
