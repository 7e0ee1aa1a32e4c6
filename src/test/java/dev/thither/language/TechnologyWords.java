package dev.thither.language;

import dev.thither.text.Span;
import java.util.List;
import java.util.Map;

/** Finds whatever names a technology: the simplest thing that could work. */
record TechnologyWords(GoalReader reader) implements GoalJudge {
    @Override
    public Judgement judge(Statement statement, Seniority seniority) {
        var slots = statement.asGoal(seniority).slots();
        var verdict = slots.has(SlotKind.TECHNOLOGY) ? Verdict.TRAP : Verdict.OK;
        var probability = verdict == Verdict.TRAP ? 1.0 : 0.0;
        return new Judgement(verdict, Map.of(TrapKind.TECHNOLOGY_ONLY, probability), Span.at(0), List.of(), slots, "");
    }

    @Override
    public Statement read(String statement) {
        return reader.read(statement);
    }

    @Override
    public List<WordPatterns.Match> find(WordPatterns patterns, String statement) {
        return reader.find(patterns, statement);
    }
}
