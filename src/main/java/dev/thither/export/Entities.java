package dev.thither.export;

/**
 * HTML in which no character is left that any reader of Markdown takes for more than itself. Entities are the one thing
 * that all of them leave alone everywhere, also in code.
 */
final class Entities {
    private static final String MARKUP = "\\`*_{}[]()<>#+!|~:$@^=%&\t";

    private Entities() {}

    /** Words as HTML. */
    static String words(String words) {
        var out = new StringBuilder(words.length() * 2);
        words.chars().forEach(c -> append((char) c, out));
        return out.toString();
    }

    /** Words that a template prints without escaping them, and that are read as markup of no other kind. */
    static String title(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("{", "&#123;")
                .replace("}", "&#125;");
    }

    /** HTML that our own pages are made of, whose tags stay and whose entities stay. */
    static String html(String html) {
        var out = new StringBuilder(html.length() * 2);
        var inTag = false;
        var inValue = false;
        for (var i = 0; i < html.length(); i++) {
            var c = html.charAt(i);
            if (c == '&') {
                var end = html.indexOf(';', i);
                out.append(html, i, end + 1);
                i = end;
            } else if (inTag && c == '"') {
                inValue = !inValue;
                out.append(c);
            } else if (!inValue && (c == '<' || c == '>')) {
                inTag = c == '<';
                out.append(c);
            } else if (inTag && !inValue) {
                out.append(c);
            } else {
                append(c, out);
            }
        }
        return out.toString();
    }

    private static void append(char c, StringBuilder out) {
        if (MARKUP.indexOf(c) >= 0) {
            out.append("&#").append((int) c).append(';');
        } else {
            out.append(c);
        }
    }
}
