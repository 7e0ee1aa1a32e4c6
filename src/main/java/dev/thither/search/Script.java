package dev.thither.search;

import java.util.Collection;

/** Values as JavaScript writes them, so that no text can end a string, a line or a script. */
final class Script {
    private static final String HEX = "0123456789abcdef";

    private Script() {}

    /** A string in quotes. Half a surrogate pair, which no file can hold, becomes the replacement character. */
    static String string(String text) {
        var out = new StringBuilder(text.length() + 16).append('"');
        var from = 0;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isPlain(c)) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            out.append(text, from, i);
            escape(c, out);
            from = i + 1;
        }
        return out.append(text, from, text.length()).append('"').toString();
    }

    /** Values that are written already, in brackets. */
    static String array(Collection<String> values) {
        return "[" + String.join(",", values) + "]";
    }

    private static boolean isPlain(char c) {
        return c < '\u007F'
                ? c >= ' ' && c != '"' && c != '\\' && c != '<' && c != '>'
                : c >= '\u00A0' && c != '\u2028' && c != '\u2029' && c != '\uFEFF' && !Character.isSurrogate(c);
    }

    private static void escape(char c, StringBuilder out) {
        if (Character.isSurrogate(c)) {
            out.append('\uFFFD');
        } else if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else {
            out.append("\\u");
            for (var shift = 12; shift >= 0; shift -= 4) {
                out.append(HEX.charAt((c >> shift) & 15));
            }
        }
    }
}
