package dev.thither.language;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts the goals by their authors, so that nothing is judged by a model that knows its author, its versions or its
 * twins.
 */
final class Folds {
    private Folds() {}

    /** The goals of some authors, and those of all others. */
    record Fold(List<Example> held, List<Example> training) {}

    static List<Fold> of(List<Example> examples, int folds) {
        var authors = examples.stream()
                .map(each -> each.goal().author())
                .distinct()
                .sorted()
                .toList();
        return IntStream.range(0, Math.min(folds, authors.size()))
                .mapToObj(fold -> new Fold(
                        examples.stream()
                                .filter(each -> authors.indexOf(each.goal().author()) % folds == fold)
                                .toList(),
                        examples.stream()
                                .filter(each -> authors.indexOf(each.goal().author()) % folds != fold)
                                .toList()))
                .toList();
    }
}
