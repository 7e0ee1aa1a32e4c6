package dev.thither.language;

import java.util.Locale;

/** A word or mark of a text, before anything is known about it. */
record Token(int start, int end, String text, Kind kind) {
    enum Kind {
        WORD,
        COMMA,
        /** A mark that ends a clause: semicolon, colon, dash. */
        BREAK,
        /** The end of a sentence. */
        STOP,
        BRACKET,
        /** Quotation marks, slashes and whatever else is passed over. */
        OTHER
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean capitalised() {
        return Character.isUpperCase(text.charAt(0));
    }

    /** A word without a possessive ending; a mark as it is. */
    String bare() {
        return isWord() && text.endsWith("'s") ? text.substring(0, text.length() - 2) : text;
    }

    /** What it is looked up by: without a possessive ending, and in lower case. */
    String key() {
        return bare().toLowerCase(Locale.ROOT);
    }
}
