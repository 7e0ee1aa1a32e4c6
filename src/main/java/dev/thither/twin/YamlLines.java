package dev.thither.twin;

import java.util.List;
import java.util.stream.Collectors;

/** Keys and values as YAML that every reader of it takes for text, whichever version it knows. */
public final class YamlLines {
    private final StringBuilder out = new StringBuilder();

    /** A value, in quotation marks. */
    public YamlLines add(String key, String value) {
        return line(key, quoted(value));
    }

    /** A list. */
    public YamlLines add(String key, List<String> values) {
        return line(key, values.stream().map(YamlLines::quoted).collect(Collectors.joining(", ", "[", "]")));
    }

    /** A word of YAML itself, such as a number, as it is. */
    public YamlLines line(String key, String yaml) {
        out.append(key).append(": ").append(yaml).append('\n');
        return this;
    }

    /** Between the lines of hyphens that begin and end a front matter. */
    public String fenced() {
        return "---\n" + out + "---\n";
    }

    @Override
    public String toString() {
        return out.toString();
    }

    /** Text in quotation marks. */
    public static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            if (c == '"' || c == '\\') {
                quoted.append('\\').appendCodePoint(c);
            } else if (isPrintable(c)) {
                quoted.appendCodePoint(c);
            } else {
                quoted.append("\\u%04X".formatted(c));
            }
        });
        return quoted.append('"').toString();
    }

    /** By YAML's own count, without what some take for the end of a line. */
    private static boolean isPrintable(int c) {
        return (c >= ' ' && c < 0x7F)
                || (c >= 0xA0 && c < 0x2028)
                || (c > 0x2029 && c < 0xD800)
                || (c >= 0xE000 && c < 0xFEFF)
                || (c > 0xFEFF && c < 0xFFFE)
                || c >= 0x10000;
    }
}
