package dev.thither.lint;

/** What a waiver is good for, once all rules have spoken. */
public enum WaiverState {
    /** It holds something back. */
    WAIVES("waives"),
    /** There is nothing that it could hold back. */
    UNUSED("unused"),
    /** Its rule was not asked about this document, so nobody knows whether it is needed. */
    NOT_ASKED("not asked"),
    /** Its last day has passed. */
    EXPIRED("expired"),
    /** It names no rule. */
    WITHOUT_RULE("no rule"),
    /** It does not say why. */
    WITHOUT_REASON("no reason"),
    /** It has an end that is no date. */
    WITHOUT_DATE("no date");

    private final String words;

    WaiverState(String words) {
        this.words = words;
    }

    /** The words people read. */
    public String words() {
        return words;
    }

    /** The name in machine formats. */
    public String id() {
        return words.replace(' ', '-');
    }
}
