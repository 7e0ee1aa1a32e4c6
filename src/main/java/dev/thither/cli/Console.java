package dev.thither.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Map;

/**
 * The streams and the surroundings of a run.
 *
 * @param environment variables
 * @param terminal whether standard output is one
 */
record Console(InputStream in, PrintStream out, PrintStream err, Map<String, String> environment, boolean terminal) {

    /**
     * Whether to colour, by the wish and the conventions of {@code NO_COLOR}, {@code FORCE_COLOR} and
     * {@code TERM=dumb}.
     */
    boolean colours(ColourChoice choice) {
        return switch (choice) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO ->
                isSet("FORCE_COLOR") || (terminal && !isSet("NO_COLOR") && !"dumb".equals(environment.get("TERM")));
        };
    }

    boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }

    /** When to colour. */
    enum ColourChoice {
        AUTO,
        ALWAYS,
        NEVER;

        static ColourChoice of(String word) {
            return switch (word) {
                case "auto" -> AUTO;
                case "always" -> ALWAYS;
                case "never" -> NEVER;
                default ->
                    throw new UsageException("“%s” is no way to colour. Use auto, always or never.".formatted(word));
            };
        }
    }
}
