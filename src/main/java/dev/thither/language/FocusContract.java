package dev.thither.language;

import dev.thither.text.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What makes undisturbed time fair: its bounds, how the author is reached meanwhile, and what it yields. */
final class FocusContract {
    private FocusContract() {}

    /** The parts of the contract that a statement gives. */
    static Map<SlotKind, Span> in(Reading reading) {
        var found = new EnumMap<SlotKind, Span>(SlotKind.class);
        first(reading, at -> reading.word(at).is(Term.BOUND), SlotKind.BOUNDS, found);
        first(reading, at -> reading.word(at).is(Term.REACH), SlotKind.REACH, found);
        first(reading, at -> opensYield(reading, at), SlotKind.YIELD, found);
        return found;
    }

    private static void first(Reading reading, IntPredicate wanted, SlotKind kind, Map<SlotKind, Span> found) {
        IntStream.range(0, reading.size())
                .filter(wanted)
                .limit(1)
                .forEach(at -> found.put(kind, reading.word(at).span()));
    }

    private static boolean opensYield(Reading reading, int at) {
        var word = reading.word(at);
        var lasts = word.is(Term.PURPOSE)
                && (reading.zone(at) == Zone.OTHERS_PURPOSE || word.text().equals("until"));
        return lasts || word.is(Term.OUTCOME) || word.text().equals("finished") || isDeadline(reading, at);
    }

    private static boolean isDeadline(Reading reading, int at) {
        return reading.word(at).text().equals("by")
                && at + 1 < reading.size()
                && reading.word(at + 1).is(Term.DATE);
    }
}
