package dev.thither.review;

/**
 * How far along a person is; what a goal means depends on it. From {@link #SENIOR} on, growth means multiplying others.
 */
public enum Level implements Named {
    JUNIOR,
    MID,
    SENIOR,
    STAFF,
    PRINCIPAL,
    MANAGER,
    DIRECTOR,
    EXECUTIVE,
    /** Not said, or not understood. */
    UNKNOWN;

    /** Whether people report to this level. */
    public boolean leadsPeople() {
        return this == MANAGER || this == DIRECTOR || this == EXECUTIVE;
    }
}
