package dev.thither.language;

import dev.thither.text.Span;
import java.util.Set;

/** Finds out who acts at each word of a statement: whoever was last named as the subject of its clause. */
final class Actors {
    private static final Set<String> I = Set.of("i", "i'd", "i'll", "i'm", "i've");
    private static final Set<String> WE = Set.of("we", "we'd", "we'll", "we're", "we've");
    private static final Set<String> BEING = Set.of("was", "were", "am", "are", "been", "got");

    private final Reading reading;
    private final Subjects subjects;
    private final Actor[] found;
    private Actor first = Actor.AUTHOR;
    private boolean isFirstKnown;

    private Actors(Reading reading) {
        this.reading = reading;
        subjects = new Subjects(reading);
        found = new Actor[reading.size()];
    }

    static Actors in(Reading reading) {
        var actors = new Actors(reading);
        actors.find();
        return actors;
    }

    /** Who acts at a word. */
    Actor at(int word) {
        return found[word];
    }

    /** Who acts where some words begin. */
    Actor at(Span words) {
        var low = 0;
        var high = found.length - 1;
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (reading.word(middle).end() <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return found[low];
    }

    /** Who acts first in the statement. */
    Actor first() {
        return first;
    }

    /** Whether the author speaks of themselves, alone or with others. */
    static boolean isFirstPerson(Word word) {
        return isAuthor(word) || WE.contains(word.text());
    }

    private static boolean isAuthor(Word word) {
        return I.contains(word.text()) || word.text().startsWith("i ");
    }

    private void find() {
        var current = Actor.AUTHOR;
        var ofSentence = Actor.AUTHOR;
        for (var i = 0; i < reading.size(); i++) {
            var kind = reading.word(i).kind();
            if (kind == Token.Kind.STOP || kind == Token.Kind.BREAK) {
                ofSentence = Actor.AUTHOR;
                current = ofSentence;
            } else if (kind == Token.Kind.COMMA) {
                current = ofSentence;
            } else if (opensRelative(i) || isPassive(i, current)) {
                current = Actor.OTHER;
            } else if (isNamed(i)) {
                ofSentence = named(i);
                current = ofSentence;
                noteFirst(i, current);
            }
            found[i] = current;
        }
    }

    private boolean isNamed(int at) {
        return isFirstPerson(reading.word(at)) || subjects.opensAt(at);
    }

    private Actor named(int at) {
        if (subjects.opensAt(at)) {
            return Actor.OTHER;
        }
        return isAuthor(reading.word(at)) ? Actor.AUTHOR : Actor.TEAM;
    }

    /** Whoever lets somebody act acts first. */
    private void noteFirst(int at, Actor actor) {
        if (!isFirstKnown) {
            isFirstKnown = true;
            first = subjects.isCaused(at) ? Actor.AUTHOR : actor;
        }
    }

    /** “I was taught”: by somebody else. */
    private boolean isPassive(int at, Actor current) {
        var word = reading.word(at);
        return current != Actor.OTHER
                && at > 1
                && (word.is(Term.DID) || word.text().endsWith("ed"))
                && BEING.contains(reading.word(at - 1).text())
                && isFirstPerson(reading.word(at - 2));
    }

    /** “Tomasz, who …”, and not “I asked who …”. */
    private boolean opensRelative(int at) {
        if (at == 0 || !reading.word(at).text().equals("who")) {
            return false;
        }
        var before = reading.word(at - 1);
        return before.kind() == Token.Kind.COMMA || Subjects.isSomebody(before) || before.is(Term.DETERMINER);
    }
}
