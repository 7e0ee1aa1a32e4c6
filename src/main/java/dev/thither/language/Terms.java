package dev.thither.language;

import java.util.BitSet;

/** A set of {@link Term}s, small enough to be compared in two steps for each word of a text. */
record Terms(long early, long late) {
    /** More than there are terms. */
    static final int MOST = 2 * Long.SIZE;

    static final Terms NONE = new Terms(0, 0);

    /** Those that only fill slots: a word of nothing else is guessed at as if no list knew it. */
    static final Terms SHOWING = Terms.of(
            Term.DID, Term.INSTRUCT, Term.HARM, Term.RECORD, Term.WHY, Term.QUESTION, Term.LOOK, Term.THING, Term.FOLK);

    static Terms of(Term... terms) {
        var set = NONE;
        for (var term : terms) {
            set = set.and(term);
        }
        return set;
    }

    Terms and(Term term) {
        return new Terms(early | early(term), late | late(term));
    }

    Terms and(Terms others) {
        return new Terms(early | others.early, late | others.late);
    }

    boolean isEmpty() {
        return early == 0 && late == 0;
    }

    boolean has(Term term) {
        return (early & early(term)) != 0 || (late & late(term)) != 0;
    }

    boolean hasAny(Terms others) {
        return (early & others.early) != 0 || (late & others.late) != 0;
    }

    boolean hasAll(Terms others) {
        return (others.early & ~early) == 0 && (others.late & ~late) == 0;
    }

    /** A number below {@link #MOST} for each of them, always the same for the same term. */
    BitSet numbers() {
        return BitSet.valueOf(new long[] {early, late});
    }

    private static long early(Term term) {
        return number(term) < Long.SIZE ? 1L << number(term) : 0;
    }

    private static long late(Term term) {
        return number(term) < Long.SIZE ? 0 : 1L << (number(term) - Long.SIZE);
    }

    @SuppressWarnings("EnumOrdinal") // the order is not kept anywhere; there are fewer terms than bits
    private static int number(Term term) {
        return term.ordinal();
    }
}
