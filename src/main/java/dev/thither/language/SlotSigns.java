package dev.thither.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;

/** The signs that frames and slots are, and those of the statement as a whole: its length, its level, what it lacks. */
final class SlotSigns {
    /** Up to how many words a statement counts as a scrap, a line, a sentence or two. */
    private static final int[] LENGTHS = {6, 12, 24, 45};

    private static final int SHORTEST_SENTENCE = 3;
    private static final int MOST_SENTENCES = 4;
    private static final int[] ODDS = {-3, -2, -1, 0, 1, 2, 3, 4};

    private final Reading reading;
    private final String career;
    private final List<Sign> slots = new ArrayList<>();

    private SlotSigns(Reading reading, String career) {
        this.reading = reading;
        this.career = career;
    }

    /** @param career the mark of signs that are told apart by how far along the author is */
    static List<Sign> of(GoalReader.Goal goal, String career) {
        var signs = new SlotSigns(goal.reading(), career);
        signs.addFrames(goal.hits());
        signs.addSlots(goal.slots());
        signs.addShown(goal.shown());
        signs.addOdds(goal.scales().odds());
        signs.add("level", goal.seniority().name());
        signs.slots.add(new Sign("level" + career, 0, 0));
        return List.copyOf(signs.slots);
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
        add("length", length());
        add("sentences", String.valueOf(Math.min(MOST_SENTENCES, sentences)));
        add("trapped", trapped(ofThemTrapped, sentences, lastTrapped) + " of " + Math.min(MOST_SENTENCES, sentences));
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
            add("slot", has + kind);
            for (var other : kinds) {
                if (kinds.contains(kind) && kind.compareTo(other) < 0) {
                    add("slot", kind + "+" + other);
                }
            }
        }
        if (found.turned()) {
            add("slot", "turned");
        }
    }

    private void addShown(Slots shown) {
        for (var slot : shown.found()) {
            var from = reading.at(slot.words().start());
            var to = reading.at(slot.words().end() - 1) + 1;
            slots.add(new Sign("shows:" + slot.kind() + ":" + slot.actor(), from, to));
            slots.add(new Sign("shows" + career + slot.kind(), from, to));
        }
        add("actor", shown.actor().name());
        if (shown.turned()) {
            add("shows", "turned");
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
                add("most", ">" + step);
            }
            if (most > step + 0.5) {
                add("most", ">" + step + ".5");
            }
        }
    }

    /** A sign of the statement as a whole. */
    private void add(String name, String value) {
        slots.add(new Sign(name + ":" + value, 0, 0));
        slots.add(new Sign(name + career + value, 0, 0));
    }
}
