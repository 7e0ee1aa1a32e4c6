package dev.thither.project;

import dev.thither.text.Problem;
import dev.thither.text.Source;
import java.io.Serial;

/** A configuration that cannot be used; the message is one line that names the file, the place and what to do. */
public final class ConfigurationException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    ConfigurationException(String message) {
        super(message);
    }

    static ConfigurationException at(Source source, Problem problem) {
        var place = source.name() + ":" + source.position(problem.span().start());
        var help = problem.help().isEmpty() ? "" : " " + problem.help();
        var end = problem.message().endsWith("?") ? "" : ".";
        return new ConfigurationException(place + ": " + problem.message() + end + help);
    }
}
