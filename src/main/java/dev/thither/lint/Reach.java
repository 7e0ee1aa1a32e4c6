package dev.thither.lint;

/** How far a win reaches: whom its author says it is for. It weighs nothing, and no reach is better than another. */
public enum Reach {
    ME("me"),
    COLLEAGUE("a colleague"),
    TEAM("the team"),
    OTHER_TEAMS("other teams"),
    USERS("users"),
    /** It says for whom, in words that say no more than that. */
    OTHERS("others"),
    /** It does not say. */
    NOT_TOLD("not told");

    private final String words;

    Reach(String words) {
        this.words = words;
    }

    /** The words people read. */
    public String words() {
        return words;
    }
}
