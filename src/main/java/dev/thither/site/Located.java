package dev.thither.site;

import dev.thither.text.Position;
import dev.thither.text.Problem;
import dev.thither.text.Source;
import java.util.Comparator;

/**
 * A problem and where it is.
 *
 * @param file the name of the text that it is in
 */
public record Located(String file, Position place, Problem problem) {
    /** By the name of the file, then by place. */
    static final Comparator<Located> BY_PLACE = Comparator.comparing(Located::file)
            .thenComparingInt(located -> located.problem().span().start())
            .thenComparingInt(located -> located.problem().span().end())
            .thenComparing(located -> located.problem().message());

    /** A problem in a text. */
    public Located(Source source, Problem problem) {
        this(source.name(), source.position(problem.span().start()), problem);
    }

    /** In one line, with file, line and column before what is wrong and what to do. */
    public String inWords() {
        var help = problem.help().isEmpty() ? "" : " " + problem.help();
        return "%s:%s: %s.%s".formatted(file, place, problem.message(), help);
    }
}
