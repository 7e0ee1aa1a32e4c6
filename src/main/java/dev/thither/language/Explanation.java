package dev.thither.language;

import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which words of a statement made a {@link Model} say what it says, and what they were taken for. */
final class Explanation {
    /** In log-odds; less than this is noise. */
    private static final double LEAST = 0.05;

    private static final int MOST_EVIDENCE = 8;
    private static final String WHOLE = "as a whole: its length and level, and what it does not say";

    private final GoalReader.Goal goal;
    private final Score score;
    private final double[] shares;

    Explanation(GoalReader.Goal goal, Score score) {
        this.goal = goal;
        this.score = score;
        shares = score.shares(Model.IS_TRAP);
    }

    /**
     * Words beside each other that speak the same way, those that say most; and what no words of it say but the whole:
     * its length, its level, and which parts it lacks.
     */
    List<Evidence> evidence() {
        var runs = runs();
        var found = runs.stream()
                .filter(run -> Math.abs(run.weight()) >= LEAST)
                .sorted(Comparator.comparingDouble(run -> -Math.abs(run.weight())))
                .limit(MOST_EVIDENCE)
                .map(this::evidence)
                .collect(Collectors.toCollection(ArrayList::new));
        var byWords = runs.stream().mapToDouble(Run::weight).sum();
        var whole = new Run(0, goal.reading().size(), score.answer(Model.IS_TRAP) - byWords);
        found.add(new Evidence(span(whole), WHOLE, Optional.empty(), whole.weight()));
        return found;
    }

    /** Words from one up to another, and what they say together, in log-odds. */
    private record Run(int from, int to, double weight) {}

    private List<Run> runs() {
        var reading = goal.reading();
        var runs = new ArrayList<Run>();
        var from = 0;
        var sum = 0.0;
        for (var at = 0; at < reading.size(); at++) {
            var share = shares[at];
            var turns = sum * share < 0 || reading.isEnd(at);
            if (turns && at > from) {
                runs.add(new Run(from, at, sum));
                from = at;
                sum = 0;
            }
            if (reading.isEnd(at)) {
                from = at + 1;
            } else {
                sum += share;
            }
        }
        if (from < reading.size()) {
            runs.add(new Run(from, reading.size(), sum));
        }
        return runs;
    }

    private Span span(Run run) {
        return goal.reading().span(run.from(), run.to());
    }

    private Evidence evidence(Run run) {
        var frame = frame(run);
        return new Evidence(
                span(run),
                frame.map(Hit::reason).orElse(""),
                frame.flatMap(hit -> hit.frame().kind()),
                run.weight());
    }

    /** The weightiest frame that these words are part of, if it speaks the same way. */
    private Optional<Hit> frame(Run run) {
        var words = span(run);
        return goal.hits().stream()
                .filter(hit -> hit.words().overlaps(words))
                .filter(hit -> hit.weight() * run.weight() > 0)
                .max(Comparator.comparingDouble(hit -> Math.abs(hit.weight())));
    }

    /**
     * The words a trap of this kind is about: those of its weightiest frame, or else the clause that speaks most for
     * it.
     */
    Span aim(TrapKind kind) {
        return goal.scales().strongest(kind).map(Hit::words).orElseGet(() -> clause(Model.question(kind)));
    }

    private Span clause(int question) {
        var reading = goal.reading();
        var ofKind = score.shares(question);
        var best = new Run(0, reading.size(), Double.NEGATIVE_INFINITY);
        var from = 0;
        var sum = 0.0;
        var speaks = false;
        for (var at = 0; at <= reading.size(); at++) {
            if (reading.isEnd(at)) {
                best = speaks && sum > best.weight() ? new Run(from, at, sum) : best;
                from = at + 1;
                sum = 0;
                speaks = false;
            } else {
                sum += shares[at] + ofKind[at];
                speaks |= reading.word(at).kind() == Token.Kind.WORD;
            }
        }
        return span(best);
    }

    /** The nearer name of the kind, if a frame knows one. */
    String variant(TrapKind kind) {
        return goal.scales().variant(kind);
    }
}
