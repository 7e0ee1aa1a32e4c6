package dev.thither.project;

import dev.thither.document.Document;
import dev.thither.text.Nearest;
import dev.thither.text.Origin;
import dev.thither.text.Problem;
import dev.thither.text.Source;
import dev.thither.text.Span;
import dev.thither.yaml.Yaml;
import dev.thither.yaml.YamlReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The front matter of a document. */
    static Settings of(Document document) {
        document.problems().stream().findFirst().ifPresent(problem -> {
            throw ConfigurationException.at(document.source(), problem);
        });
        return new Settings(document.source(), document.frontMatter());
    }

    /** Refuses every key but these. */
    Settings allow(List<String> keys) {
        for (var entry : mapping.entries()) {
            if (!keys.contains(entry.key().text())) {
                throw unknown(entry.key(), "key", keys);
            }
        }
        return this;
    }

    /** One line of text. */
    String text(String key, String otherwise) {
        return value(key).map(this::line).orElse(otherwise);
    }

    /** Text, which may have several lines. */
    String prose(String key, String otherwise) {
        return value(key).map(this::text).orElse(otherwise);
    }

    /** One line of text that cannot be left out. */
    String requiredText(String key) {
        return notBlank(required(key), this::line);
    }

    /** Text that cannot be left out, and may have several lines. */
    String requiredProse(String key) {
        return notBlank(required(key), this::text);
    }

    /** A list of texts of one line each, none of them blank; a single one stands for a list of one. */
    List<String> texts(String key) {
        return value(key)
                .map(value -> items(value).stream()
                        .map(item -> notBlank(item, this::line))
                        .toList())
                .orElse(List.of());
    }

    /**
     * Text that is read as something else.
     *
     * @param of gives nothing for text that cannot be read so
     * @param what the text has to be, in words for a message
     */
    <T> Optional<T> parsed(String key, Function<String, Optional<T>> of, String what) {
        return value(key).map(value -> parsed(value, of, what));
    }

    /** A list of such texts; a single one stands for a list of one. */
    <T> List<T> allParsed(String key, Function<String, Optional<T>> of, String what) {
        return value(key)
                .map(value -> items(value).stream()
                        .map(item -> parsed(item, of, what))
                        .toList())
                .orElse(List.of());
    }

    boolean has(String key) {
        return value(key).isPresent();
    }

    /** A value, or each of a list, as something else; {@code of} throws why it is none. */
    <T> List<T> each(String key, Function<String, T> of) {
        return value(key)
                .map(value -> items(value).stream().map(item -> each(item, of)).toList())
                .orElse(List.of());
    }

    /** A value about which something is wrong beyond its form. */
    ConfigurationException wrong(String key, String message, String help) {
        return problem(value(key).map(Yaml::span).orElse(mapping.span()), message, help);
    }

    /** One of a set of words. */
    <T> T word(String key, Function<String, Optional<T>> of, Collection<String> words, T otherwise) {
        return value(key).map(value -> word(value, key, of, words)).orElse(otherwise);
    }

    /** One of a set of words, which cannot be left out. */
    <T> T requiredWord(String key, Function<String, Optional<T>> of, Collection<String> words) {
        return word(required(key), key, of, words);
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

    /** The keys, which say themselves what they mean. */
    List<Yaml.Scalar> keys() {
        return mapping.entries().stream().map(Yaml.Entry::key).toList();
    }

    /** A key as one line of text. */
    String name(Yaml.Scalar key) {
        return notBlank(key, this::line);
    }

    /** Where each value stands that is not left out. */
    Origins origins(String file) {
        var origins = new HashMap<String, Origin>();
        collect("", mapping, file, origins);
        return new Origins(origins);
    }

    private void collect(String path, Yaml.Mapping values, String file, Map<String, Origin> origins) {
        for (var entry : values.entries()) {
            var key = path + entry.key().text();
            if (!isAbsent(entry.value())) {
                var line = source.position(entry.key().span().start()).line();
                origins.put(key, new Origin(file, line));
            }
            if (entry.value() instanceof Yaml.Mapping inner) {
                collect(key + ".", inner, file, origins);
            } else if (entry.value() instanceof Yaml.Sequence sequence) {
                for (var i = 0; i < sequence.items().size(); i++) {
                    if (sequence.items().get(i) instanceof Yaml.Mapping inner) {
                        collect("%s[%d].".formatted(key, i), inner, file, origins);
                    }
                }
            }
        }
    }

    ConfigurationException unknown(Yaml.Scalar found, String what, Collection<String> known) {
        var hint = Nearest.hint(found.text(), known);
        var message = "%s is no %s%s".formatted(found.describe(), what, hint.isEmpty() ? "" : "; " + hint);
        return problem(found.span(), message, "Known are " + String.join(", ", known) + ".");
    }

    ConfigurationException repeated(Yaml found) {
        return problem(found.span(), found.describe() + " stands here a second time", "Keep one of the two.");
    }

    ConfigurationException repeatedValue(String key) {
        return repeated(required(key));
    }

    private Settings inner(Yaml value) {
        if (value instanceof Yaml.Mapping inner) {
            return new Settings(source, inner);
        }
        throw expected(value, "keys and values");
    }

    private static List<Yaml> items(Yaml value) {
        return value instanceof Yaml.Sequence sequence ? sequence.items() : List.of(value);
    }

    private <T> T each(Yaml value, Function<String, T> of) {
        try {
            return of.apply(notBlank(value, this::line));
        } catch (IllegalArgumentException e) {
            throw problem(value.span(), String.valueOf(e.getMessage()), "");
        }
    }

    private <T> T word(Yaml value, String key, Function<String, Optional<T>> of, Collection<String> words) {
        if (value instanceof Yaml.Scalar scalar && !scalar.isAbsent()) {
            return of.apply(scalar.text()).orElseThrow(() -> unknown(scalar, "value of “%s”".formatted(key), words));
        }
        throw expected(value, "one of " + String.join(", ", words));
    }

    private <T> T parsed(Yaml value, Function<String, Optional<T>> of, String what) {
        return of.apply(line(value)).orElseThrow(() -> expected(value, what));
    }

    private String notBlank(Yaml value, Function<Yaml, String> read) {
        var text = read.apply(value);
        if (text.isEmpty()) {
            throw expected(value, "text");
        }
        return text;
    }

    private String line(Yaml value) {
        var text = text(value);
        if (value instanceof Yaml.Scalar scalar && scalar.isLine()) {
            return text;
        }
        throw expected(value, "one line of text");
    }

    private String text(Yaml value) {
        if (value instanceof Yaml.Scalar scalar && !scalar.isAbsent()) {
            return scalar.text().strip();
        }
        throw expected(value, "text");
    }

    private Optional<Yaml> value(String key) {
        return mapping.get(key).filter(value -> !isAbsent(value));
    }

    private static boolean isAbsent(Yaml value) {
        return value instanceof Yaml.Scalar scalar && scalar.isAbsent();
    }

    private Yaml required(String key) {
        return mapping.get(key)
                .orElseThrow(() -> problem(
                        mapping.span(),
                        "“%s” is needed here, and there is none".formatted(key),
                        "Write it as `%s: …`.".formatted(key)));
    }

    private ConfigurationException expected(Yaml found, String what) {
        return problem(found.span(), "expected %s, found %s".formatted(what, found.describe()), "");
    }

    private ConfigurationException problem(Span at, String message, String help) {
        return ConfigurationException.at(source, Problem.unreadable(at, message, help));
    }
}
