package dev.thither.language;

import dev.thither.text.Span;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Judges by a {@link Model} over words, frames and slots. The frames see to what a level means; what no goal of a level
 * can be, whatever its words, is ruled out here.
 */
final class TrainedJudge implements GoalJudge {
    /** From where on more than nine of ten are traps where most goals are, and from where on a question is worth it. */
    static final double SURE = 0.78;

    private static final double SUSPICIOUS = 0.6;

    /** How much a frame that names a kind adds to what the model says of it. */
    private static final double FRAMES = 1.0;

    private final GoalReader reader;
    private final Model model;

    TrainedJudge(GoalReader reader, Model model) {
        this.reader = reader;
        this.model = model;
    }

    @Override
    public Judgement judge(Statement statement, Seniority seniority) {
        var goal = statement.asGoal(seniority);
        return judged(goal, goal.signs(), model);
    }

    /** What a model makes of a goal by these signs of it; nothing of one that says nothing or only what has been. */
    static Judgement judged(GoalReader.Goal goal, Map<Signs.Block, List<Sign>> signs, Model model) {
        if (goal.reading().isSilent() || goal.reading().isTale()) {
            return new Judgement(Verdict.OK, Map.of(), Span.at(0), List.of(), goal.slots(), "");
        }
        var score = model.score(signs, goal.reading().size());
        var explanation = new Explanation(goal, score);
        var weighed = new Judgement(
                Verdict.OK, probabilities(score, goal), Span.at(0), explanation.evidence(), goal.slots(), "");
        return goal.scales().isTurnedRound() ? weighed : decided(goal, weighed, explanation);
    }

    @Override
    public Statement read(String statement) {
        return reader.read(statement);
    }

    @Override
    public List<WordPatterns.Match> find(WordPatterns patterns, String statement) {
        return reader.find(patterns, statement);
    }

    private static Judgement decided(GoalReader.Goal goal, Judgement weighed, Explanation explanation) {
        var sure = weighed.probability() >= SURE && !goal.scales().isCleared();
        if (weighed.probability() < SUSPICIOUS || (!sure && isAnswered(weighed.kind(), goal.shown()))) {
            return weighed;
        }
        return new Judgement(
                sure ? Verdict.TRAP : Verdict.ASK,
                weighed.probabilities(),
                explanation.aim(weighed.kind()),
                weighed.evidence(),
                weighed.slots(),
                explanation.variant(weighed.kind()));
    }

    /** Whether what would be praised in a deed answers the question that would be asked: who gains what. */
    private static boolean isAnswered(TrapKind kind, Slots shown) {
        return (kind == TrapKind.EMPTY || kind == TrapKind.TECHNOLOGY_ONLY)
                && (shown.has(SlotKind.CAPABILITY) || shown.has(SlotKind.HANDOVER) || shown.has(SlotKind.TEACHING));
    }

    /** That of a trap, shared among all kinds by how likely each is beside the others. */
    private static Map<TrapKind, Double> probabilities(Score score, GoalReader.Goal goal) {
        var frames = goal.scales().odds();
        var odds = new EnumMap<TrapKind, Double>(TrapKind.class);
        var sum = 0.0;
        for (var kind : TrapKind.values()) {
            var each = StrictMath.exp(
                    score.answer(Model.question(kind)) + FRAMES * Math.max(0, frames.getOrDefault(kind, 0.0)));
            odds.put(kind, each);
            sum += each;
        }
        var trap = 1 / (1 + StrictMath.exp(-score.answer(Model.IS_TRAP)));
        var probabilities = new EnumMap<TrapKind, Double>(TrapKind.class);
        for (var each : odds.entrySet()) {
            probabilities.put(
                    each.getKey(), canBe(each.getKey(), goal.seniority()) ? trap * each.getValue() / sum : 0.0);
        }
        return probabilities;
    }

    /** Code is what those early on are there for, and a junior cannot be leant on too much. */
    private static boolean canBe(TrapKind kind, Seniority seniority) {
        return switch (kind) {
            case CODE_MORE -> seniority.multiplies();
            case INDISPENSABLE -> seniority != Seniority.JUNIOR;
            case TECHNOLOGY_ONLY, FOCUS_TIME, ACTIVITY_METRIC, RESUME_DRIVEN, SELF_VERDICT, EMPTY -> true;
        };
    }
}
