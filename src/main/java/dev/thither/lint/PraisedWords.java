package dev.thither.lint;

import dev.thither.document.Reading;
import dev.thither.language.SlotKind;
import dev.thither.language.Slots;
import dev.thither.lint.Praise.Kind;
import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sees what is good by the parts that words play, the same that a trap is seen by. */
final class PraisedWords {
    /** Each kind of praise, and the slots that have to stand near each other for it. */
    private static final Map<Kind, List<SlotKind>> NEEDED = Map.ofEntries(
            Map.entry(Kind.ENABLED, List.of(SlotKind.CAPABILITY)),
            Map.entry(Kind.HANDED_OVER, List.of(SlotKind.HANDOVER)),
            Map.entry(Kind.TAUGHT, List.of(SlotKind.TEACHING)),
            Map.entry(Kind.PREVENTED, List.of(SlotKind.PREVENTED)),
            Map.entry(Kind.NOT_BUILT, List.of(SlotKind.NOT_BUILT)),
            Map.entry(Kind.REFRAMED, List.of(SlotKind.REFRAMED)),
            Map.entry(Kind.CALIBRATED, List.of(SlotKind.CALIBRATED)),
            Map.entry(Kind.REASONING, List.of(SlotKind.REASONING)),
            Map.entry(Kind.FIRST_TIME, List.of(SlotKind.FIRST_TIME)),
            Map.entry(Kind.STAYED, List.of(SlotKind.STAYED)),
            Map.entry(Kind.FOCUS_CONTRACT, List.of(SlotKind.BOUNDS, SlotKind.REACH, SlotKind.YIELD)),
            Map.entry(Kind.AMBITION_SAID, List.of(SlotKind.AMBITION, SlotKind.TOLD)),
            Map.entry(Kind.BEGINNER, List.of(SlotKind.BEGINNER)),
            Map.entry(Kind.STOPPED, List.of(SlotKind.STOPPED)));

    private static final int NEAR = 160;

    private final Statements statements;

    PraisedWords(Statements statements) {
        this.statements = statements;
    }

    /** At most one praise of each kind. */
    List<Praise> in(Reading reading) {
        var text = reading.text();
        var slots = statements.of(reading).shown();
        var found = new ArrayList<Praise>();
        for (var kind : Kind.values()) {
            words(slots, text, NEEDED.getOrDefault(kind, List.of()))
                    .ifPresent(words -> found.add(praise(kind, words, reading)));
        }
        return found;
    }

    private static Praise praise(Kind kind, Span words, Reading reading) {
        var quote = reading.text().substring(words.start(), words.end());
        return new Praise(kind, reading.span(words.start(), words.end()), quote);
    }

    /**
     * The first words that play the first part and have words of all other parts near them, up to the last of these.
     */
    private static Optional<Span> words(Slots slots, String text, List<SlotKind> needed) {
        return slots.words(needed.get(0))
                .flatMap(first -> together(first, slots, text, needed).stream())
                .findFirst();
    }

    private static Optional<Span> together(Span first, Slots slots, String text, List<SlotKind> needed) {
        var all = first;
        for (var kind : needed) {
            var near = slots.words(kind)
                    .filter(words -> isNear(first, words, text))
                    .findFirst();
            if (near.isEmpty()) {
                return Optional.empty();
            }
            all = all.join(near.get());
        }
        return Optional.of(all);
    }

    /** Whether they stand in the same paragraph and not far from each other. */
    private static boolean isNear(Span one, Span other, String text) {
        var from = Math.min(one.start(), other.start());
        var to = Math.max(one.start(), other.start());
        return to - from <= NEAR && text.substring(from, to).indexOf('\n') < 0;
    }
}
