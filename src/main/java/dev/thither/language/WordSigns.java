package dev.thither.language;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The signs that words are by themselves: what they are and are taken for, alone and in a row, and their letters. */
final class WordSigns {
    /** What a word is taken for in a row of words; the first that fits. */
    private static final List<Term> CLASSES = List.of(
            Term.TECH,
            Term.TOPIC,
            Term.FIELD,
            Term.CERT,
            Term.LEARN,
            Term.IMPROVE,
            Term.TEACH,
            Term.HAND_OVER,
            Term.STOP,
            Term.TAKE,
            Term.BUILD,
            Term.CODE,
            Term.REVIEW,
            Term.ITEM,
            Term.METRIC,
            Term.FOCUS,
            Term.MEETING,
            Term.TITLE,
            Term.SEEN,
            Term.MARKET,
            Term.ALWAYS,
            Term.ONLY_ME,
            Term.MYSELF,
            Term.PEOPLE,
            Term.USER,
            Term.NAME,
            Term.CAPITAL,
            Term.CAN,
            Term.ALONE,
            Term.DECIDE,
            Term.SOFT,
            Term.JUDGED,
            Term.DOCUMENT,
            Term.PURPOSE,
            Term.REASON,
            Term.OUTCOME,
            Term.PROCESS,
            Term.MODERNISE,
            Term.RISE,
            Term.ASSIST,
            Term.COURSE,
            Term.DESIGN,
            Term.SYSTEM,
            Term.MORE,
            Term.LESS,
            Term.NOT,
            Term.NUMBER,
            Term.QUOTA,
            Term.DATE,
            Term.PERIOD,
            Term.DO);

    private static final int SHORTEST_LETTERS = 3;
    private static final int LONGEST_LETTERS = 4;
    private static final String START = "^";
    private static final String END = "$";

    private final Reading reading;
    private final String career;
    private final List<Sign> words = new ArrayList<>();
    private final List<Sign> letters = new ArrayList<>();

    private WordSigns(Reading reading, String career) {
        this.reading = reading;
        this.career = career;
    }

    /** @param career the mark of signs that are told apart by how far along the author is */
    static WordSigns of(Reading reading, String career) {
        var signs = new WordSigns(reading, career);
        signs.addWords();
        return signs;
    }

    List<Sign> words() {
        return List.copyOf(words);
    }

    List<Sign> letters() {
        return List.copyOf(letters);
    }

    private void addWords() {
        var texts = new Row("text", false, false);
        var names = new Row("name", true, true);
        var classes = new Row("class", true, false);
        for (var at = 0; at < reading.size(); at++) {
            var word = reading.word(at);
            texts.next(at, text(word));
            names.next(at, name(word));
            classes.next(at, classOf(word));
            if (word.kind() == Token.Kind.WORD) {
                addWord(at, word);
                addLetters(at, word.text());
            }
        }
        Stream.of(texts, names, classes).forEach(Row::end);
    }

    private void addWord(int at, Word word) {
        words.add(new Sign("word" + career + word.text(), at, at + 1));
        var context = context(at);
        if (!context.isEmpty()) {
            words.add(new Sign(context + ":" + word.text(), at, at + 1));
            words.add(new Sign(context + "-class:" + classOf(word), at, at + 1));
        }
        if (reading.isHead(at)) {
            words.add(new Sign("head:" + word.text(), at, at + 1));
            words.add(new Sign("head" + career + word.text(), at, at + 1));
            words.add(new Sign("head-class" + career + classOf(word), at, at + 1));
        }
    }

    private String context(int at) {
        if (reading.isNegated(at)) {
            return "not";
        }
        return switch (reading.zone(at)) {
            case OWN_PURPOSE -> "own";
            case OTHERS_PURPOSE -> "others";
            case REASON -> "reason";
            case MAIN -> reading.isOthersAct(at) ? "acting" : "";
        };
    }

    private void addLetters(int at, String text) {
        var padded = " " + text + " ";
        for (var length = SHORTEST_LETTERS; length <= LONGEST_LETTERS; length++) {
            for (var i = 0; i + length <= padded.length(); i++) {
                letters.add(new Sign(padded.substring(i, i + length), at, at + 1));
            }
        }
    }

    /** Words one by one and by two, and by three where that says more. */
    private final class Row {
        private final String name;
        private final boolean byCareer;
        private final boolean byThree;
        private String before = START;
        private String earlier = START + START;
        private int last;

        Row(String name, boolean byCareer, boolean byThree) {
            this.name = name;
            this.byCareer = byCareer;
            this.byThree = byThree;
        }

        void next(int at, String text) {
            words.add(new Sign(name + ":" + text, at, at + 1));
            rows(text, at, at + 1);
            earlier = before;
            before = text;
            last = at;
        }

        void end() {
            rows(END, last, last);
        }

        private void rows(String text, int at, int to) {
            var pair = before + " " + text;
            var from = Math.max(0, at - 1);
            words.add(new Sign(name + ":" + pair, from, to));
            if (byCareer) {
                words.add(new Sign(name + career + pair, from, to));
            }
            if (byThree) {
                words.add(new Sign(name + ":" + earlier + " " + pair, Math.max(0, at - 2), to));
            }
        }
    }

    private static String text(Word word) {
        return word.kind() == Token.Kind.WORD ? word.text() : word.kind().name();
    }

    /** The word itself, unless it is one of many names for the same: any technology, anybody, any number. */
    private static String name(Word word) {
        if (word.is(Term.TECH) || word.is(Term.TOPIC)) {
            return "<technology>";
        }
        if (word.is(Term.FIELD)) {
            return "<field>";
        }
        if (word.is(Term.NAME) || word.is(Term.CAPITAL)) {
            return "<name>";
        }
        if (word.is(Term.PEOPLE)) {
            return "<people>";
        }
        if (word.is(Term.USER)) {
            return "<user>";
        }
        if (word.is(Term.DATE) || word.is(Term.PERIOD)) {
            return "<when>";
        }
        return word.is(Term.NUMBER) ? "<number>" : text(word);
    }

    private static String classOf(Word word) {
        for (var term : CLASSES) {
            if (word.is(term)) {
                return "{" + term.name() + "}";
            }
        }
        return name(word);
    }
}
