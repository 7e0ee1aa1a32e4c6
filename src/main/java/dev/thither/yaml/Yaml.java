package dev.thither.yaml;

import dev.thither.text.Span;
import java.util.List;
import java.util.Optional;

/** A node of YAML and where it was written. */
public sealed interface Yaml {

    /** From the node's first character to its last, in offsets of the whole source. */
    Span span();

    /** A single value, as the text that was written, without its quotes. */
    record Scalar(String text, boolean quoted, Span span) implements Yaml {
        /** Whether the value was left out or written as one of YAML's words for nothing. */
        public boolean isAbsent() {
            return !quoted && (text.isEmpty() || text.equals("~") || text.equalsIgnoreCase("null"));
        }
    }

    /** A list, in the order written. */
    record Sequence(List<Yaml> items, Span span) implements Yaml {
        public Sequence {
            items = List.copyOf(items);
        }
    }

    /** Keys and their values, in the order written; a key that was written twice stands once, with its first value. */
    record Mapping(List<Entry> entries, Span span) implements Yaml {
        public Mapping {
            entries = List.copyOf(entries);
        }

        /** The value of {@code key}. */
        public Optional<Yaml> get(String key) {
            return entries.stream()
                    .filter(entry -> entry.key().text().equals(key))
                    .map(Entry::value)
                    .findFirst();
        }
    }

    /** A key of a mapping and its value. */
    record Entry(Scalar key, Yaml value) {}

    /** What the node is, in words for a message: {@code text}, {@code a list} or {@code keys and values}. */
    default String describe() {
        if (this instanceof Scalar scalar) {
            return scalar.isAbsent() ? "nothing" : "“%s”".formatted(scalar.text());
        }
        return this instanceof Sequence ? "a list" : "keys and values";
    }
}
