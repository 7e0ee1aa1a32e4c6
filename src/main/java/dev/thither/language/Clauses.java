package dev.thither.language;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Finds the zones of each sentence, the reach of its negations, where its aims begin, and who acts in it. */
final class Clauses {
    private static final int NEGATION_REACH = 7;
    private static final int ACTOR_WITHIN = 6;
    private static final int TALE_WITHIN = 4;
    private static final int LONGEST_TITLE = 4;
    private static final Terms OTHERS = Terms.of(Term.PEOPLE, Term.USER, Term.NAME);
    private static final Terms SUBJECTS = OTHERS.and(Terms.of(Term.SELF, Term.WE, Term.SYSTEM, Term.TECH, Term.TOPIC));
    private static final Terms NEGATING = Terms.of(Term.NOT, Term.STOP, Term.LESS);
    /** What people are the object of, who then act themselves. */
    private static final Terms GOVERNING = Terms.of(Term.PURPOSE, Term.REASON, Term.HAND_OVER, Term.TEACH, Term.ASSIST);

    private static final Terms ENDING = Terms.of(Term.PURPOSE, Term.REASON, Term.SELF);
    /** What no mere title has: something to be done, or how much. */
    private static final Terms DOING = Terms.of(
                    Term.LEARN, Term.IMPROVE, Term.TAKE, Term.BUILD, Term.STOP, Term.TEACH, Term.HAND_OVER, Term.ASSIST)
            .and(Terms.of(
                    Term.MODERNISE, Term.RISE, Term.MORE, Term.LESS, Term.NOT, Term.SELF, Term.QUOTA, Term.NUMBER))
            .and(Terms.of(Term.STAY, Term.PERIOD));

    private static final Set<String> WISHES =
            Set.of("wants to", "will", "would like to", "needs to", "plans to", "should");
    private static final Set<String> THIRD_PERSON = Set.of("she", "he", "they");
    private static final Set<String> RELATIVE = Set.of("who", "whom", "where", "which");
    private static final Set<String> WHO = Set.of("who", "whom", "whoever");
    private static final Set<String> CAUSING = Set.of("let", "lets", "letting", "have", "having", "make");
    private static final Set<String> PREPOSITIONS =
            Set.of("of", "in", "on", "with", "about", "at", "into", "for", "to", "and");
    private static final Set<String> TELLERS = Set.of("i", "we");
    /** Before “used to”, what makes it a matter of habit, and no tale. */
    private static final Set<String> ADAPTING =
            Set.of("get", "gets", "getting", "got", "be", "being", "am", "i'm", "is", "are", "become", "becoming");

    private final List<Word> words;
    private final Zone[] zones;
    private final boolean[] negated;
    private final boolean[] heads;
    private final boolean[] others;
    private final boolean[] told;
    private int titleEnd;

    private Clauses(List<Word> words) {
        this.words = words;
        zones = new Zone[words.size()];
        negated = new boolean[words.size()];
        heads = new boolean[words.size()];
        others = new boolean[words.size()];
        told = new boolean[words.size()];
    }

    static Reading of(List<Word> words) {
        var clauses = new Clauses(words);
        Arrays.fill(clauses.zones, Zone.MAIN);
        clauses.findZones();
        clauses.findNegations();
        clauses.findHeads();
        clauses.findOthersActing();
        clauses.findTales();
        clauses.findTitle();
        return new Reading(
                words, clauses.zones, clauses.negated, clauses.heads, clauses.others, clauses.told, clauses.titleEnd);
    }

