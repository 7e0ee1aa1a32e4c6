package dev.thither.language;

import dev.thither.text.Span;
import java.util.List;
import java.util.Set;

/**
 * A statement as words, each with the zone it stands in, whether it is negated, and whether an aim begins there. The
 * arrays are never changed after {@link Clauses} has filled them.
 */
final class Reading {
    private static final int LONGEST_LIST = 24;
    private static final Terms LISTABLE = Terms.of(Term.TECH, Term.TOPIC, Term.FIELD, Term.CERT);
    private static final Set<String> COMPARING =
            Set.of("than", "rather than", "instead of", "without", "neither", "nor");

    private final List<Word> words;
    private final Zone[] zones;
    private final boolean[] negated;
    private final boolean[] heads;
    private final boolean[] others;
    private final boolean[] told;
    private final int titleEnd;

    Reading(
            List<Word> words,
            Zone[] zones,
            boolean[] negated,
            boolean[] heads,
            boolean[] others,
            boolean[] told,
            int titleEnd) {
        this.words = words;
        this.zones = zones;
        this.negated = negated;
        this.heads = heads;
        this.others = others;
        this.told = told;
        this.titleEnd = titleEnd;
    }

    int size() {
        return words.size();
    }

    /** Whether it has no word at all. */
    boolean isSilent() {
        return words.stream().noneMatch(word -> word.kind() == Token.Kind.WORD);
    }

    Word word(int at) {
        return words.get(at);
    }

    Zone zone(int at) {
        return zones[at];
    }

    boolean isNegated(int at) {
        return negated[at];
    }

    /** Whether a negation stands among these words, as in “take no tickets”. */
    boolean deniesWithin(int from, int to) {
        for (var i = from + 1; i < to; i++) {
            var word = words.get(i);
            if (word.is(Term.LESS) || (word.is(Term.NOT) && !COMPARING.contains(word.text()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether this is told of what has been: “I used to …”. */
    boolean isTold(int at) {
        return told[at];
    }

    /** Whether each of its sentences tells of what has been, to its end. */
    boolean isTale() {
        var speaks = false;
        var tells = false;
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            if (word.kind() == Token.Kind.STOP || word.text().equals(";")) {
                if (speaks && !tells) {
                    return false;
                }
                speaks = false;
                tells = false;
            } else if (word.kind() == Token.Kind.WORD) {
                speaks = true;
                tells = told[at];
            }
        }
        return tells || !speaks;
    }

    /** Whether this belongs to a few words set before the rest as its title. */
    boolean isTitle(int at) {
        return at < titleEnd;
    }

    /** Whether the title of the statement has a word of one of these terms. */
    boolean isAbout(Terms terms) {
        for (var i = 0; i < titleEnd; i++) {
            if (words.get(i).isAny(terms)) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody other than the author does what is told here. */
    boolean isOthersAct(int at) {
        return others[at];
    }

    /**
     * Whether an aim can begin here: at the start of a sentence, once “I would like to” is passed, or after a colon.
     */
    boolean isHead(int at) {
        return heads[at];
    }

    /** Whether a sentence or clause ends before this word. */
    boolean isEnd(int at) {
        return at >= words.size()
                || switch (words.get(at).kind()) {
                    case STOP, BREAK -> true;
                    case WORD, COMMA, BRACKET, OTHER -> false;
                };
    }

    /** Where the words up to {@code end} end once the list that they begin is complete: “Rust, Go and Zig”. */
    int listEnd(int end) {
        var last = end;
        for (var i = end; i < words.size() && i < last + 3 && i < end + LONGEST_LIST; i++) {
            var word = words.get(i);
            if (word.isAny(LISTABLE) && words.get(last - 1).isAny(LISTABLE)) {
                last = i + 1;
            } else if (!word.is(Term.LISTED)) {
                break;
            }
        }
        return last;
    }

    /** The word that this place of the text stands in, or the first after it. */
    int at(int place) {
        var from = 0;
        var to = words.size();
        while (from < to) {
            var middle = (from + to) >>> 1;
            if (words.get(middle).end() <= place) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** The words from one up to another, without marks around them. */
    Span span(int from, int to) {
        var first = from;
        while (first < to - 1 && words.get(first).kind() != Token.Kind.WORD) {
            first++;
        }
        var last = to - 1;
        while (last > first && words.get(last).kind() != Token.Kind.WORD) {
            last--;
        }
        return new Span(words.get(first).start(), words.get(last).end());
    }
}
