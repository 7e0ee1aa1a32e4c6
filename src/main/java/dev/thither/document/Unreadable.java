package dev.thither.document;

import dev.thither.text.Problem;
import dev.thither.text.Span;

/** Ends the reading of a document from any depth; caught in {@link MarkdownReader}. */
@SuppressWarnings("serial") // is never serialised
final class Unreadable extends RuntimeException {
    private final transient Problem problem;

    private Unreadable(Problem problem) {
        super(problem.message(), null, false, false);
        this.problem = problem;
    }

    static Unreadable tooDeep(String what, int most, int place) {
        var message = "%s nested more than %d levels deep".formatted(what, most);
        return new Unreadable(Problem.unreadable(Span.at(place), message, "Write it flatter."));
    }

    Problem problem() {
        return problem;
    }
}
