package dev.thither.yaml;

import dev.thither.text.Problem;
import java.util.List;

/**
 * What was read: the keys and values (none, when nothing could be read), and the problems in the order of their places.
 *
 * @param root the outermost mapping
 */
public record YamlText(Yaml.Mapping root, List<Problem> problems) {
    public YamlText {
        problems = List.copyOf(problems);
    }
}
