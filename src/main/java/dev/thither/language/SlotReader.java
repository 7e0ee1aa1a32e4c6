package dev.thither.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Tells which part the words of a statement play, from what they are taken for and from the frames they stand in. */
final class SlotReader {
    private static final Map<Term, SlotKind> PARTS = Map.ofEntries(
            Map.entry(Term.TECH, SlotKind.TECHNOLOGY),
            Map.entry(Term.TOPIC, SlotKind.TECHNOLOGY),
            Map.entry(Term.FIELD, SlotKind.TECHNOLOGY),
            Map.entry(Term.METRIC, SlotKind.ACTIVITY),
            Map.entry(Term.TITLE, SlotKind.TITLE),
            Map.entry(Term.CERT, SlotKind.TITLE),
            Map.entry(Term.SEEN, SlotKind.TITLE),
            Map.entry(Term.MARKET, SlotKind.TITLE),
            Map.entry(Term.FOCUS, SlotKind.TIME),
            Map.entry(Term.PEOPLE, SlotKind.PEOPLE),
            Map.entry(Term.NAME, SlotKind.PEOPLE),
            Map.entry(Term.USER, SlotKind.USER),
            Map.entry(Term.PROCESS, SlotKind.PROCESS),
            Map.entry(Term.DECIDE, SlotKind.DECISION),
            Map.entry(Term.JUDGED, SlotKind.SELF));

    private static final Terms PLAYING = Terms.of(PARTS.keySet().toArray(Term[]::new));

    private SlotReader() {}

    /** What a judge of goals found: also what only speaks against a trap, and how protected time is bounded. */
    static Slots read(Reading reading, List<Hit> hits) {
        var actors = Actors.in(reading);
        var found = new ArrayList<>(parts(reading, actors));
        for (var hit : hits) {
            if (hit.frame().claim() instanceof Claim.Clears clears && !hit.turned()) {
                found.add(new Slot(clears.part(), hit.words(), actors.at(hit.words())));
            }
        }
        FocusContract.in(reading).forEach((kind, words) -> found.add(new Slot(kind, words, actors.at(words))));
        var turned = hits.stream().anyMatch(hit -> hit.part() == Hit.Part.DENIED);
        return new Slots(sorted(found), turned, actors.first());
    }

    /** The parts that single words play. */
    static List<Slot> parts(Reading reading, Actors actors) {
        var found = new ArrayList<Slot>();
        for (var at = 0; at < reading.size(); at++) {
            addParts(reading, at, actors.at(at), found);
        }
        return found;
    }

    static List<Slot> sorted(List<Slot> found) {
        return found.stream()
                .distinct()
                .sorted(Comparator.comparingInt((Slot slot) -> slot.words().start())
                        .thenComparing(Slot::kind))
                .toList();
    }

    private static void addParts(Reading reading, int at, Actor actor, List<Slot> found) {
        var word = reading.word(at);
        if (!word.isAny(PLAYING)) {
            return;
        }
        PARTS.forEach((term, part) -> {
            if (word.is(term)) {
                found.add(new Slot(part, word.span(), actor));
            }
        });
        var others = word.is(Term.PEOPLE) || word.is(Term.USER) || word.is(Term.NAME);
        if (others && reading.zone(at) == Zone.OTHERS_PURPOSE) {
            found.add(new Slot(SlotKind.BENEFICIARY, word.span(), actor));
        }
    }
}
