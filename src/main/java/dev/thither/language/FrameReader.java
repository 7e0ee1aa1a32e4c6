package dev.thither.language;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads {@code frames.txt}: {@code = kind/variant | reason | seniorities | zones} opens a group of frames, each a line
 * of its weight and its {@link Phrase}; a group {@code = clears slot-kind} speaks against a trap, {@code = specific}
 * only against vagueness, {@code = next-step} also against a mere verdict. The frames of {@code = shows slot-kind} have
 * no weight: they fill that slot and say nothing for or against a trap.
 */
final class FrameReader {
    private final List<Frame> frames = new ArrayList<>();
    private Claim claim = new Claim.Traps(TrapKind.EMPTY, "");
    private String reason = "";
    private Set<Seniority> seniorities = Set.of();
    private Set<Zone> zones = Set.of();

    private FrameReader() {}

    /** All of them, in the order of the file. */
    static List<Frame> standard() {
        var reader = new FrameReader();
        for (var line : Resource.lines("frames.txt")) {
            reader.read(line);
        }
        return List.copyOf(reader.frames);
    }

    private void read(String line) {
        if (line.startsWith("=")) {
            open(line.substring(1).split("\\|", -1));
            return;
        }
        if (claim instanceof Claim.Shows) {
            frames.add(new Frame(claim, reason, seniorities, zones, 0, Phrase.parse(line)));
            return;
        }
        var gap = line.indexOf(' ');
        var weight = Double.parseDouble(line.substring(0, gap));
        frames.add(new Frame(claim, reason, seniorities, zones, weight, Phrase.parse(line.substring(gap))));
    }

    private void open(String[] header) {
        claim = claim(header[0].strip());
        reason = header[1].strip();
        seniorities = seniorities(header[2].strip());
        zones = zones(header[3].strip());
    }

    private static Claim claim(String text) {
        if (text.equals("specific")) {
            return new Claim.Specifies();
        }
        if (text.equals("next-step")) {
            return new Claim.Plans();
        }
        if (text.startsWith("clears ")) {
            return new Claim.Clears(SlotKind.valueOf(constant(text.substring("clears ".length()))));
        }
        if (text.startsWith("shows ")) {
            return new Claim.Shows(SlotKind.valueOf(constant(text.substring("shows ".length()))));
        }
        var slash = text.indexOf('/');
        var kind = slash < 0 ? text : text.substring(0, slash);
        return new Claim.Traps(TrapKind.valueOf(constant(kind)), slash < 0 ? "" : text.substring(slash + 1));
    }

    private static String constant(String id) {
        return id.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Set<Seniority> seniorities(String text) {
        var found = EnumSet.noneOf(Seniority.class);
        for (var word : text.split(" ", -1)) {
            found.addAll(seniority(word));
        }
        return found;
    }

    private static Set<Seniority> seniority(String word) {
        if (word.equals("all")) {
            return EnumSet.allOf(Seniority.class);
        }
        if (word.endsWith("+")) {
            var least = Seniority.valueOf(constant(word.substring(0, word.length() - 1)));
            return EnumSet.range(least, Seniority.EXECUTIVE);
        }
        return EnumSet.of(Seniority.valueOf(constant(word)));
    }

    private static Set<Zone> zones(String text) {
        var found = EnumSet.noneOf(Zone.class);
        for (var word : text.split(" ", -1)) {
            found.add(Zone.valueOf(constant(word)));
        }
        return found;
    }
}
