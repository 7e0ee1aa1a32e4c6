package dev.thither.review;

/** What a section is about, whatever its author calls it. */
public enum SectionKind implements Named {
    SUMMARY("In one paragraph"),
    WHAT_CHANGED("What changed"),
    DECISIONS("Decisions"),
    LEARNED("What I learned"),
    LAST_GOALS("Last cycle's goals"),
    GOALS("Goals"),
    HOW_I_WORK("How I work"),
    BEGINNER_AT("Beginner at"),
    DIRECTION("Where I want to go"),
    ASKS("I ask for"),
    LEARN_FROM("Who I learn from"),
    GOT_ME_HERE("What got me here"),
    WHAT_I_SEE("What I see"),
    UNKNOWNS("What I don't know yet"),
    NOT_DOING("What I will not do"),
    THANKS("Thanks"),
    /** Under a heading that is none of these, or before the first heading. */
    OTHER("");

    private final String title;

    SectionKind(String title) {
        this.title = title;
    }

    /** What we call it; empty for {@link #OTHER}. */
    public String title() {
        return title;
    }

    /** Whether its text consists of entries: goals, wins or decisions. */
    public boolean hasEntries() {
        return this == WHAT_CHANGED || this == DECISIONS || this == LAST_GOALS || this == GOALS;
    }
}
