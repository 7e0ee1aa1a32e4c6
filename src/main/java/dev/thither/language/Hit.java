package dev.thither.language;

import dev.thither.text.Span;

/**
 * A frame found in a statement.
 *
 * @param part what part of the statement it is in
 */
record Hit(Frame frame, Span words, Part part) {
    private static final double TURNED = -1.5;
    private static final double TITLE_SHARE = 0.5;

    enum Part {
        /** What the author is about to do. */
        AIM,
        /** What a negation turns round. */
        DENIED,
        /** What somebody else does, which turns it round as well. */
        OTHERS_ACT,
        /** A few words set before the rest: “Networking. Show Deniz …”. */
        TITLE
    }

    boolean turned() {
        return part == Part.DENIED || part == Part.OTHERS_ACT;
    }

    String reason() {
        return turned() ? "not: " + frame.reason() : frame.reason();
    }

    /** How much it says: a trap that is turned round speaks against one, a good turned round says nothing. */
    double weight() {
        return switch (part) {
            case AIM -> frame.weight();
            case DENIED, OTHERS_ACT -> frame.weight() > 0 ? TURNED : 0;
            case TITLE -> frame.weight() > 0 ? TITLE_SHARE * frame.weight() : frame.weight();
        };
    }
}
