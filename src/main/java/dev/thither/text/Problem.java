package dev.thither.text;

/**
 * Something wrong in a text: where it stands, what was found there, and, as an imperative sentence or empty, what to
 * do.
 *
 * @param kind what the trouble is about; decides which rule reports it
 * @param span the words it is about, in the text's own offsets
 */
public record Problem(Kind kind, Span span, String message, String help) {

    /** What the trouble is about. */
    public enum Kind {
        /** The text, or a value in it, cannot be read as what it has to be. */
        UNREADABLE,
        /** A key that nobody knows; its value is kept. */
        UNKNOWN_KEY
    }

    /** A {@link Kind#UNREADABLE} text. */
    public static Problem unreadable(Span span, String message, String help) {
        return new Problem(Kind.UNREADABLE, span, message, help);
    }
}
