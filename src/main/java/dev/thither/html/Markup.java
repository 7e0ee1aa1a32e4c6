package dev.thither.html;

/** Text as markup that stands for it. What no page may hold, such as a NUL, becomes the replacement character. */
public final class Markup {
    private Markup() {}

    /** Appends words that stand between tags. */
    public static void text(CharSequence words, StringBuilder out) {
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default -> out.append(isForbidden(c) ? '\uFFFD' : c);
            }
        }
    }

    public static String text(CharSequence words) {
        var out = new StringBuilder(words.length() + 16);
        text(words, out);
        return out.toString();
    }

    /** Appends a blank, a name and its value in quotes. */
    public static void attribute(String name, CharSequence value, StringBuilder out) {
        out.append(' ').append(name).append("=\"");
        for (var i = 0; i < value.length(); i++) {
            var c = value.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(isForbidden(c) ? '\uFFFD' : c);
            }
        }
        out.append('"');
    }

    private static boolean isForbidden(char c) {
        return (c < ' ' && c != '\n' && c != '\t') || (c >= '\u007F' && c < '\u00A0') || c >= '\uFFFE';
    }
}
