package dev.thither.language;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * All frames, found in a statement in one pass: only those whose last word stands anywhere in it are looked for, and
 * only where their first word can stand.
 */
final class Frames {
    private static final BitSet NO_FRAMES = new BitSet();

    private final List<Frame> frames;
    private final Index openings = new Index();
    private final Index closings = new Index();
    private final BitSet atHeads = new BitSet();

    /** Which frames have a piece that a word fits. */
    private static final class Index {
        private final Map<String, BitSet> byText = new HashMap<>();
        private final BitSet[] byTerm = new BitSet[Terms.MOST];

        Index() {
            for (var i = 0; i < byTerm.length; i++) {
                byTerm[i] = new BitSet();
            }
        }

        void add(int frame, Phrase.Piece.One piece) {
            for (var text : piece.texts()) {
                byText.computeIfAbsent(text, none -> new BitSet()).set(frame);
            }
            var terms = piece.terms().numbers();
            for (var term = terms.nextSetBit(0); term >= 0; term = terms.nextSetBit(term + 1)) {
                byTerm[term].set(frame);
            }
        }

        void addFitting(Word word, BitSet found) {
            found.or(byText.getOrDefault(word.text(), NO_FRAMES));
            var terms = word.terms().numbers();
            for (var term = terms.nextSetBit(0); term >= 0; term = terms.nextSetBit(term + 1)) {
                found.or(byTerm[term]);
            }
        }
    }

    /** A frame that fits from one word up to another, whoever acts there and whatever turns it round. */
    record Match(int number, Frame frame, int from, int to) {}

    private Frames(List<Frame> frames) {
        this.frames = List.copyOf(frames);
        for (var i = 0; i < frames.size(); i++) {
            index(i, frames.get(i).phrase());
        }
    }

    private void index(int frame, Phrase phrase) {
        closings.add(frame, phrase.closing());
        if (phrase.opensAnywhere()) {
            atHeads.set(frame);
        } else {
            phrase.openings().forEach(opening -> openings.add(frame, opening));
        }
    }

    /** All of these. */
    static Frames of(List<Frame> frames) {
        return new Frames(frames);
    }

    /** Those that speak for or against a trap. */
    static Frames weighing(List<Frame> frames) {
        return new Frames(frames.stream().filter(frame -> !frame.onlyShows()).toList());
    }

    /** Those that only fill slots. */
    static Frames showing(List<Frame> frames) {
        return new Frames(frames.stream().filter(Frame::onlyShows).toList());
    }

    /** The first place of each frame that holds for this seniority, in each part of the statement. */
    List<Hit> in(Reading reading, Seniority seniority) {
        var hits = new ArrayList<Hit>();
        var turned = new BitSet();
        var titles = new BitSet();
        var aims = new BitSet();
        for (var match : matches(reading, frame -> frame.holdsFor(seniority))) {
            var frame = match.frame();
            if (frame.isOwnDoing() && reading.isTold(match.from())) {
                continue;
            }
            var part = part(frame, reading, match.from(), match.to());
            var before = switch (part) {
                case DENIED, OTHERS_ACT -> turned;
                case TITLE -> titles;
                case AIM -> aims;
            };
            if (!before.get(match.number())) {
                before.set(match.number());
                hits.add(new Hit(frame, reading.span(match.from(), reading.listEnd(match.to())), part));
            }
        }
        return hits;
    }

    /** Every place where a frame fits, in the order of the text. */
    List<Match> matches(Reading reading, Predicate<Frame> wanted) {
        var matches = new ArrayList<Match>();
        var possible = possible(reading);
        for (var at = 0; at < reading.size(); at++) {
            var candidates = candidates(reading, at);
            candidates.and(possible);
            for (var i = candidates.nextSetBit(0); i >= 0; i = candidates.nextSetBit(i + 1)) {
                var frame = frames.get(i);
                var end = wanted.test(frame) ? frame.end(reading, at) : Phrase.NONE;
                if (end > at) {
                    matches.add(new Match(i, frame, at, end));
                }
            }
        }
        return matches;
    }

    private static Hit.Part part(Frame frame, Reading reading, int at, int end) {
        if ((frame.turns() && reading.isNegated(at)) || (frame.isDeniable() && reading.deniesWithin(at, end))) {
            return Hit.Part.DENIED;
        }
        if (frame.isAuthors() && reading.isOthersAct(at)) {
            return Hit.Part.OTHERS_ACT;
        }
        return reading.isTitle(end - 1) ? Hit.Part.TITLE : Hit.Part.AIM;
    }

    private BitSet possible(Reading reading) {
        var possible = new BitSet(frames.size());
        for (var at = 0; at < reading.size(); at++) {
            closings.addFitting(reading.word(at), possible);
        }
        return possible;
    }

    private BitSet candidates(Reading reading, int at) {
        var found = new BitSet(frames.size());
        if (reading.isHead(at)) {
            found.or(atHeads);
        }
        openings.addFitting(reading.word(at), found);
        return found;
    }
}
