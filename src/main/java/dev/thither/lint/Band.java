package dev.thither.lint;

import java.util.Locale;

/** How sure a rule is of a finding. */
public enum Band {
    /** Nearly sure. */
    FINDING,
    /** Not sure: put as a question, always a suggestion. */
    ASK;

    /** The word people read. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
