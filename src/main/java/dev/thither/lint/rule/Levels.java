package dev.thither.lint.rule;

import dev.thither.review.Level;
import java.util.EnumSet;
import java.util.Set;

/** The levels that rules hold at. A level that nobody says is in none of them. */
final class Levels {
    static final Set<Level> ALL = EnumSet.range(Level.JUNIOR, Level.EXECUTIVE);
    static final Set<Level> BEGINNING = EnumSet.of(Level.JUNIOR, Level.MID);
    static final Set<Level> FROM_MID = EnumSet.range(Level.MID, Level.EXECUTIVE);
    /** Whoever has to multiply. */
    static final Set<Level> LEADS = EnumSet.range(Level.SENIOR, Level.EXECUTIVE);

    static final Set<Level> FROM_PRINCIPAL = EnumSet.range(Level.PRINCIPAL, Level.EXECUTIVE);
    static final Set<Level> LEADERS_OF_PEOPLE = EnumSet.range(Level.MANAGER, Level.EXECUTIVE);

    private Levels() {}
}
