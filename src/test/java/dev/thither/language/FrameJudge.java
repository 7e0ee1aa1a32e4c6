package dev.thither.language;

import dev.thither.text.Span;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges by hand-written frames alone, each with the weight that its author gave it: what the trained judge has to
 * beat.
 */
final class FrameJudge implements GoalJudge {
    private static final double SURE = 0.8;
    private static final double SUSPICIOUS = 0.5;

    /** How much likelier one log-odd more makes a kind than another. */
    private static final double CONTRAST = 2.0;

    private final GoalReader reader;

    FrameJudge(GoalReader reader) {
        this.reader = reader;
    }

    @Override
    public Statement read(String statement) {
        return reader.read(statement);
    }

    @Override
    public List<WordPatterns.Match> find(WordPatterns patterns, String statement) {
        return reader.find(patterns, statement);
    }

    @Override
    public Judgement judge(Statement statement, Seniority seniority) {
        var goal = statement.asGoal(seniority);
        var probabilities = probabilities(goal.scales().odds());
        var weighed = new Judgement(Verdict.OK, probabilities, Span.at(0), evidence(goal.hits()), goal.slots(), "");
        return decided(weighed, goal.scales());
    }

    /** The weightiest sign of each thing that was found. */
    private static List<Evidence> evidence(List<Hit> hits) {
        var found = new LinkedHashMap<String, Evidence>();
        for (var hit : hits) {
            var evidence = new Evidence(hit.words(), hit.reason(), hit.frame().kind(), hit.weight());
            found.merge(evidence.reason(), evidence, FrameJudge::weightier);
        }
        return found.values().stream().filter(each -> each.weight() != 0).toList();
    }

    private static Evidence weightier(Evidence one, Evidence other) {
        return Math.abs(other.weight()) > Math.abs(one.weight()) ? other : one;
    }

    private static Judgement decided(Judgement weighed, Scales scales) {
        var sign = scales.strongest(weighed.kind());
        if (weighed.probability() < SUSPICIOUS || sign.isEmpty()) {
            return weighed;
        }
        var verdict = weighed.probability() < SURE ? Verdict.ASK : Verdict.TRAP;
        var aim = sign.get().words();
        return new Judgement(
                verdict,
                weighed.probabilities(),
                aim,
                weighed.evidence(),
                weighed.slots(),
                scales.variant(weighed.kind()));
    }

    /** That of a trap is that of its likeliest kind, shared among all kinds by how likely each is beside the others. */
    private static Map<TrapKind, Double> probabilities(Map<TrapKind, Double> odds) {
        var most = odds.values().stream().mapToDouble(each -> each).max().orElse(0);
        var shares = odds.values().stream()
                .mapToDouble(each -> Math.exp(CONTRAST * (each - most)))
                .sum();
        var trap = 1 / (1 + Math.exp(-most));
        var probabilities = new EnumMap<TrapKind, Double>(TrapKind.class);
        odds.forEach((kind, each) -> probabilities.put(kind, trap * Math.exp(CONTRAST * (each - most)) / shares));
        return probabilities;
    }
}