    private void findZones() {
        var zone = Zone.MAIN;
        var opensSentence = true;
        var untilComma = false;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var connects = word.is(Term.PURPOSE) || word.is(Term.REASON);
            if (connects) {
                zone = word.is(Term.PURPOSE) ? purpose(i) : Zone.REASON;
                untilComma = opensSentence || word.text().equals("until");
            } else if (endsZone(word) || (word.kind() == Token.Kind.COMMA && untilComma)) {
                zone = Zone.MAIN;
                untilComma = false;
            }
            zones[i] = zone;
            opensSentence = endsZone(word) || (opensSentence && word.kind() != Token.Kind.WORD);
        }
    }

    private static boolean endsZone(Word word) {
        return word.kind() == Token.Kind.STOP || word.text().equals(";");
    }

    /** Whose purpose it is: that of the first who is named after the connective. */
    private Zone purpose(int connective) {
        for (var i = connective; i < Math.min(words.size(), connective + ACTOR_WITHIN); i++) {
            var word = words.get(i);
            if (word.kind() == Token.Kind.STOP) {
                break;
            }
            if (word.isAny(SUBJECTS) || word.text().equals("it")) {
                return word.isAny(OTHERS) && !word.is(Term.SELF) ? Zone.OTHERS_PURPOSE : Zone.OWN_PURPOSE;
            }
        }
        return Zone.OWN_PURPOSE;
    }

    private void findNegations() {
        var reach = 0;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            var ends = word.kind() != Token.Kind.WORD && word.kind() != Token.Kind.OTHER;
            reach = ends || word.is(Term.PURPOSE) || RELATIVE.contains(word.text()) ? 0 : reach;
            negated[i] = reach > 0;
            reach = word.isAny(NEGATING) ? NEGATION_REACH : reach - 1;
        }
    }

    /** Whether the author is written of in the third person: “Ada wants to …”, “she will …”. */
    private boolean tellsOfAuthor(int at) {
        var word = words.get(at);
        return (isUnknownName(word) || THIRD_PERSON.contains(word.text()))
                && at + 1 < words.size()
                && WISHES.contains(words.get(at + 1).text());
    }

    private static boolean isUnknownName(Word word) {
        return word.is(Term.NAME) || word.is(Term.CAPITAL);
    }

    private void findHeads() {
        var open = true;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.kind() == Token.Kind.STOP || word.kind() == Token.Kind.BREAK) {
                open = true;
            } else if (open && word.kind() == Token.Kind.WORD) {
                heads[i] = true;
                open = word.is(Term.LEAD) || tellsOfAuthor(i);
            }
        }
    }

    /**
     * Others act from where they are named as the subject of a clause, or let, helped and asked to do something, to its
     * end.
     */
    private void findOthersActing() {
        var acting = false;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (word.kind() != Token.Kind.WORD
                    || word.isAny(ENDING)
                    || word.text().equals("by")) {
                acting = false;
            }
            others[i] = acting;
            acting |= opensWithSomebody(i)
                    || (word.isAny(OTHERS) && !heads[i] && isSubject(i))
                    || WHO.contains(word.text());
        }
    }

    /** Whether a sentence says what somebody does: “Jomo takes …”. */
    private boolean opensWithSomebody(int at) {
        var word = words.get(at);
        return heads[at]
                && (word.isAny(OTHERS) || word.is(Term.CAPITAL))
                && at + 1 < words.size()
                && words.get(at + 1).is(Term.THIRD);
    }

    private boolean isSubject(int at) {
        for (var i = at - 1; i >= 0; i--) {
            var word = words.get(i);
            if (word.kind() != Token.Kind.WORD || word.isAny(GOVERNING) || CAUSING.contains(word.text())) {
                return true;
            }
            if (!word.is(Term.DETERMINER) || PREPOSITIONS.contains(word.text())) {
                return false;
            }
        }
        return true;
    }

    /** A sentence that opens with “I wrote”, “we had”, “it was” tells of what has been, up to its end or a wish. */
    private void findTales() {
        var start = 0;
        var telling = false;
        for (var i = 0; i < words.size(); i++) {
            var word = words.get(i);
            if (endsZone(word)) {
                start = i + 1;
                telling = false;
            }
            telling |= i - start < TALE_WITHIN && word.is(Term.PAST) && i > 0 && opensTale(i);
            telling &= !word.is(Term.LEAD);
            told[i] = telling;
        }
    }

    private boolean opensTale(int at) {
        var before = words.get(at - 1).text();
        return words.get(at).text().equals("used to") ? !ADAPTING.contains(before) : TELLERS.contains(before);
    }

    /** A few words without anything to be done, set off before the rest. */
    private void findTitle() {
        for (var i = 0; i < words.size() && i <= LONGEST_TITLE; i++) {
            var word = words.get(i);
            if (word.kind() == Token.Kind.STOP || word.text().equals(":")) {
                titleEnd = i + 1 < words.size() ? i : 0;
                return;
            }
            if (word.kind() == Token.Kind.WORD && word.isAny(DOING)) {
                return;
            }
        }
    }
}
