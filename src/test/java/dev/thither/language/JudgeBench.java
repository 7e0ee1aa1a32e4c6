package dev.thither.language;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Measures and trains the judge of goals; {@code bench/judge} runs it. */
final class JudgeBench {
    static final Path MODEL = Path.of("src/main/resources/dev/thither/language/model.bin");
    private static final Path CURVE = Path.of("docs/judging-precision.svg");
    /** Who wrote goals that wear what goals of the other verdict wear. */
    private static final Set<String> MISLEADING = Set.of("crafted-8", "crafted-9");

    private static final int FOLDS = 8;
    private static final int WORST = 20;

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) throws IOException {
        var bench = new JudgeBench();
        var command = args.length == 0 ? "measure" : args[0];
        var files =
                IntStream.range(1, args.length).mapToObj(i -> Path.of(args[i])).toList();
        switch (command) {
            case "measure" -> bench.measure(files);
            case "train" -> bench.train();
            case "cues" -> bench.out.print(Cues.report(LabelledGoals.in(LabelledGoals.TRAINING)));
            case "curve" -> bench.curve();
            case "compare" -> bench.compare(files);
            default -> throw new IllegalArgumentException("unknown: " + command);
        }
    }

    private void train() throws IOException {
        var model = Trainer.train(training());
        try (var file = Files.newOutputStream(MODEL)) {
            model.write(file);
        }
        out.printf("%s: %d bytes%n", MODEL, Files.size(MODEL));
    }

    private static List<Example> training() {
        return Example.of(LabelledGoals.in(LabelledGoals.TRAINING));
    }

    private void measure(List<Path> files) {
        var crossed = crossValidated(training());
        out.println("Goals of the training data, each judged by a model that has seen nothing of its author:\n");
        out.println(Figures.header());
        out.println(crossed.row("all"));
        for (var author : crossed.judged().stream()
                .map(each -> each.goal().author())
                .distinct()
                .sorted()
                .toList()) {
            out.println(crossed.of(each -> each.goal().author().equals(author)).row(author));
        }
        for (var sort : List.of("crafted", "plain", "twins")) {
            out.println(
                    crossed.of(each -> each.goal().author().startsWith(sort)).row(sort));
        }
        out.println(
                crossed.of(each -> MISLEADING.contains(each.goal().author())).row("written to mislead"));
        out.println(crossed.of(each -> each.goal().isNatural()).row("natural"));
        out.println(crossed.of(each -> each.goal().isNatural() && each.goal().clear())
                .row("natural, clear"));
        byLevelAndKind(crossed);
        twins(crossed);
        reliability(crossed);
        worst(crossed);
        var judge = GoalJudge.standard();
        for (var file : files) {
            var judged = judged(judge, LabelledGoals.in(file));
            out.printf("%n%s, judged by the model in the jar:%n%n", file.getFileName());
            out.println(Figures.header());
            out.println(judged.row("all"));
            out.println(judged.of(each -> each.goal().clear()).row("clear"));
            byLevelAndKind(judged);
            reliability(judged);
            worst(judged);
        }
        cost(judge, LabelledGoals.in(LabelledGoals.TRAINING));
    }

    private void byLevelAndKind(Figures figures) {
        for (var seniority : Seniority.values()) {
            out.println(figures.of(each -> each.goal().seniority() == seniority)
                    .row(seniority.name().toLowerCase(Locale.ROOT)));
        }
        out.println("\n| kind | traps | found | under this kind | asked | missed |\n|---|---|---|---|---|---|");
        for (var kind : TrapKind.values()) {
            var traps =
                    figures.of(each -> each.goal().kind().filter(kind::equals).isPresent());
            var found = traps.count(Figures.Judged::isFound);
            var asked = traps.count(Figures.Judged::isAsked);
            out.printf(
                    "| %s | %d | %d | %d | %d | %d |%n",
                    kind.id(),
                    traps.judged().size(),
                    found,
                    traps.count(each -> each.isFound() && each.isRightKind()),
                    asked,
                    traps.judged().size() - found - asked);
        }
    }

    private void twins(Figures figures) {
        out.println("\n| twins that differ by | groups | all right |\n|---|---|---|");
        for (var way : figures.judged().stream()
                .map(each -> each.goal().twin())
                .filter(way -> !way.isEmpty())
                .distinct()
                .sorted()
                .toList()) {
            var twins = figures.of(each -> each.goal().twin().equals(way));
            out.printf(Locale.ROOT, "| %s | %d | %.3f |%n", way, twins.twins().size(), twins.twinsRight());
        }
        out.printf(Locale.ROOT, "| all | %d | %.3f |%n", figures.twins().size(), figures.twinsRight());
    }

    private void reliability(Figures figures) {
        out.println("\n| probability | goals | traps among them |\n|---|---|---|");
        for (var tenth = 0; tenth < 10; tenth++) {
            var from = tenth / 10.0;
            var bin = figures.of(each -> each.judgement().probability() >= from
                    && (each.judgement().probability() < from + 0.1 || from >= 0.9));
            var traps = bin.count(each -> each.goal().isTrap());
            out.printf(
                    Locale.ROOT,
                    "| %.1f to %.1f | %d | %.2f |%n",
                    from,
                    from + 0.1,
                    bin.judged().size(),
                    bin.judged().isEmpty() ? 0.0 : (double) traps / bin.judged().size());
        }
    }

    private void worst(Figures figures) {
        out.println("\nFound wrongly, the surest first:");
        figures.judged().stream()
                .filter(each -> !each.goal().isTrap() && each.isFound())
                .sorted(Comparator.comparingDouble(each -> -each.judgement().probability()))
                .limit(WORST)
                .forEach(this::print);
        out.println("\nMissed, the surest first:");
        figures.judged().stream()
                .filter(each -> each.goal().isTrap() && !each.isFound())
                .sorted(Comparator.comparingDouble(each -> each.judgement().probability()))
                .limit(WORST)
                .forEach(this::print);
    }

    private void print(Figures.Judged judged) {
        var goal = judged.goal();
        out.printf(
                Locale.ROOT,
                "  %.2f %s %s (%s) %s%n",
                judged.judgement().probability(),
                goal.id(),
                goal.seniority().name().toLowerCase(Locale.ROOT),
                goal.kind().map(TrapKind::id).orElse("ok"),
                goal.statement().replace('\n', ' '));
    }

    private void cost(GoalJudge judge, List<LabelledGoal> goals) {
        for (var i = 0; i < 3; i++) {
            judged(judge, goals);
        }
        var start = System.nanoTime();
        judged(judge, goals);
        var seconds = (System.nanoTime() - start) / 1e9;
        out.printf(Locale.ROOT, "%nWarm, on one core: %.0f goals a second%n", goals.size() / seconds);
    }

    static Figures judged(GoalJudge judge, List<LabelledGoal> goals) {
        return new Figures(goals.stream()
                .map(goal -> new Figures.Judged(goal, judge.judge(goal.statement(), goal.seniority())))
                .toList());
    }

    /** Judges each goal by a model that has seen nothing of its author. */
    static Figures crossValidated(List<Example> examples) {
        var calibration = Trainer.calibration(examples);
        var judged = new ArrayList<Figures.Judged>();
        for (var fold : Folds.of(examples, Example::author, FOLDS)) {
            var model = calibration.applied(Trainer.train(fold.training(), Trainer.questions()));
            judged.addAll(judged(model, fold.held()).judged());
        }
        return new Figures(judged);
    }

    /** What simpler approaches would reach, on goals of authors they have not seen and on further sets. */
    private void compare(List<Path> files) {
        var examples = training();
        var approaches = new LinkedHashMap<String, UnaryOperator<Map<Signs.Block, List<Sign>>>>();
        approaches.put("words and letters", signs -> only(signs, Signs.Block.WORDS, Signs.Block.LETTERS));
        approaches.put("frames and slots", signs -> only(signs, Signs.Block.SLOTS));
        approaches.put("words, letters, frames and slots", signs -> signs);
        out.println("| approach | goals | precision | recall | F1 | accuracy |\n|---|---|---|---|---|---|");
        var reader = new GoalReader(Vocabulary.NONE);
        compare("names of technologies", goals -> judged(new TechnologyWords(reader), goals), examples, files);
        compare("frames weighed by hand", goals -> judged(new FrameJudge(reader), goals), examples, files);
        approaches.forEach((name, view) -> {
            var seen = examples.stream().map(each -> each.seenBy(view)).toList();
            row(name, "training data", crossValidated(seen));
            var model = Trainer.train(seen);
            for (var file : files) {
                var further = Example.of(LabelledGoals.in(file)).stream()
                        .map(each -> each.seenBy(view))
                        .toList();
                row(name, String.valueOf(file.getFileName()), judged(model, further));
            }
        });
    }

    private void compare(
            String name, Function<List<LabelledGoal>, Figures> judge, List<Example> training, List<Path> files) {
        row(
                name,
                "training data",
                judge.apply(training.stream().map(Example::goal).toList()));
        for (var file : files) {
            row(name, String.valueOf(file.getFileName()), judge.apply(LabelledGoals.in(file)));
        }
    }

    private void row(String approach, String set, Figures figures) {
        out.printf(
                Locale.ROOT,
                "| %s | %s | %.3f | %.3f | %.3f | %.3f |%n",
                approach,
                set,
                figures.precision(),
                figures.recall(),
                figures.f1(),
                figures.accuracy());
    }

    private static Map<Signs.Block, List<Sign>> only(Map<Signs.Block, List<Sign>> signs, Signs.Block... blocks) {
        var only = new EnumMap<Signs.Block, List<Sign>>(Signs.Block.class);
        Stream.of(blocks).forEach(block -> only.put(block, signs.getOrDefault(block, List.of())));
        return only;
    }

    private static Figures judged(Model model, List<Example> examples) {
        return new Figures(examples.stream()
                .map(each -> new Figures.Judged(each.goal(), TrainedJudge.judged(each.read(), each.signs(), model)))
                .toList());
    }

    private void curve() throws IOException {
        var crossed = crossValidated(training());
        var sets = new LinkedHashMap<String, Figures>();
        sets.put(
                "written for a verdict", crossed.of(each -> each.goal().author().startsWith("crafted")));
        sets.put(
                "written to mislead",
                crossed.of(each -> MISLEADING.contains(each.goal().author())));
        sets.put(
                "like real ones, clear",
                crossed.of(each -> each.goal().isNatural() && each.goal().clear()));
        Files.writeString(CURVE, PrecisionCurve.of(sets, TrainedJudge.SURE));
        out.println(
                "| threshold | written for a verdict | written to mislead | like real ones, clear |\n|---|---|---|---|");
        for (var hundredth = 50; hundredth <= 95; hundredth += 5) {
            var threshold = hundredth / 100.0;
            var cells = sets.values().stream()
                    .map(set -> PrecisionCurve.Point.of(set, threshold))
                    .map(point -> String.format(Locale.ROOT, "%.3f / %.3f", point.precision(), point.recall()))
                    .collect(Collectors.joining(" | "));
            out.printf(Locale.ROOT, "| %.2f | %s |%n", threshold, cells);
        }
    }
}
