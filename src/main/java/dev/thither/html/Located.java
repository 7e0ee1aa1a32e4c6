package dev.thither.html;

import dev.thither.text.Position;
import dev.thither.text.Problem;
import dev.thither.text.Source;
import java.util.Comparator;

/**
 * Something wrong, and where it is.
 *
 * @param file the name of the text that it is in
 * @param message what was found, without a full stop
 * @param help what to do, as a sentence; may be empty
 */
public record Located(String file, Position place, String message, String help) {
    /** By the name of the file, then by place. */
    public static final Comparator<Located> BY_PLACE = Comparator.comparing(Located::file)
            .thenComparingInt(located -> located.place().line())
            .thenComparingInt(located -> located.place().column())
            .thenComparing(Located::message);

    /** A problem in a text. */
    public Located(Source source, Problem problem) {
        this(source.name(), source.position(problem.span().start()), problem.message(), problem.help());
    }

    /** In one line, with file, line and column before what is wrong and what to do. */
    public String inWords() {
        return "%s:%s: %s.%s".formatted(file, place, message, help.isEmpty() ? "" : " " + help);
    }
}
