package dev.thither.site;

import dev.thither.text.Problem;
import dev.thither.text.Source;
import java.util.Comparator;

/** A problem and the text it is in. */
public record Located(Source source, Problem problem) {
    /** By the name of the source, then by place. */
    static final Comparator<Located> BY_PLACE = Comparator.comparing(
                    (Located located) -> located.source().name())
            .thenComparingInt(located -> located.problem().span().start())
            .thenComparingInt(located -> located.problem().span().end())
            .thenComparing(located -> located.problem().message());

    /** In one line, with file, line and column before what is wrong and what to do. */
    public String inWords() {
        var place = source.position(problem.span().start());
        var help = problem.help().isEmpty() ? "" : " " + problem.help();
        return "%s:%s: %s.%s".formatted(source.name(), place, problem.message(), help);
    }
}
