package dev.thither.language;

import java.util.Set;

/** How a statement stands to each of its words: who acts there, whether it is denied, and whether it is only wished. */
final class Stance {
    private static final int DENIAL_REACH = 7;
    private static final int COMPARISON_REACH = 4;
    private static final int STOP_REACH = 2;
    private static final Set<String> DENYING = Set.of(
            "hardly",
            "rarely",
            "barely",
            "seldom",
            "failed",
            "forgot",
            "unable",
            "neglected",
            "refused",
            "i never",
            "never done",
            "never having");
    private static final Set<String> COMPARING = Set.of("than", "rather than", "instead of", "without");
    private static final Set<String> ENDING_DENIALS =
            Set.of("who", "which", "where", "but", "i", "we", "so", "and then");
    private static final Set<String> WISHING = Set.of(
            "wish",
            "wishes",
            "hope",
            "hopes",
            "hoped",
            "hopefully",
            "would",
            "should",
            "ought",
            "might",
            "maybe",
            "perhaps",
            "supposed",
            "if",
            "unless",
            "i should",
            "i hope to",
            "hope to",
            "i would like to",
            "i'd like to",
            "i would love to",
            "i'd love to",
            "i would also like to",
            "i'd also like to",
            "i wanted to",
            "i try to",
            "try to",
            "would like to",
            "strive to",
            "somebody",
            "someone",
            "ideally",
            "eventually",
            "someday",
            "dream");
    private static final Set<String> WISHING_BEFORE_TO =
            Set.of("wanted", "meant", "planned", "intended", "hoped", "tried", "going", "love", "like", "able", "glad");
    private static final Set<String> PAST_AUXILIARIES = Set.of("was", "were", "wasn't", "weren't");

    private final Reading reading;
    private final Actors actors;
    private final boolean[] denied;
    private final boolean[] wished;

    private Stance(Reading reading) {
        this.reading = reading;
        actors = Actors.in(reading);
        denied = new boolean[reading.size()];
        wished = new boolean[reading.size()];
    }

    static Stance of(Reading reading) {
        var stance = new Stance(reading);
        stance.findDenials();
        stance.findWishes();
        stance.findQuestions();
        return stance;
    }

    Actors actors() {
        return actors;
    }

    boolean isDenied(int at) {
        return denied[at];
    }

    /** Whether it is wished, supposed or asked, and neither done nor decided. */
    boolean isWished(int at) {
        return wished[at];
    }

    private void findDenials() {
        var reach = 0;
        for (var i = 0; i < reading.size(); i++) {
            var word = reading.word(i);
            var ends = endsClause(word) || word.is(Term.PURPOSE) || ENDING_DENIALS.contains(word.text());
            reach = ends ? 0 : reach;
            denied[i] = reach > 0;
            reach = Math.max(reach - 1, reach(i));
        }
    }

    private int reach(int at) {
        var word = reading.word(at);
        var text = word.text();
        if (COMPARING.contains(text)) {
            return COMPARISON_REACH;
        }
        if (word.is(Term.NOT) || DENYING.contains(text)) {
            var only = at + 1 < reading.size() && reading.word(at + 1).text().equals("only");
            return only ? 0 : DENIAL_REACH;
        }
        return word.is(Term.STOP) || word.is(Term.LESS) ? STOP_REACH : 0;
    }

    private void findWishes() {
        var wishing = false;
        for (var i = 0; i < reading.size(); i++) {
            wishing &= !endsClause(reading.word(i));
            wishing |= opensWish(i);
            wished[i] = wishing;
        }
    }

    private boolean opensWish(int at) {
        var text = reading.word(at).text();
        if (WISHING.contains(text)) {
            return true;
        }
        var beforeTo = at + 1 < reading.size() && reading.word(at + 1).text().equals("to");
        return beforeTo && WISHING_BEFORE_TO.contains(text) && (!text.equals("going") || follows(at, PAST_AUXILIARIES));
    }

    private boolean follows(int at, Set<String> texts) {
        return at > 0 && texts.contains(reading.word(at - 1).text());
    }

    /** What is asked is not said. */
    private void findQuestions() {
        var asked = false;
        for (var i = reading.size() - 1; i >= 0; i--) {
            var word = reading.word(i);
            var endsSentence = word.kind() != Token.Kind.COMMA && endsClause(word);
            asked = endsSentence ? word.text().equals("?") : asked;
            wished[i] |= asked;
        }
    }

    private static boolean endsClause(Word word) {
        return switch (word.kind()) {
            case COMMA, BREAK, STOP, BRACKET -> true;
            case WORD, OTHER -> false;
        };
    }
}
