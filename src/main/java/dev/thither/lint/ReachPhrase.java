package dev.thither.lint;

import dev.thither.lint.ReachWords.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Somebody, or something, as it is named between “and”s and commas: “drivers on the night shift who start at four”.
 *
 * @param head up to the first preposition: “drivers”
 * @param parts each with its preposition: “on the night shift”
 * @param clause what is told about them, which names nobody new
 */
record ReachPhrase(List<ReachWord> head, List<List<ReachWord>> parts, List<ReachWord> clause) {
    /** What is longer is no name of anybody. */
    private static final int LONGEST = 40;

    private static final Set<String> NOBODY = Set.of("nobody", "none", "nothing");
    private static final Set<String> ONLY = Set.of("just", "only", "merely", "simply", "least");
    private static final Set<String> RELATIVE = Set.of("who", "that", "which", "whose", "whom");
    private static final Set<String> MEANT = Set.of("meant", "intended", "made", "built", "is", "was", "aimed", "it");

    /**
     * The phrases of some words.
     *
     * @param throughSo whether who stands behind “so that” counts
     */
    static List<ReachPhrase> in(List<ReachWord> words, boolean throughSo) {
        var phrases = new ArrayList<ReachPhrase>();
        var sentence = new ArrayList<ReachWord>();
        var first = true;
        for (var word : words) {
            if (word.endsSentence()) {
                read(sentence, first, throughSo, phrases);
                first = word.isLine();
                sentence.clear();
            } else {
                sentence.add(word);
            }
        }
        read(sentence, first, throughSo, phrases);
        return List.copyOf(phrases);
    }

    private static void read(List<ReachWord> sentence, boolean first, boolean throughSo, List<ReachPhrase> phrases) {
        if (first || goesOn(sentence)) {
            new Reader(meant(sentence), throughSo, phrases).read();
        }
    }

    /** Whether a later sentence names more of them, as “And ourselves” does and “She had asked for it” does not. */
    private static boolean goesOn(List<ReachWord> sentence) {
        if (sentence.isEmpty()) {
            return false;
        }
        var opens = sentence.get(0);
        return opens.is(Kind.JOINER)
                || opens.is(Kind.ADVERB)
                || (!opens.is(Kind.SUBJECT) && sentence.stream().noneMatch(ReachPhrase::isVerb));
    }

    private static boolean isVerb(ReachWord word) {
        return word.is(Kind.FINITE) || (!word.isCapital() && word.stem().endsWith("ed"));
    }

    /** From where it says whom it was meant for, if it does. */
    private static List<ReachWord> meant(List<ReachWord> sentence) {
        for (var at = sentence.size() - 1; at > 0; at--) {
            if (sentence.get(at).isOne("for")
                    && MEANT.contains(sentence.get(at - 1).stem())) {
                return List.copyOf(sentence.subList(at + 1, sentence.size()));
            }
        }
        var none = !sentence.isEmpty()
                && (NOBODY.contains(sentence.get(0).stem())
                        || (sentence.size() > 1
                                && sentence.get(0).isOne("no")
                                && sentence.get(1).isOne("one")));
        return none ? List.of() : List.copyOf(sentence);
    }

    private enum Place {
        HEAD,
        PART,
        CLAUSE
    }

    /** Goes through the words of a sentence once. */
    private static final class Reader {
        private final List<ReachWord> words;
        private final boolean throughSo;
        private final List<ReachPhrase> phrases;
        private final List<ReachWord> head = new ArrayList<>();
        private final List<List<ReachWord>> parts = new ArrayList<>();
        private final List<ReachWord> clause = new ArrayList<>();
        private Place place = Place.HEAD;
        private boolean endsAtComma;

        Reader(List<ReachWord> words, boolean throughSo, List<ReachPhrase> phrases) {
            this.words = words;
            this.throughSo = throughSo;
            this.phrases = phrases;
        }

        void read() {
            for (var at = 0; at < words.size(); at++) {
                if (words.get(at).isMark() || words.get(at).is(Kind.JOINER)) {
                    part(at);
                } else if (place == Place.CLAUSE) {
                    clause.add(words.get(at));
                } else {
                    word(at);
                }
            }
            end();
        }

