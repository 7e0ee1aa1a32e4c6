package dev.thither.language;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads labelled goals: JSON Lines, a goal a line. */
final class LabelledGoals {
    /** The goals the judge is trained on. */
    static final Path TRAINING = Path.of("src/test/resources/dev/thither/language/goals");

    private LabelledGoals() {}

    /** The goals of a file, or of all files of a folder in the order of their names. */
    static List<LabelledGoal> in(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                return Files.readAllLines(path).stream()
                        .map(line ->
                                goal(name(path), JsonParser.parseString(line).getAsJsonObject()))
                        .toList();
            }
            try (Stream<Path> files = Files.list(path)) {
                return files.sorted().flatMap(file -> in(file).stream()).toList();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static LabelledGoal goal(String author, JsonObject line) {
        var id = text(line, "id");
        var kind = text(line, "kind");
        var group = text(line, "group");
        return new LabelledGoal(
                id,
                author,
                group.isEmpty() ? id : group,
                text(line, "twin"),
                text(line, "shape"),
                Seniority.valueOf(text(line, "level").toUpperCase(Locale.ROOT)),
                text(line, "text"),
                kind.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                TrapKind.valueOf(kind.toUpperCase(Locale.ROOT).replace('-', '_'))),
                !line.has("clear") || line.get("clear").getAsBoolean());
    }

    private static String text(JsonObject line, String key) {
        return line.has(key) ? line.get(key).getAsString() : "";
    }

    private static String name(Path file) {
        var name = String.valueOf(file.getFileName());
        return name.substring(0, name.indexOf('.'));
    }
}
