package dev.thither.language;

import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Reads what a statement shows, whether it is a goal, a deed or a decision. It takes a part for filled only where the
 * words leave little doubt: what is denied, only wished, or done by somebody else is none of the author's.
 */
final class StatementReader {
    private static final Set<SlotKind> FREE_TO_WISH = Set.of(SlotKind.AMBITION, SlotKind.CALIBRATED, SlotKind.REFRAMED);
    private static final Set<SlotKind> ANYBODYS = Set.of(SlotKind.BOUNDS, SlotKind.REACH, SlotKind.YIELD);
    private static final Set<SlotKind> ENDING_WITH_A_VERB =
            Set.of(SlotKind.STAYED, SlotKind.FIRST_TIME, SlotKind.STOPPED);
    private static final int LONGEST_REST = 8;
    private static final Set<String> CLOSING = Set.of("and", "but", "so", "so that", "because", "until", "while");

    private final Frames frames;

    StatementReader(Frames frames) {
        this.frames = frames;
    }

    Slots read(Reading reading) {
        return read(reading, Stance.of(reading));
    }

    Slots read(Reading reading, Stance stance) {
        var found = new ArrayList<Slot>(SlotReader.parts(reading, stance.actors()));
        var turned = false;
        for (var match : frames.matches(reading, frame -> true)) {
            var isDenied = isDenied(match, reading, stance);
            turned |= isDenied;
            if (!isDenied && !isWished(match, stance) && !isSomebodyElses(match, stance)) {
                found.add(slot(match, reading, stance));
            }
        }
        return new Slots(
                SlotReader.sorted(withoutRepeated(found)),
                turned,
                stance.actors().first());
    }

    private static boolean isDenied(Frames.Match match, Reading reading, Stance stance) {
        return stance.isDenied(match.from())
                || (!match.frame().phrase().denies() && reading.deniesWithin(match.from(), match.to()));
    }

    private static boolean isWished(Frames.Match match, Stance stance) {
        return !FREE_TO_WISH.contains(match.frame().part())
                && IntStream.range(match.from(), match.to()).anyMatch(stance::isWished);
    }

    private static boolean isSomebodyElses(Frames.Match match, Stance stance) {
        if (ANYBODYS.contains(match.frame().part())) {
            return false;
        }
        var endsWithVerb = ENDING_WITH_A_VERB.contains(match.frame().part());
        var begins = stance.actors().at(match.from()) == Actor.OTHER;
        var ends = stance.actors().at(match.to() - 1) == Actor.OTHER;
        return match.frame().phrase().namesActor() ? !begins : begins || (ends && endsWithVerb);
    }

    private static Slot slot(Frames.Match match, Reading reading, Stance stance) {
        var phrase = match.frame().phrase();
        var actor = phrase.namesActor() ? Actor.OTHER : stance.actors().at(match.from());
        return new Slot(match.frame().part(), words(reading, match.from(), clauseEnd(reading, match.to())), actor);
    }

    /** Without marks around them, but with what a number is counted in: “70 %”. */
    private static Span words(Reading reading, int from, int to) {
        var words = reading.span(from, to);
        var last = reading.word(to - 1);
        return last.text().equals("%") ? new Span(words.start(), last.end()) : words;
    }

    /** The end of the clause, where it is near: “stopped going” goes on to “to the partner call”. */
    private static int clauseEnd(Reading reading, int to) {
        for (var i = to; i <= Math.min(reading.size(), to + LONGEST_REST); i++) {
            if (i == reading.size() || endsClause(reading.word(i))) {
                return i;
            }
        }
        return to;
    }

    private static boolean endsClause(Word word) {
        var isMark = word.kind() != Token.Kind.WORD && word.kind() != Token.Kind.OTHER;
        return isMark || CLOSING.contains(word.text());
    }

    /** Of overlapping words that play the same part, those that begin first, and the longest of them. */
    private static List<Slot> withoutRepeated(List<Slot> slots) {
        var ends = new EnumMap<SlotKind, Integer>(SlotKind.class);
        var kept = new ArrayList<Slot>();
        var inOrder = slots.stream()
                .sorted(Comparator.comparingInt((Slot slot) -> slot.words().start())
                        .thenComparingInt(slot -> -slot.words().end()))
                .toList();
        for (var slot : inOrder) {
            if (slot.words().start() >= ends.getOrDefault(slot.kind(), 0)) {
                kept.add(slot);
                ends.put(slot.kind(), slot.words().end());
            }
        }
        return kept;
    }
}
