package dev.thither.report;

import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.review.Level;
import dev.thither.text.Origin;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What holds for a project, or for one of its documents, and where each value was written.
 *
 * @param path of the document; empty for the project
 * @param document what the document says of itself
 * @param project what is configured
 * @param rules in the order of their names
 */
public record EffectiveSettings(String path, List<Value> document, List<Value> project, List<RuleValue> rules) {
    public EffectiveSettings {
        document = List.copyOf(document);
        project = List.copyOf(project);
        rules = List.copyOf(rules);
    }

    /**
     * One setting.
     *
     * @param key its path: {@code vocabulary.people}
     * @param words one, or those of a list
     */
    public record Value(String key, List<String> words, Origin origin) {
        public Value {
            words = List.copyOf(words);
        }
    }

    /**
     * How severe a rule is.
     *
     * @param severities by level: of all of them, or of the document's own
     */
    public record RuleValue(RuleId rule, Map<Level, Severity> severities, boolean isLocal, Origin origin) {
        public RuleValue {
            severities = Collections.unmodifiableMap(new LinkedHashMap<>(severities));
        }
    }
}
