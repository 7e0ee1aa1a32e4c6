package dev.thither.language;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * A pattern over the words of a statement: {@code {term|term}}, {@code word|word}, {@code ..} for up to four words of
 * the same clause, {@code ...} for up to fourteen of the same sentence, {@code ^} and {@code $} for the start and the
 * end of an aim, {@code ?} after what may be missing, {@code !} before what must not follow, and {@code @term} for a
 * statement whose title is of that term.
 */
record Phrase(List<Piece> pieces) {
    static final int NONE = -1;

    private static final int NEAR = 4;
    private static final int FAR = 14;

    private static final Terms PEOPLE = Terms.of(Term.PEOPLE, Term.USER, Term.NAME, Term.CAPITAL, Term.FOLK);
    private static final Terms DENIALS = Terms.of(Term.NOT, Term.LESS);
    private static final Set<String> DENYING = Set.of(
            "not", "no", "never", "nobody", "nothing", "none", "cannot", "can't", "didn't", "don't", "won't", "wasn't",
            "haven't", "hadn't", "isn't");

    Phrase {
        pieces = List.copyOf(pieces);
    }

    sealed interface Piece {
        /** A word of one of these terms or texts. */
        record One(Terms terms, Set<String> texts, boolean optional, boolean forbidden) implements Piece {
            boolean accepts(Word word) {
                return word.isAny(terms) || texts.contains(word.text());
            }

            boolean denies() {
                return !forbidden && (terms.hasAny(DENIALS) || !Collections.disjoint(texts, DENYING));
            }
        }

        /** Any words, up to so many. */
        record Gap(int most, boolean acrossCommas) implements Piece {}

        /** No word, but what the title of the statement has to be about. */
        record Title(Terms terms) implements Piece {}

        /** A place between words. */
        record Edge(boolean start) implements Piece {}
    }

    static Phrase parse(String text) {
        var pieces = new ArrayList<Piece>();
        for (var piece : text.strip().split(" ", -1)) {
            pieces.add(piece(piece));
        }
        return new Phrase(pieces);
    }

    private static Piece piece(String text) {
        if (text.equals("^") || text.equals("$")) {
            return new Piece.Edge(text.equals("^"));
        }
        if (text.equals("..") || text.equals("...")) {
            return new Piece.Gap(text.length() == 2 ? NEAR : FAR, text.length() == 3);
        }
        if (text.startsWith("@")) {
            return new Piece.Title(terms(text.substring(1)));
        }
        var optional = text.endsWith("?");
        var forbidden = text.startsWith("!");
        var bare = text.substring(forbidden ? 1 : 0, text.length() - (optional ? 1 : 0));
        if (!bare.startsWith("{")) {
            return new Piece.One(Terms.NONE, Set.of(bare.replace('_', ' ').split("\\|", -1)), optional, forbidden);
        }
        return new Piece.One(terms(bare.substring(1, bare.length() - 1)), Set.of(), optional, forbidden);
    }

    private static Terms terms(String ids) {
        var terms = Terms.NONE;
        for (var id : ids.split("\\|", -1)) {
            terms = terms.and(Term.of(id));
        }
        return terms;
    }

    /** Whether it can begin with any word of an aim. */
    boolean opensAnywhere() {
        return pieces.size() > 1 && pieces.get(0) instanceof Piece.Edge && pieces.get(1) instanceof Piece.Gap;
    }

    /** The words it can begin with: the first piece that must be there, and what may come before it. */
    List<Piece.One> openings() {
        var found = new ArrayList<Piece.One>();
        for (var piece : pieces) {
            if (piece instanceof Piece.One one && !one.forbidden()) {
                found.add(one);
                if (!one.optional()) {
                    return found;
                }
            }
        }
        throw new IllegalStateException("a phrase without a word: " + this);
    }

    /** The last piece that must be there: without such a word in a statement it fits nowhere in it. */
    Piece.One closing() {
        for (var i = pieces.size() - 1; i >= 0; i--) {
            if (pieces.get(i) instanceof Piece.One one && !one.forbidden() && !one.optional()) {
                return one;
            }
        }
        throw new IllegalStateException("a phrase without a word that must be there: " + this);
    }

    /** Whether it says itself who acts, as it begins with people. */
    boolean namesActor() {
        return openings().stream().anyMatch(opening -> opening.terms().hasAny(PEOPLE));
    }

    /** Whether a denial is one of its words, so that it is said and not turned round by it. */
    boolean denies() {
        return pieces.stream().anyMatch(piece -> piece instanceof Piece.One one && one.denies());
    }

    /** The word after the last one of the phrase if it begins at {@code at}, or {@link #NONE}. */
    int end(Reading reading, int at) {
        return end(reading, 0, at);
    }

    private int end(Reading reading, int from, int at) {
        if (from == pieces.size()) {
            return at;
        }
        var piece = pieces.get(from);
        if (piece instanceof Piece.One one) {
            return afterOne(reading, one, from, at);
        }
        if (piece instanceof Piece.Gap gap) {
            return afterGap(reading, gap, from, at);
        }
        if (piece instanceof Piece.Title title) {
            return reading.isAbout(title.terms()) ? end(reading, from + 1, at) : NONE;
        }
        var holds = ((Piece.Edge) piece).start() ? at < reading.size() && reading.isHead(at) : reading.isEnd(at);
        return holds ? end(reading, from + 1, at) : NONE;
    }

    private int afterOne(Reading reading, Piece.One one, int from, int at) {
        var accepted = at < reading.size() && one.accepts(reading.word(at));
        if (one.forbidden()) {
            return accepted ? NONE : end(reading, from + 1, at);
        }
        var taken = accepted ? end(reading, from + 1, at + 1) : NONE;
        return taken == NONE && one.optional() ? end(reading, from + 1, at) : taken;
    }

    private int afterGap(Reading reading, Piece.Gap gap, int from, int at) {
        var end = end(reading, from + 1, at);
        for (var i = at; end == NONE && i < at + gap.most() && passes(reading, gap, i); i++) {
            end = end(reading, from + 1, i + 1);
        }
        return end;
    }

    private static boolean passes(Reading reading, Piece.Gap gap, int at) {
        if (at >= reading.size() || reading.zone(at) != reading.zone(Math.max(0, at - 1))) {
            return false;
        }
        return switch (reading.word(at).kind()) {
            case WORD, OTHER -> true;
            case COMMA, BRACKET, BREAK -> gap.acrossCommas();
            case STOP -> false;
        };
    }
}
