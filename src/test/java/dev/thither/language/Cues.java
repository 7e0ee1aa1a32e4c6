package dev.thither.language;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells how far goals give their label away by what has nothing to do with it: names, dates, numbers, length, function
 * words, punctuation. A model that sees only these is trained on some authors and asked about the others.
 */
final class Cues {
    private static final int FOLDS = 8;
    private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]{2,}");
    private static final Pattern DATE = Pattern.compile(
            "(?i)\\b(january|february|march|april|may|june|july|august|september|october|november|december|q[1-4]|h[12]|"
                    + "spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|20\\d\\d)\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d");
    private static final Pattern WORD = Pattern.compile("[\\p{L}']+");
    private static final int[] LENGTHS = {4, 8, 15, 25, 40};
    private static final List<String> FUNCTION_WORDS = List.of(
            "a", "an", "the", "and", "or", "but", "so", "so that", "that", "which", "as", "because", "since", "when",
            "if", "in", "on", "at", "by", "for", "from", "of", "to", "with", "into", "about", "over", "up", "out",
            "per", "is", "are", "was", "be", "been", "have", "has", "had", "do", "does", "will", "would", "should",
            "could", "it", "its", "this", "these", "there", "here", "then", "than", "also", "too", "very", "just",
            "only", "one", "two", "three");

    static {
        Linear.disableDebugOutput();
    }

    private Cues() {}

    static String report(List<LabelledGoal> goals) {
        var report = new StringBuilder("| cue | in traps | in fine goals |\n|---|---|---|\n");
        var traps = goals.stream().filter(LabelledGoal::isTrap).toList();
        var fine = goals.stream().filter(goal -> !goal.isTrap()).toList();
        for (var cue : List.of("name", "date", "number", "so that", "length<=8", "length>40")) {
            report.append(
                    String.format(Locale.ROOT, "| %s | %.3f | %.3f |%n", cue, share(traps, cue), share(fine, cue)));
        }
        var all = Stream.concat(
                        Stream.of(Map.entry("all", goals)),
                        Stream.of("crafted", "plain", "natural", "twins")
                                .map(kind -> Map.entry(
                                        kind,
                                        goals.stream()
                                                .filter(goal -> goal.author().startsWith(kind))
                                                .toList())))
                .toList();
        report.append(
                "\nHow often cues alone tell a trap from a fine goal, when both are as frequent (0.5 is chance):\n\n");
        report.append("| goals | all cues | without function words |\n|---|---|---|\n");
        for (var set : all) {
            report.append(String.format(
                    Locale.ROOT,
                    "| %s | %.3f | %.3f |%n",
                    set.getKey(),
                    balancedAccuracy(set.getValue(), Cues::cues),
                    balancedAccuracy(set.getValue(), Cues::plainCues)));
        }
        return report.toString();
    }

    private static double share(List<LabelledGoal> goals, String cue) {
        var with = (int) goals.stream().filter(goal -> cues(goal).contains(cue)).count();
        return (double) with / goals.size();
    }

    private static List<String> plainCues(LabelledGoal goal) {
        return cues(goal).stream()
                .filter(cue -> !FUNCTION_WORDS.contains(cue) || cue.equals("so that"))
                .toList();
    }

    private static List<String> cues(LabelledGoal goal) {
        var text = goal.text();
        var cues = new ArrayList<String>();
        if (NAME.matcher(text).find()) {
            cues.add("name");
        }
        if (DATE.matcher(text).find()) {
            cues.add("date");
        }
        if (NUMBER.matcher(text).find()) {
            cues.add("number");
        }
        var words = WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(match -> match.group())
                .toList();
        for (var length : LENGTHS) {
            cues.add(words.size() <= length ? "length<=" + length : "length>" + length);
        }
        var padded = " " + String.join(" ", words) + " ";
        FUNCTION_WORDS.stream()
                .filter(word -> padded.contains(" " + word + " "))
                .forEach(cues::add);
        for (var mark : ".,;:!?()-*`\"".toCharArray()) {
            if (text.indexOf(mark) >= 0) {
                cues.add("mark " + mark);
            }
        }
        return cues;
    }

    /**
     * The mean of the share of traps and the share of fine goals told rightly by models that know other authors only.
     */
    private static double balancedAccuracy(List<LabelledGoal> goals, Function<LabelledGoal, List<String>> cues) {
        var places = new LinkedHashMap<String, Integer>();
        goals.forEach(goal -> cues.apply(goal).forEach(cue -> places.putIfAbsent(cue, places.size() + 1)));
        var right = new double[2];
        var all = new double[2];
        for (var fold : Folds.of(goals, LabelledGoal::author, FOLDS)) {
            var model = model(fold.training(), places, cues);
            for (var goal : fold.held()) {
                var label = goal.isTrap() ? 1 : 0;
                all[label]++;
                right[label] += Linear.predict(model, row(cues.apply(goal), places)) == label ? 1 : 0;
            }
        }
        return (right[0] / all[0] + right[1] / all[1]) / 2;
    }

    private static de.bwaldvogel.liblinear.Model model(
            List<LabelledGoal> goals, Map<String, Integer> places, Function<LabelledGoal, List<String>> cues) {
        var problem = new Problem();
        problem.l = goals.size();
        problem.n = places.size();
        problem.x = goals.stream().map(goal -> row(cues.apply(goal), places)).toArray(Feature[][]::new);
        problem.y = goals.stream().mapToDouble(goal -> goal.isTrap() ? 1 : 0).toArray();
        var traps = Arrays.stream(problem.y).sum();
        var parameter = new Parameter(SolverType.L2R_LR, 1, 0.001);
        parameter.setWeights(new double[] {traps / (goals.size() - traps), 1}, new int[] {0, 1});
        return Linear.train(problem, parameter);
    }

    private static Feature[] row(List<String> cues, Map<String, Integer> places) {
        return cues.stream()
                .map(places::get)
                .distinct()
                .sorted()
                .map(place -> new FeatureNode(place, 1))
                .toArray(Feature[]::new);
    }
}
