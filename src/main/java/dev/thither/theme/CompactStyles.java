package dev.thither.theme;

/** CSS without comments and without blanks that say nothing: what a browser reads stays the same. */
final class CompactStyles {
    private static final String CLOSES = "{};,>";

    private final String css;
    private final StringBuilder out;
    private int at;

    private CompactStyles(String css) {
        this.css = css;
        this.out = new StringBuilder(css.length());
    }

    static String of(String css) {
        return new CompactStyles(css).compact();
    }

    private String compact() {
        while (at < css.length()) {
            var c = css.charAt(at);
            if (c == '"' || c == '\'') {
                copyString(c);
            } else if (isBlank(c) || css.startsWith("/*", at)) {
                skipBlanks();
            } else {
                append(c);
                at++;
            }
        }
        return out.append('\n').toString();
    }

    private void copyString(char quote) {
        var end = at + 1;
        while (end < css.length() && css.charAt(end) != quote) {
            end += css.charAt(end) == '\\' ? 2 : 1;
        }
        end = Math.min(end + 1, css.length());
        out.append(css, at, end);
        at = end;
    }

    /** One blank stays between what would be one word without it. */
    private void skipBlanks() {
        while (at < css.length() && (isBlank(css.charAt(at)) || css.startsWith("/*", at))) {
            var end = css.startsWith("/*", at) ? css.indexOf("*/", at + 2) + 2 : at + 1;
            at = end > at ? end : css.length();
        }
        var isNeeded = at < css.length()
                && out.length() > 0
                && (CLOSES + ":").indexOf(last()) < 0
                && CLOSES.indexOf(css.charAt(at)) < 0;
        if (isNeeded) {
            out.append(' ');
        }
    }

    private void append(char c) {
        if (c == '}' && out.length() > 0 && last() == ';') {
            out.setLength(out.length() - 1);
        }
        out.append(c);
    }

    private char last() {
        return out.charAt(out.length() - 1);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }
}
