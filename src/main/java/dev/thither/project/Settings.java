package dev.thither.project;

import dev.thither.text.Nearest;
import dev.thither.text.Problem;
import dev.thither.text.Source;
import dev.thither.yaml.Yaml;
import dev.thither.yaml.YamlReader;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads typed values out of a configuration file; the first that is wrong ends the run with its place. */
final class Settings {
    private final Source source;
    private final Yaml.Mapping mapping;

    private Settings(Source source, Yaml.Mapping mapping) {
        this.source = source;
        this.mapping = mapping;
    }

    static Settings read(Source source) {
        var yaml = YamlReader.read(source, source.span());
        yaml.problems().stream().findFirst().ifPresent(problem -> {
            throw ConfigurationException.at(source, problem);
        });
        return new Settings(source, yaml.root());
    }

    /** Refuses every key but these. */
    Settings allow(String... keys) {
        for (var entry : mapping.entries()) {
            var key = entry.key().text();
            if (!List.of(keys).contains(key)) {
                throw unknown(entry.key(), "key", List.of(keys));
            }
        }
        return this;
    }

    String text(String key, String otherwise) {
        return value(key).map(this::text).orElse(otherwise);
    }

    /** One of a set of words. */
    <T> T word(String key, Function<String, Optional<T>> of, Collection<String> words, T otherwise) {
        return value(key).map(value -> word(value, key, of, words)).orElse(otherwise);
    }

    /** A list of words; a single one stands for a list of one. */
    List<String> texts(String key) {
        return value(key).map(this::texts).orElse(List.of());
    }

    /** The words of a list, each as something else. */
    <T> List<T> words(String key, Function<String, Optional<T>> of, Collection<String> words) {
        return value(key)
                .map(value -> items(value).stream()
                        .map(item -> word(item, key, of, words))
                        .toList())
                .orElse(List.of());
    }

    /** Keys and values of its own; without entries when the key is absent. */
    Settings inner(String key) {
        return value(key)
                .map(this::inner)
                .orElseGet(() -> new Settings(source, new Yaml.Mapping(List.of(), mapping.span())));
    }

    /** A list of keys and values. */
    List<Settings> inners(String key) {
        return value(key)
                .map(value -> items(value).stream().map(this::inner).toList())
                .orElse(List.of());
    }

    List<Yaml.Scalar> keys() {
        return mapping.entries().stream().map(Yaml.Entry::key).toList();
    }

    ConfigurationException unknown(Yaml.Scalar found, String what, Collection<String> known) {
        var hint = Nearest.hint(found.text(), known);
        var message = "“%s” is no %s%s".formatted(found.text(), what, hint.isEmpty() ? "" : "; " + hint);
        return problem(found, message, "Known are " + String.join(", ", known) + ".");
    }

    private Settings inner(Yaml value) {
        if (value instanceof Yaml.Mapping inner) {
            return new Settings(source, inner);
        }
        throw expected(value, "keys and values");
    }

    private List<String> texts(Yaml value) {
        return items(value).stream().map(this::text).toList();
    }

    private static List<Yaml> items(Yaml value) {
        return value instanceof Yaml.Sequence sequence ? sequence.items() : List.of(value);
    }

    private <T> T word(Yaml value, String key, Function<String, Optional<T>> of, Collection<String> words) {
        var text = text(value);
        return of.apply(text).orElseThrow(() -> unknown((Yaml.Scalar) value, "value of “%s”".formatted(key), words));
    }

    private String text(Yaml value) {
        if (value instanceof Yaml.Scalar scalar && !scalar.isAbsent()) {
            return scalar.text().strip();
        }
        throw expected(value, "text");
    }

    private Optional<Yaml> value(String key) {
        return mapping.get(key).filter(value -> !(value instanceof Yaml.Scalar scalar && scalar.isAbsent()));
    }

    private ConfigurationException expected(Yaml found, String what) {
        return problem(found, "expected %s, found %s".formatted(what, found.describe()), "");
    }

    private ConfigurationException problem(Yaml at, String message, String help) {
        return ConfigurationException.at(source, Problem.unreadable(at.span(), message, help));
    }
}
