package dev.thither.language;

import java.util.Set;

/** Tells whether somebody who is named in a statement is the subject of a clause, and does what it tells. */
final class Subjects {
    private static final Terms OTHERS = Terms.of(Term.PEOPLE, Term.USER, Term.NAME, Term.CAPITAL, Term.FOLK);
    private static final Terms VERBS = Terms.of(Term.THIRD, Term.PAST, Term.DID, Term.CAN);
    private static final Terms ACTS = Terms.of(Term.DID, Term.INSTRUCT, Term.RECORD, Term.QUESTION, Term.LOOK);
    private static final Terms OPENING = Terms.of(Term.DATE, Term.PERIOD, Term.BOUND, Term.PURPOSE, Term.REASON);
    private static final Set<String> AUXILIARIES = Set.of(
            "is",
            "was",
            "are",
            "were",
            "has",
            "have",
            "had",
            "will",
            "won't",
            "does",
            "did",
            "do",
            "didn't",
            "doesn't",
            "don't",
            "can't",
            "cannot",
            "couldn't",
            "isn't",
            "wasn't",
            "aren't",
            "weren't",
            "might",
            "must",
            "should",
            "wanted",
            "want",
            "wants",
            "no longer");
    private static final Set<String> CONJUNCTIONS = Set.of(
            "and", "but", "or", "then", "that", "when", "while", "after", "before", "if", "where", "what", "why", "how",
            "whether", "once", "until", "as");
    private static final Set<String> BESIDE_A_SUBJECT =
            Set.of("now", "also", "still", "then", "both", "since", "already", "today", "soon", "always", "never");
    private static final Set<String> TO_A_SUBJECT =
            Set.of("from", "of", "at", "in", "on", "with", "about", "into", "for", "to");
    private static final Set<String> CAUSING = Set.of("let", "lets", "letting", "watched", "made");
    private static final Set<String> PLURALS = Set.of("they", "them", "people", "others", "all", "both");
    private static final Set<String> FRONTED = Set.of(
            "since", "after", "in", "on", "at", "by", "from", "until", "with", "because of", "during", "next", "last");
    private static final Set<String> NO_NAMES =
            Set.of("it", "this", "that", "there", "here", "what", "which", "how", "everything", "something", "today");
    private static final int MOST_UNKNOWN = 2;
    private static final int LONGEST_ADVERBIAL = 8;
    private static final int SHORTEST_PAST = 4;
    private static final int LONGEST_SUBJECT = 6;

    private final Reading reading;

    Subjects(Reading reading) {
        this.reading = reading;
    }

    /** Whether the word may be that of somebody other than the author and the team. */
    static boolean isSomebody(Word word) {
        return word.isAny(OTHERS);
    }

    /** Whether somebody named at a word acts. */
    boolean opensAt(int at) {
        return mayAct(reading.word(at))
                && isFollowedByVerb(at)
                && (opensClause(at) || isNamed(at) || followsAdverbial(at));
    }

    /** Whether the author makes somebody at a word act: “let Nadia decide”. */
    boolean isCaused(int at) {
        return at > 0 && CAUSING.contains(reading.word(at - 1).text());
    }

    /** Any capital may be a name's, but that of a word which opens many sentences. */
    private static boolean mayAct(Word word) {
        return word.isAny(OTHERS) && !(word.is(Term.CAPITAL) && (NO_NAMES.contains(word.text()) || word.isAny(ACTS)));
    }

    /** “Since the new checklist the interns decide …”. */
    private boolean followsAdverbial(int at) {
        var opening = reading.word(at).text();
        for (var i = at - 1; i >= 0 && i > at - LONGEST_ADVERBIAL; i--) {
            var word = reading.word(i);
            if (word.kind() != Token.Kind.WORD || Actors.isFirstPerson(word)) {
                break;
            }
            opening = word.text();
        }
        return FRONTED.contains(opening)
                && at > 0
                && !TO_A_SUBJECT.contains(reading.word(at - 1).text());
    }

    /** “… the launch Ravi watched”. */
    private boolean isNamed(int at) {
        return reading.word(at).is(Term.NAME)
                && at + 1 < reading.size()
                && isVerb(reading.word(at + 1), at)
                && !(at > 0 && TO_A_SUBJECT.contains(reading.word(at - 1).text()));
    }

    /** Whether nothing but what belongs to a subject stands between the start of a clause and this word. */
    private boolean opensClause(int at) {
        var unknown = 0;
        for (var i = at - 1; i >= 0 && i >= at - LONGEST_SUBJECT; i--) {
            var word = reading.word(i);
            if (precedesClause(word)) {
                return true;
            }
            unknown += isUnknown(word) ? 1 : 0;
            if (unknown > MOST_UNKNOWN || !(isUnknown(word) || belongsToSubject(word))) {
                return false;
            }
        }
        return true;
    }

    private static boolean precedesClause(Word word) {
        var isMark = word.kind() != Token.Kind.WORD && word.kind() != Token.Kind.OTHER;
        return isMark || word.isAny(OPENING) || CONJUNCTIONS.contains(word.text()) || CAUSING.contains(word.text());
    }

    /** Any word that may describe people: “the pricing analysts”. */
    private static boolean isUnknown(Word word) {
        return Terms.SHOWING.hasAll(word.terms())
                && !word.isAny(ACTS)
                && !word.text().endsWith("ed");
    }

    private static boolean belongsToSubject(Word word) {
        return !TO_A_SUBJECT.contains(word.text())
                && (word.is(Term.DETERMINER)
                        || word.is(Term.NUMBER)
                        || word.text().equals("first")
                        || word.isAny(OTHERS));
    }

    private boolean isVerb(Word word, int subject) {
        var isPast = word.text().endsWith("ed") && word.text().length() > SHORTEST_PAST;
        return isPast || word.isAny(VERBS) || (word.is(Term.DO) && isPlural(subject));
    }

    private boolean isPlural(int at) {
        var text = reading.word(at).text();
        var before = at > 0 ? reading.word(at - 1).text() : "";
        return text.endsWith("s") || PLURALS.contains(text) || before.equals("and") || CAUSING.contains(before);
    }

    private boolean isFollowedByVerb(int at) {
        for (var i = at + 1; i < reading.size() && i <= at + LONGEST_SUBJECT; i++) {
            var word = reading.word(i);
            var text = word.text();
            if (isVerb(word, at) || AUXILIARIES.contains(text) || BESIDE_A_SUBJECT.contains(text)) {
                return true;
            }
            var goesOn = word.isAny(OTHERS)
                    || word.is(Term.ADVERB)
                    || word.is(Term.NUMBER)
                    || text.equals("and")
                    || (word.is(Term.DETERMINER) && !text.equals("to"))
                    || TO_A_SUBJECT.contains(text);
            if (!goesOn) {
                return false;
            }
        }
        return false;
    }
}
