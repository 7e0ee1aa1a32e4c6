package dev.thither.language;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** What makes undisturbed time fair: its bounds, how the author is reached meanwhile, and what it yields. */
final class FocusContract {
    private FocusContract() {}

    /** The parts of the contract that a statement gives. */
    static List<Slot> in(Reading reading) {
        var found = new ArrayList<Slot>();
        first(reading, at -> reading.word(at).is(Term.BOUND), SlotKind.BOUNDS, found);
        first(reading, at -> reading.word(at).is(Term.REACH), SlotKind.REACH, found);
        first(reading, at -> opensYield(reading, at), SlotKind.YIELD, found);
        return found;
    }

    private static void first(Reading reading, IntPredicate wanted, SlotKind kind, List<Slot> found) {
        IntStream.range(0, reading.size())
                .filter(wanted)
                .limit(1)
                .forEach(at -> found.add(new Slot(kind, reading.word(at).span())));
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
