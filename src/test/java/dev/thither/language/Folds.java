package dev.thither.language;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Parts goals by their authors, so that nothing is judged by a model that knows its author, its versions or its twins.
 */
final class Folds {
    private Folds() {}

    /** The goals of some authors, and those of all others. */
    record Fold<T>(List<T> held, List<T> training) {}

    /** As many folds as wanted, or as there are authors, if these are fewer; each goal is held back in one of them. */
    static <T> List<Fold<T>> of(List<T> goals, Function<T, String> author, int folds) {
        var authors = goals.stream().map(author).distinct().sorted().toList();
        return IntStream.range(0, Math.min(folds, authors.size()))
                .mapToObj(fold -> new Fold<>(
                        goals.stream()
                                .filter(each -> authors.indexOf(author.apply(each)) % folds == fold)
                                .toList(),
                        goals.stream()
                                .filter(each -> authors.indexOf(author.apply(each)) % folds != fold)
                                .toList()))
                .toList();
    }
}
