package dev.thither.twin;

/** Of blanks in a row, such as a comment or a private part leaves behind, one stays. */
final class Blanks {
    private Blanks() {}

    /** A single blank for each run of blanks, tabs and form feeds; ends of lines stay. */
    static String single(String words) {
        return single(words, false);
    }

    /** The same for ends of lines, which become blanks too. */
    static String singleInOneLine(String words) {
        return single(words, true);
    }

    private static String single(String words, boolean inOneLine) {
        var same = 0;
        while (same < words.length() && !isChanged(words, same, inOneLine)) {
            same++;
        }
        if (same == words.length()) {
            return words;
        }
        var out = new StringBuilder(words.length()).append(words, 0, same);
        var wasBlank = same > 0 && words.charAt(same - 1) == ' ';
        for (var i = same; i < words.length(); i++) {
            var c = words.charAt(i);
            var isBlank = isBlank(c, inOneLine);
            if (!isBlank) {
                out.append(c);
            } else if (!wasBlank) {
                out.append(' ');
            }
            wasBlank = isBlank;
        }
        return out.toString();
    }

    private static boolean isChanged(String words, int at, boolean inOneLine) {
        var c = words.charAt(at);
        return isBlank(c, inOneLine) && (c != ' ' || (at > 0 && words.charAt(at - 1) == ' '));
    }

    private static boolean isBlank(char c, boolean inOneLine) {
        return c == ' ' || c == '\t' || c == '\f' || (inOneLine && (c == '\n' || c == '\r'));
    }
}
