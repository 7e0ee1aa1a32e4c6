package dev.thither.language;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Trains a {@link Model}: L2-regularised logistic regression, once for the question whether a goal is a trap, and once
 * for each kind among the traps. The same goals in the same order always give the same model.
 */
final class Trainer {
    /** A sign that fewer goals share is too rare to learn from. */
    private static final int FEWEST_GOALS = 4;

    private static final double COST = 3;
    private static final double KIND_COST = 4;
    private static final double EPSILON = 0.001;
    private static final int MOST_STEPS = 127;
    private static final int CALIBRATION_FOLDS = 4;

    /** How often goals count that are what real goals are like, or that differ by what turns the verdict. */
    private static final int TELLING = 3;

    private Trainer() {}

    static {
        Linear.disableDebugOutput();
    }

    /** The model of these goals, its answers calibrated on goals of authors it has not seen. */
    static Model train(List<Example> examples) {
        return calibration(examples).applied(train(examples, questions()));
    }

    /** A model that knows only these questions and is not calibrated. */
    static Model train(Collection<Example> examples, Set<Integer> questions) {
        var weighted = examples.stream().flatMap(Trainer::weighted).toList();
        var places = places(examples);
        var rows = weighted.stream().map(each -> row(each, places)).toList();
        var regressions = IntStream.range(0, Model.QUESTIONS)
                .parallel()
                .mapToObj(question -> questions.contains(question)
                        ? regression(weighted, rows, places.size(), question)
                        : new double[places.size() + 1])
                .toList();
        return quantised(places, regressions);
    }

    static Calibration calibration(List<Example> examples) {
        var folds = Folds.of(examples, Example::author, CALIBRATION_FOLDS);
        var answers = folds.stream()
                .parallel()
                .flatMap(fold -> {
                    var model = train(fold.training(), Set.of(Model.IS_TRAP));
                    return fold.held().stream()
                            .map(example -> new Calibration.Answer(
                                    model.score(example.signs(), 0).answer(Model.IS_TRAP),
                                    example.goal().isTrap()));
                })
                .toList();
        return Calibration.of(answers);
    }

    static Set<Integer> questions() {
        return Set.copyOf(IntStream.range(0, Model.QUESTIONS).boxed().toList());
    }

    private static Stream<Example> weighted(Example example) {
        return IntStream.range(0, example.goal().isTelling() ? TELLING : 1).mapToObj(i -> example);
    }

    /** The signs that enough goals share, each with its place in the order of their hashes. */
    private static Map<Long, Integer> places(Collection<Example> examples) {
        var goals = new TreeMap<Long, Integer>();
        for (var example : examples) {
            for (var signs : example.signs().values()) {
                signs.stream()
                        .map(sign -> Model.hash(sign.name()))
                        .distinct()
                        .forEach(hash -> goals.merge(hash, 1, Integer::sum));
            }
        }
        goals.values().removeIf(count -> count < FEWEST_GOALS);
        var place = 0;
        for (var sign : goals.entrySet()) {
            sign.setValue(place++);
        }
        return goals;
    }

    /** A goal as the model will see it: each block of signs is of the same length, however many it holds. */
    private static Feature[] row(Example example, Map<Long, Integer> places) {
        var row = new TreeMap<Integer, Double>();
        for (var signs : example.signs().values()) {
            var known = signs.stream()
                    .map(sign -> Model.hash(sign.name()))
                    .distinct()
                    .filter(places::containsKey)
                    .map(places::get)
                    .toList();
            known.forEach(place -> row.put(place, 1 / Math.sqrt(known.size())));
        }
        row.put(places.size(), 1.0);
        return row.entrySet().stream()
                .map(each -> new FeatureNode(each.getKey() + 1, each.getValue()))
                .toArray(Feature[]::new);
    }

    /**
     * The weights of all signs, and last the bias. Whether it is a trap is learnt from all goals, its kind from traps.
     */
    private static double[] regression(List<Example> examples, List<Feature[]> rows, int signs, int question) {
        var asked = IntStream.range(0, rows.size())
                .filter(i -> question == Model.IS_TRAP || examples.get(i).goal().isTrap())
                .toArray();
        Predicate<LabelledGoal> isTrue = question == Model.IS_TRAP
                ? LabelledGoal::isTrap
                : goal -> goal.kind()
                        .filter(kind -> Model.question(kind) == question)
                        .isPresent();
        var problem = new Problem();
        problem.l = asked.length;
        problem.n = signs + 1;
        problem.x = Arrays.stream(asked).mapToObj(rows::get).toArray(Feature[][]::new);
        problem.y = Arrays.stream(asked)
                .mapToDouble(i -> isTrue.test(examples.get(i).goal()) ? 1 : 0)
                .toArray();
        var cost = question == Model.IS_TRAP ? COST : KIND_COST;
        var model = Linear.train(problem, new Parameter(SolverType.L2R_LR, cost, EPSILON));
        var weights = model.getFeatureWeights();
        return model.getLabels()[0] == 1
                ? weights
                : Arrays.stream(weights).map(each -> -each).toArray();
    }

    /** With weights of one byte each. */
    private static Model quantised(Map<Long, Integer> places, List<double[]> regressions) {
        var steps = regressions.stream().mapToDouble(Trainer::step).toArray();
        var biases =
                regressions.stream().mapToDouble(each -> each[each.length - 1]).toArray();
        var signs = new ArrayList<>(places.keySet());
        var weights = new byte[Model.QUESTIONS * signs.size()];
        for (var place = 0; place < signs.size(); place++) {
            for (var question = 0; question < Model.QUESTIONS; question++) {
                var weight = Math.round(regressions.get(question)[place] / steps[question]);
                weights[Model.QUESTIONS * place + question] = (byte) weight;
            }
        }
        return new Model(signs.stream().mapToLong(each -> each).toArray(), weights, biases, steps);
    }

    private static double step(double[] weights) {
        var most = Arrays.stream(weights, 0, weights.length - 1).map(Math::abs).max();
        return Math.max(most.orElse(0), Double.MIN_NORMAL) / MOST_STEPS;
    }
}
