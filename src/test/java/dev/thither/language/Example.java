package dev.thither.language;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A labelled goal as a {@link Model} sees it. */
record Example(LabelledGoal goal, GoalReader.Goal read, Map<Signs.Block, List<Sign>> signs) {
    private static final GoalReader READER = new GoalReader(Vocabulary.NONE);

    static Example of(LabelledGoal goal) {
        var read = READER.read(goal.statement(), goal.seniority());
        return new Example(goal, read, read.signs());
    }

    /** Who wrote the goal. */
    String author() {
        return goal.author();
    }

    /** As a model sees it that looks at some signs only. */
    Example seenBy(UnaryOperator<Map<Signs.Block, List<Sign>>> view) {
        return new Example(goal, read, view.apply(signs));
    }

    static List<Example> of(List<LabelledGoal> goals) {
        return goals.stream().map(Example::of).toList();
    }
}
