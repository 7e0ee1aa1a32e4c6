package dev.thither.language;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Some words of an author, read once for all who look at them: a goal, a deed, a decision, a paragraph. */
public final class Statement {
    private final Reading reading;
    private final Stance stance;
    private final Slots shown;
    private final Frames frames;

    /** @param frames those that weigh in a judgement */
    Statement(Reading reading, Stance stance, Slots shown, Frames frames) {
        this.reading = reading;
        this.stance = stance;
        this.shown = shown;
        this.frames = frames;
    }

    /** As a goal of somebody this far along. */
    GoalReader.Goal asGoal(Seniority seniority) {
        var hits = frames.in(reading, seniority);
        var scales = new Scales(hits, FocusContract.in(reading).size());
        return new GoalReader.Goal(reading, hits, scales, SlotReader.read(reading, hits), shown, seniority);
    }

    /**
     * The parts that it surely has: in doubt nothing is shown. What is denied, only wished or done by others is not.
     */
    public Slots shown() {
        return shown;
    }

    /** The parts that it may have: in doubt it has them. Whoever finds something missing looks here. Not kept. */
    public Slots hinted() {
        // What speaks against a trap does so at every level, so that any will do.
        return SlotReader.read(reading, frames.in(reading, Seniority.SENIOR));
    }

    /**
     * Where one of these phrases fits, in the order of the text; of overlapping words only the first, and its longest.
     */
    public List<Occurrence> find(Phrases phrases) {
        var found = new ArrayList<Occurrence>();
        var end = 0;
        var inOrder = phrases.in(reading).stream()
                .sorted(Comparator.comparingInt(Frames.Match::from).thenComparingInt(match -> -match.to()))
                .toList();
        for (var match : inOrder) {
            if (match.from() >= end) {
                found.add(occurrence(match));
                end = match.to();
            }
        }
        return found;
    }

    /** Whether any of these phrases fits anywhere, also where it is denied. */
    public boolean has(Phrases phrases) {
        return !phrases.in(reading).isEmpty();
    }

    private Occurrence occurrence(Frames.Match match) {
        var denied = stance.isDenied(match.from())
                || (!match.frame().phrase().denies() && reading.deniesWithin(match.from(), match.to()));
        return new Occurrence(
                reading.span(match.from(), match.to()),
                stance.actors().at(match.from()),
                denied,
                stance.isWished(match.from()));
    }
}
