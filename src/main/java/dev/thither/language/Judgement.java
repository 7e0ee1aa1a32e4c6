package dev.thither.language;

import dev.thither.text.Span;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a {@link GoalJudge} thinks of one goal, and why.
 *
 * @param verdict what to say about it
 * @param probabilities how likely each kind is, all eight in their order; they exclude each other, so their sum is at
 *     most one
 * @param aim the words of the statement that the verdict is about; the empty span at 0 when there is nothing to say
 * @param evidence what speaks for and against a trap, weightiest first
 * @param slots the parts of the statement
 * @param variant a nearer name for the kind, such as {@code stay-technical}; empty when there is none
 */
public record Judgement(
        Verdict verdict,
        Map<TrapKind, Double> probabilities,
        Span aim,
        List<Evidence> evidence,
        Slots slots,
        String variant) {

    public Judgement {
        var all = new EnumMap<TrapKind, Double>(TrapKind.class);
        for (var kind : TrapKind.values()) {
            all.put(kind, probabilities.getOrDefault(kind, 0.0));
        }
        probabilities = Collections.unmodifiableMap(all);
        evidence = evidence.stream()
                .sorted(Comparator.comparingDouble(each -> -Math.abs(each.weight())))
                .toList();
    }

    /** How likely it is that the goal is a trap of any kind. */
    public double probability() {
        var sum = 0.0;
        for (var each : probabilities.values()) {
            sum += each;
        }
        return Math.min(1, sum);
    }

    /** The likeliest kind, whatever the verdict. */
    public TrapKind kind() {
        var likeliest = TrapKind.TECHNOLOGY_ONLY;
        for (var each : probabilities.entrySet()) {
            if (each.getValue() > probabilities.getOrDefault(likeliest, 0.0)) {
                likeliest = each.getKey();
            }
        }
        return likeliest;
    }
}
