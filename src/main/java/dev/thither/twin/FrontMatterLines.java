package dev.thither.twin;

import dev.thither.review.FrontMatter;
import dev.thither.review.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a front matter tells those who may read the document, which is what its page shows: each key is named here, so
 * that one that nobody knows stays behind.
 */
final class FrontMatterLines {
    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private FrontMatterLines() {}

    /**
     * The lines of a document.
     *
     * @param title as its page shows it
     * @param previous the way to the same document of the cycle before; empty where there is none to see
     */
    static FrontMatterLines of(FrontMatter document, String title, String previous) {
        var lines = new FrontMatterLines();
        lines.add("kind", document.kind().word());
        lines.add("title", title);
        lines.add("author", document.author());
        if (document.kind() != Kind.RESPONSE) {
            lines.add("role", document.role());
            lines.add("level", document.levelName());
            lines.add("team", document.team());
            lines.add("manager", document.manager());
        }
        lines.add("since", document.since());
        lines.add("toward", document.toward());
        lines.add("cycle", document.cycle());
        lines.add("period", document.period());
        lines.add("review-on", document.reviewOn());
        lines.add("visibility", document.visibility().word());
        lines.add("status", document.status().word());
        lines.add("withdrawn", document.withdrawn() ? "true" : "");
        lines.add("keep-until", document.keepUntil());
        lines.add("previous", previous);
        return lines;
    }

    /** Key by key, in the order to write; one or more values each. */
    Map<String, List<String>> values() {
        return values;
    }

    private void add(String key, String value) {
        add(key, value.isEmpty() ? List.of() : List.of(value));
    }

    private void add(String key, List<String> given) {
        if (!given.isEmpty()) {
            values.put(key, given);
        }
    }

    /** As YAML, between its two lines of hyphens. */
    String yaml() {
        var yaml = new YamlLines();
        values.forEach((key, given) -> {
            if (given.size() == 1) {
                yaml.add(key, given.get(0));
            } else {
                yaml.add(key, given);
            }
        });
        return yaml.fenced();
    }
}
