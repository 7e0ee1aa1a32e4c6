package dev.thither.language;

import java.util.Locale;

/** Who does what a statement tells. */
public enum Actor {
    /** The one who writes, also where nobody is named: “Taught the interns …”. */
    AUTHOR,
    /** The author together with others: “we”. */
    TEAM,
    /** Somebody else. */
    OTHER;

    /** The word as reports write it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
