package dev.thither.document;

/**
 * Finds the ends of the parts of links, one character after the other. Each method says where the part that begins at
 * an offset ends, or {@link #NONE}.
 */
final class LinkScanner {
    static final int NONE = -1;

    private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
    /** “A link label can have at most 999 characters inside the square brackets.” */
    private static final int LONGEST_LABEL = 999;
    /** “Implementations may impose limits on parentheses nesting.” */
    private static final int DEEPEST_PARENTHESES = 32;

    private final CharSequence text;

    LinkScanner(CharSequence text) {
        this.text = text;
    }

    /** Whether a backslash at {@code at} stands before something that it can escape. */
    boolean isEscape(int at) {
        return text.charAt(at) == '\\' && at + 1 < text.length() && ESCAPABLE.indexOf(text.charAt(at + 1)) >= 0;
    }

    /** {@code [words]}, without brackets inside. */
    int label(int start) {
        if (!startsWith('[', start)) {
            return NONE;
        }
        var longest = Math.min(text.length(), start + LONGEST_LABEL + 2);
        for (var i = start + 1; i < longest; i = next(i)) {
            var c = text.charAt(i);
            if (c == '[' || c == ']') {
                return c == ']' ? i + 1 : NONE;
            }
        }
        return NONE;
    }

    /** {@code "words"}, {@code 'words'} or {@code (words)}. */
    int title(int start) {
        if (start >= text.length() || "\"'(".indexOf(text.charAt(start)) < 0) {
            return NONE;
        }
        var open = text.charAt(start);
        var close = open == '(' ? ')' : open;
        for (var i = start + 1; i < text.length(); i = next(i)) {
            var c = text.charAt(i);
            if (c == close || c == open) {
                return c == close ? i + 1 : NONE;
            }
        }
        return NONE;
    }

    /** {@code <an address>} or {@code address}, which may be empty. */
    int destination(int start) {
        return startsWith('<', start) ? bracketed(start) : bare(start);
    }

    private int bracketed(int start) {
        for (var i = start + 1; i < text.length(); i = next(i)) {
            var c = text.charAt(i);
            if (c == '>') {
                return i + 1;
            }
            if (c == '<' || c == '\n' || c == '\r') {
                return NONE;
            }
        }
        return NONE;
    }

    private int bare(int start) {
        var open = 0;
        var i = start;
        for (; i < text.length() && text.charAt(i) > ' ' && text.charAt(i) != '\u007F'; i = next(i)) {
            var c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0) {
                return i;
            }
            if (open > DEEPEST_PARENTHESES) {
                return NONE;
            }
        }
        return open == 0 ? Math.min(i, text.length()) : NONE;
    }

    private boolean startsWith(char c, int start) {
        return start < text.length() && text.charAt(start) == c;
    }

    private int next(int at) {
        return isEscape(at) ? at + 2 : at + 1;
    }
}