        private void part(int at) {
            if (place != Place.CLAUSE) {
                end();
            } else if (isContrast(at)
                    || (begins(at + 1) && (words.get(at).isMark() ? endsAtComma : isAfterComma(at)))) {
                end();
            } else {
                clause.add(words.get(at));
            }
        }

        /** “Not customers but Harvest” */
        private boolean isContrast(int at) {
            return words.get(at).isOne("but") && clause.get(0).isOne("not");
        }

        private boolean isAfterComma(int at) {
            return at > 0 && words.get(at - 1).isMark();
        }

        private boolean begins(int at) {
            return at < words.size() && (begins(words.get(at)) || isBeginningAfterJoiner(at));
        }

        /** “, and also drivers” */
        private boolean isBeginningAfterJoiner(int at) {
            return words.get(at).is(Kind.JOINER) && at + 1 < words.size() && begins(words.get(at + 1));
        }

        private static boolean begins(ReachWord word) {
            return word.named().isPresent()
                    || word.is(Kind.DETERMINER)
                    || word.is(Kind.EVERYONE)
                    || word.is(Kind.SELF)
                    || word.areSeveral(Kind.USER)
                    || word.areSeveral(Kind.ORGANISATION)
                    || word.areSeveral(Kind.ROLE);
        }

        private void word(int at) {
            var word = words.get(at);
            if (throughSo && (word.isOne("so") || (word.isOne("that") && isAfter(at, "so")))) {
                end();
            } else if (opensClause(at)) {
                place = Place.CLAUSE;
                endsAtComma = isAside(word) || (!isAfterComma(at) && (RELATIVE.contains(word.stem()) || isDoing(word)));
                clause.add(word);
            } else if (word.is(Kind.PREPOSITION) && word.named().isEmpty()) {
                if (!head.isEmpty() || !parts.isEmpty() || !word.isOne("for")) {
                    place = Place.PART;
                    parts.add(new ArrayList<>(List.of(word)));
                }
            } else if (place == Place.PART) {
                add(word, parts.get(parts.size() - 1));
            } else {
                add(word, head);
            }
        }

        private static void add(ReachWord word, List<ReachWord> words) {
            if (words.size() < LONGEST) {
                words.add(word);
            }
        }

        private boolean isAfter(int at, String word) {
            return at > 0 && words.get(at - 1).isOne(word);
        }

        private boolean opensClause(int at) {
            var word = words.get(at);
            if (word.named().isPresent()) {
                return false;
            }
            var isLast = at + 1 == words.size();
            if (word.isOne("to")) {
                return !isLast && !begins(at + 1) && !words.get(at + 1).is(Kind.PREPOSITION);
            }
            if (word.isOne("as")) {
                return !isLast && words.get(at + 1).is(Kind.SUBJECT);
            }
            if (word.isOne("not") || word.isOne("never")) {
                return isLast || !ONLY.contains(words.get(at + 1).stem());
            }
            return word.is(Kind.OPENER) || isDoing(word);
        }

        /** “To be fair” */
        private boolean isAside(ReachWord word) {
            return word.isOne("to") && head.isEmpty() && parts.isEmpty();
        }

        /** “People learning the language” */
        private boolean isDoing(ReachWord word) {
            return word.stem().endsWith("ing") && !head.isEmpty() && isPersons(head);
        }

        private static boolean isPersons(List<ReachWord> words) {
            var last = words.get(words.size() - 1);
            return last.named().isPresent()
                    || (last.is(Kind.EVERYONE) && !last.is(Kind.DETERMINER))
                    || last.areSeveral(Kind.USER)
                    || last.areSeveral(Kind.ORGANISATION)
                    || last.areSeveral(Kind.EITHER);
        }

        private void end() {
            if (!head.isEmpty() || !parts.isEmpty()) {
                phrases.add(new ReachPhrase(
                        List.copyOf(head), parts.stream().map(List::copyOf).toList(), List.copyOf(clause)));
            }
            head.clear();
            parts.clear();
            clause.clear();
            place = Place.HEAD;
        }
    }
}
