package dev.thither.cli;

import dev.thither.lint.RuleCard;
import dev.thither.lint.rule.Rules;
import dev.thither.project.Project;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where a command runs. */
final class Here {
    @Option(
            names = {"-C", "--directory"},
            paramLabel = "DIR",
            description = "Work as if started in DIR.")
    private Path folder = Path.of("");

    Path folder() {
        return folder.toAbsolutePath().normalize();
    }

    Project project() {
        return Project.open(folder, Rules.cards().stream().map(RuleCard::id).toList());
    }
}
