package dev.thither.yaml;

import dev.thither.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A node of YAML and where it was written. */
public sealed interface Yaml {

    /** From the node's first character to its last, in offsets of the whole source. */
    Span span();

    /** A single value, as the text that was written, without its quotes. */
    record Scalar(String text, boolean quoted, Span span) implements Yaml {
        private static final Set<String> WORDS_FOR_NOTHING = Set.of("", "~", "null", "Null", "NULL");
        private static final int MOST_SHOWN = 60;

        /** Whether the value was left out or written as one of YAML's words for nothing. */
        public boolean isAbsent() {
            return !quoted && WORDS_FOR_NOTHING.contains(text);
        }

        /** Whether the text is one line: apart from blanks around it, it has no control character but the tab. */
        public boolean isLine() {
            return text.strip().chars().allMatch(c -> c == '\t' || !Character.isISOControl(c));
        }

        /** The beginning of the text in one line that can be printed. */
        private String shown() {
            var line = new StringBuilder();
            text.codePoints().limit(MOST_SHOWN).map(Scalar::visible).forEach(line::appendCodePoint);
            return text.codePointCount(0, text.length()) > MOST_SHOWN ? line + "…" : line.toString();
        }

        /** Unicode has pictures of the control characters, in their order. */
        private static int visible(int character) {
            var picture = character < ' ' ? '\u2400' + character : '\uFFFD';
            return Character.isISOControl(character) ? picture : character;
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

    /**
     * What the node is, in words for a message: {@code “the value”}, cut and in one line, {@code nothing}, {@code a
     * list} or {@code keys and values}.
     */
    default String describe() {
        if (this instanceof Scalar scalar) {
            return scalar.isAbsent() ? "nothing" : "“%s”".formatted(scalar.shown());
        }
        return this instanceof Sequence ? "a list" : "keys and values";
    }
}
