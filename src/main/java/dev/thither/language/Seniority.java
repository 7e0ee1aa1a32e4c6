package dev.thither.language;

/** How far along a career someone is, as far as it changes what a goal means. */
public enum Seniority {
    JUNIOR,
    MID,
    SENIOR,
    STAFF,
    PRINCIPAL,
    MANAGER,
    DIRECTOR,
    EXECUTIVE;

    /** Whether the work is to lead the people who do the work. */
    public boolean leadsPeople() {
        return compareTo(MANAGER) >= 0;
    }

    /** Whether what counts is what others become able to do, with or without people to lead. */
    public boolean multiplies() {
        return compareTo(SENIOR) >= 0;
    }
}
