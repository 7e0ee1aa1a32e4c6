package dev.thither.cli;

import dev.thither.lint.rule.Rules;
import dev.thither.project.Project;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.cli.CommandLine;

/**
 * One call of a command.
 *
 * @param folder to work in, absolute
 */
record Invocation(Console console, Path folder, CommandLine line) {

    /** The project that the folder belongs to. */
    Project project() {
        return Project.open(folder, Rules.withAdded(), Rules.rulesets().versions());
    }

    /** What is neither an option nor an option's value. */
    List<String> arguments() {
        return line.getArgList();
    }

    /** The value of an option, the last one where it was given more than once. */
    Optional<String> value(String option) {
        var values = values(option);
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(values.size() - 1));
    }

    /** All values of an option, in the order given. */
    List<String> values(String option) {
        var values = line.getOptionValues(option);
        return values == null ? List.of() : List.of(values);
    }

    boolean has(String flag) {
        return line.hasOption(flag);
    }

    /** A path that was given, taken from the folder. */
    Path path(String given) {
        return resolve(folder, given);
    }

    /** A path that was given, taken from a folder. */
    static Path resolve(Path folder, String given) {
        try {
            return folder.resolve(given).normalize();
        } catch (InvalidPathException e) {
            throw new UsageException("“%s” is no path: %s.".formatted(given, e.getReason()));
        }
    }
}
