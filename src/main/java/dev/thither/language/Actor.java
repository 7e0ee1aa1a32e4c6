package dev.thither.language;

/** Who does what a statement tells. */
public enum Actor {
    /** The one who writes, also where nobody is named: “Taught the interns …”. */
    AUTHOR,
    /** The author together with others: “we”. */
    TEAM,
    /** Somebody else. */
    OTHER
}
