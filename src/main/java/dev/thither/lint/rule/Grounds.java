package dev.thither.lint.rule;

import dev.thither.language.Evidence;
import dev.thither.language.Slot;
import dev.thither.lint.Finding;
import dev.thither.lint.RuleId;
import dev.thither.lint.Subject;
import dev.thither.text.Span;
import java.util.LinkedHashMap;
import java.util.Map;

/** Tells by which of its words a goal was judged, and where in the source they stand. */
record Grounds(Subject.Judged goal) {
    Finding.Explanation explanation(MissingPart missing) {
        var judgement = goal.judgement();
        return new Finding.Explanation(
                judgement.slots().found().stream().map(this::part).toList(),
                judgement.evidence().stream().map(this::evidence).toList(),
                probabilities(),
                missing.words());
    }

    private Finding.Part part(Slot slot) {
        return new Finding.Part(
                slot.kind().id(),
                place(slot.words()),
                quote(slot.words()),
                slot.actor().word());
    }

    private Finding.Evidence evidence(Evidence evidence) {
        return new Finding.Evidence(
                place(evidence.words()),
                quote(evidence.words()),
                evidence.reason(),
                evidence.kind().map(kind -> new RuleId(kind.id())),
                evidence.weight());
    }

    private Map<RuleId, Double> probabilities() {
        var probabilities = new LinkedHashMap<RuleId, Double>();
        goal.judgement()
                .probabilities()
                .forEach((kind, probability) -> probabilities.put(new RuleId(kind.id()), probability));
        return probabilities;
    }

    private Span place(Span words) {
        return goal.entry().statement().span(words.start(), words.end());
    }

    /** As they are read, which may be less than stands between their first and their last character. */
    private String quote(Span words) {
        return goal.entry().statement().text().substring(words.start(), words.end());
    }
}
