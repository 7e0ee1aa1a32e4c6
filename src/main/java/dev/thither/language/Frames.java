package dev.thither.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All frames, found in a statement in one pass: only those whose first word can stand at a place are tried there. */
final class Frames {
    private static final BitSet NO_FRAMES = new BitSet();

    private final List<Frame> frames;
    private final Map<String, BitSet> byText = new HashMap<>();
    private final BitSet[] byTerm = new BitSet[Terms.MOST];
    private final BitSet atHeads = new BitSet();

    Frames(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        for (var i = 0; i < byTerm.length; i++) {
            byTerm[i] = new BitSet();
        }
        for (var i = 0; i < frames.size(); i++) {
            index(i, frames.get(i).phrase());
        }
    }

    private void index(int frame, Phrase phrase) {
        if (phrase.opensAnywhere()) {
            atHeads.set(frame);
            return;
        }
        for (var opening : phrase.openings()) {
            for (var text : opening.texts()) {
                var alike = byText.getOrDefault(text, new BitSet());
                alike.set(frame);
                byText.put(text, alike);
            }
            var terms = opening.terms().numbers();
            for (var term = terms.nextSetBit(0); term >= 0; term = terms.nextSetBit(term + 1)) {
                byTerm[term].set(frame);
            }
        }
    }

    /** The first place of each frame that holds for this seniority, in each part of the statement. */
    List<Hit> in(Reading reading, Seniority seniority) {
        var hits = new ArrayList<Hit>();
        var seen = new EnumMap<Hit.Part, BitSet>(Hit.Part.class);
        for (var part : Hit.Part.values()) {
            seen.put(part, new BitSet());
        }
        for (var at = 0; at < reading.size(); at++) {
            var candidates = candidates(reading, at);
            for (var i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
                var frame = frames.get(i);
                var end = frame.holdsFor(seniority) ? frame.end(reading, at) : Phrase.NONE;
                if (end > at && !(frame.isOwnDoing() && reading.isTold(at))) {
                    var part = part(frame, reading, at, end);
                    var before = seen.getOrDefault(part, NO_FRAMES);
                    if (!before.get(i)) {
                        before.set(i);
                        hits.add(new Hit(frame, reading.span(at, reading.listEnd(end)), part));
                    }
                }
            }
        }
        return hits;
    }

    private static Hit.Part part(Frame frame, Reading reading, int at, int end) {
        var turned = (frame.turns() && reading.isNegated(at))
                || (frame.isAuthors() && reading.isOthersAct(at))
                || (frame.isDeniable() && reading.deniesWithin(at, end));
        if (turned) {
            return Hit.Part.TURNED;
        }
        return reading.isTitle(end - 1) ? Hit.Part.TITLE : Hit.Part.AIM;
    }

    private BitSet candidates(Reading reading, int at) {
        var word = reading.word(at);
        var found = new BitSet();
        if (reading.isHead(at)) {
            found.or(atHeads);
        }
        found.or(byText.getOrDefault(word.text(), NO_FRAMES));
        var terms = word.terms().numbers();
        for (var term = terms.nextSetBit(0); term >= 0; term = terms.nextSetBit(term + 1)) {
            found.or(byTerm[term]);
        }
        return found;
    }
}
