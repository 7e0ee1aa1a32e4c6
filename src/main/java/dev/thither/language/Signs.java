package dev.thither.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Finds the signs of a statement that a {@link Model} weighs: its words and what they are taken for, alone and in a
 * row; the letters of its words; and the frames and slots found in it. Most are also given together with how far along
 * the author is, as the same words may mean another thing there.
 */
final class Signs {
    /** The signs of one block share one unit of weight, however many there are; none is in two of them. */
    enum Block {
        WORDS,
        LETTERS,
        SLOTS
    }

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
    /** Up to how many words a statement counts as a scrap, a line, a sentence or two. */
    private static final int[] LENGTHS = {6, 12, 24, 45};

    private static final int SHORTEST_SENTENCE = 3;
    private static final int MOST_SENTENCES = 4;
    private static final int[] ODDS = {-3, -2, -1, 0, 1, 2, 3, 4};

    private final Reading reading;
    private final String career;
    private final List<Sign> words = new ArrayList<>();
    private final List<Sign> letters = new ArrayList<>();
    private final List<Sign> slots = new ArrayList<>();

    private Signs(Reading reading, Seniority seniority) {
        this.reading = reading;
        career = "@" + career(seniority) + ":";
    }

    private static String career(Seniority seniority) {
        return switch (seniority) {
            case JUNIOR -> "junior";
            case MID -> "mid";
            case SENIOR, STAFF, PRINCIPAL -> "senior";
            case MANAGER, DIRECTOR, EXECUTIVE -> "lead";
        };
    }

    static Map<Block, List<Sign>> of(GoalReader.Goal goal) {
        var signs = new Signs(goal.reading(), goal.seniority());
        signs.addWords();
        signs.addFrames(goal.hits());
        signs.addSlots(goal.slots());
        signs.addShown(goal.shown());
        signs.addOdds(goal.scales().odds());
        signs.add(signs.slots, "level", goal.seniority().name());
        signs.add(signs.slots, "level", career(goal.seniority()));
        signs.add(signs.words, "written at", career(goal.seniority()));
        return new EnumMap<>(Map.of(Block.WORDS, signs.words, Block.LETTERS, signs.letters, Block.SLOTS, signs.slots));
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

    private void addFrames(List<Hit> hits) {
        var length = ":" + length();
        for (var hit : hits) {
            var claim = claim(hit.frame().claim()) + ":" + hit.part();
            var from = reading.at(hit.words().start());
            var to = reading.at(hit.words().end() - 1) + 1;
            slots.add(new Sign("frame:" + claim, from, to));
            slots.add(new Sign("frame" + career + claim, from, to));
            slots.add(new Sign("frame:" + claim + length, from, to));
            slots.add(new Sign("frame:" + claim + ":" + Math.round(2 * hit.weight()), from, to));
            slots.add(new Sign("reason:" + hit.reason(), from, to));
            slots.add(new Sign("frame:" + claim + (to * 2 > reading.size() ? ":late" : ":early"), from, to));
        }
        addSentences(hits);
    }

    /** Whether there are sentences without any sign of a trap, and whether the last one has one. */
    private void addSentences(List<Hit> hits) {
        var trapped = new BitSet();
        for (var hit : hits) {
            if (hit.weight() > 0) {
                trapped.set(reading.at(hit.words().start()));
            }
        }
        var sentences = 0;
        var ofThemTrapped = 0;
        var lastTrapped = false;
        var start = 0;
        for (var at = 0; at <= reading.size(); at++) {
            if (at == reading.size() || reading.word(at).kind() == Token.Kind.STOP) {
                if (at - start >= SHORTEST_SENTENCE) {
                    var next = trapped.nextSetBit(start);
                    lastTrapped = next >= 0 && next < at;
                    sentences++;
                    ofThemTrapped += lastTrapped ? 1 : 0;
                }
                start = at + 1;
            }
        }
        add(slots, "length", length());
        add(slots, "sentences", String.valueOf(Math.min(MOST_SENTENCES, sentences)));
        add(
                slots,
                "trapped",
                trapped(ofThemTrapped, sentences, lastTrapped) + " of " + Math.min(MOST_SENTENCES, sentences));
    }

    private static String trapped(int trapped, int sentences, boolean last) {
        if (trapped == 0) {
            return "none";
        }
        if (trapped == sentences) {
            return "all";
        }
        return last ? "last" : "earlier";
    }

    private String length() {
        var size = reading.size();
        for (var each : LENGTHS) {
            if (size <= each) {
                return "<=" + each;
            }
        }
        return "long";
    }

    private static String claim(Claim claim) {
        if (claim instanceof Claim.Traps trap) {
            return trap.kind() + "/" + trap.variant();
        }
        if (claim instanceof Claim.Clears clears) {
            return "clears " + clears.part();
        }
        return claim instanceof Claim.Plans ? "plans" : "specifies";
    }

    private void addSlots(Slots found) {
        var kinds = EnumSet.noneOf(SlotKind.class);
        found.found().forEach(slot -> kinds.add(slot.kind()));
        for (var kind : SlotKind.values()) {
            var has = kinds.contains(kind) ? "" : "no ";
            add(slots, "slot", has + kind);
            for (var other : kinds) {
                if (kinds.contains(kind) && kind.compareTo(other) < 0) {
                    add(slots, "slot", kind + "+" + other);
                }
            }
        }
        if (found.turned()) {
            add(slots, "slot", "turned");
        }
    }

    private void addShown(Slots shown) {
        for (var slot : shown.found()) {
            var from = reading.at(slot.words().start());
            var to = reading.at(slot.words().end() - 1) + 1;
            slots.add(new Sign("shows:" + slot.kind() + ":" + slot.actor(), from, to));
            slots.add(new Sign("shows" + career + slot.kind(), from, to));
        }
        add(slots, "actor", shown.actor().name());
        if (shown.turned()) {
            add(slots, "shows", "turned");
        }
    }

    private void addOdds(Map<TrapKind, Double> odds) {
        var most = Double.NEGATIVE_INFINITY;
        for (var each : odds.entrySet()) {
            most = Math.max(most, each.getValue());
            for (var step : ODDS) {
                if (each.getValue() > step) {
                    slots.add(new Sign("odds:" + each.getKey() + ">" + step, 0, 0));
                }
            }
        }
        for (var step : ODDS) {
            if (most > step) {
                add(slots, "most", ">" + step);
            }
            if (most > step + 0.5) {
                add(slots, "most", ">" + step + ".5");
            }
        }
    }

    /** A sign of the statement as a whole. */
    private void add(List<Sign> block, String name, String value) {
        block.add(new Sign(name + ":" + value, 0, 0));
        block.add(new Sign(name + career + value, 0, 0));
    }
}
