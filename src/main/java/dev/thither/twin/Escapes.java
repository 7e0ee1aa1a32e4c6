package dev.thither.twin;

import java.util.regex.Pattern;

/** Words as Markdown that stands for them, and for nothing else. */
final class Escapes {
    private static final String ALWAYS = "\\`*[]<~|";
    /** What makes a heading, a quote, a list or the underline of a heading of a line that begins with it. */
    private static final String AT_LINE_START = "#>+-=";

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9})([.)])(?=[ \\t]|$)");
    private static final Pattern ENTITY = Pattern.compile("&#?\\w{1,40};");
    private static final Pattern LAST_MARKS = Pattern.compile("(^|[ \\t])(#+)$");
    private static final String HEX = "0123456789ABCDEF";

    private final Dialect dialect;

    Escapes(Dialect dialect) {
        this.dialect = dialect;
    }

    /** Running text. */
    String text(String words) {
        var from = 0;
        var out = new StringBuilder(words.length() + 16);
        for (var i = 0; i < words.length(); i++) {
            var c = words.charAt(i);
            if (isSafe(c)) {
                continue;
            }
            out.append(words, from, i);
            if (isMarkup(words, i)) {
                out.append('\\');
            }
            out.append(plain(c));
            from = i + 1;
        }
        return out.isEmpty() ? words : out.append(words, from, words.length()).toString();
    }

    /** Whether a character means itself wherever it stands, as nearly all do. */
    private static boolean isSafe(char c) {
        return (c >= 'a' && c <= 'z') || c == ' ' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private boolean isMarkup(String words, int at) {
        var c = words.charAt(at);
        var next = at + 1 < words.length() ? words.charAt(at + 1) : 0;
        return switch (c) {
            case '_' -> !isWord(words, at - 1) || !isWord(words, at + 1);
            case '!' -> next == 0;
            case '&' -> ENTITY.matcher(words).region(at, words.length()).lookingAt();
            case ':' -> words.startsWith("//", at + 1) || next == 0 || dialect.isDirective(next) || isMail(words, at);
            case '.' -> isBehind("www", words, at);
            case '@' -> isWord(words, at - 1);
            default -> ALWAYS.indexOf(c) >= 0 || dialect.isMarkup(c);
        };
    }

    private static boolean isMail(String words, int at) {
        return isBehind("mailto", words, at) || isBehind("xmpp", words, at);
    }

    private static boolean isBehind(String word, String words, int at) {
        var start = at - word.length();
        return start >= 0 && words.regionMatches(true, start, word, 0, word.length());
    }

    private static boolean isWord(String words, int at) {
        return at >= 0 && at < words.length() && Character.isLetterOrDigit(words.charAt(at));
    }

    /** What no text may hold becomes the replacement character. */
    static char plain(char c) {
        if (c == '\t' || c == '\f' || c == '\n' || c == '\r') {
            return ' ';
        }
        return c < ' ' || (c >= '\u007F' && c < '\u00A0') || c >= '\uFFFE' ? '\uFFFD' : c;
    }

    /** What no text may hold becomes the replacement character, in all of a text. */
    static String plain(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            out.append(plain(text.charAt(i)));
        }
        return out.toString();
    }

    /** The same, but tabs stay. */
    static String plainWithTabs(String text) {
        var out = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            out.append(c == '\t' ? c : plain(c));
        }
        return out.toString();
    }

    /** A line of a paragraph, which must not begin anything else. */
    String lineStart(String line) {
        if (AT_LINE_START.indexOf(line.charAt(0)) >= 0 || (dialect.readsDefinitions() && line.startsWith(":"))) {
            return "\\" + line;
        }
        if (dialect.isProgram(line)) {
            return "&#%d;%s".formatted((int) line.charAt(0), line.substring(1));
        }
        var number = NUMBER.matcher(line);
        return number.lookingAt() ? number.group(1) + "\\" + line.substring(number.end(1)) : line;
    }

    /** The words of a heading, which may end in what looks like the marks that close one. */
    static String heading(String words) {
        return words.endsWith("#") ? LAST_MARKS.matcher(words).replaceFirst("$1\\\\$2") : words;
    }

    /** An address between the parentheses of a link. */
    static String address(String address) {
        var out = new StringBuilder(address.length() + 8);
        for (var i = 0; i < address.length(); i++) {
            var c = address.charAt(i);
            if (c <= ' ' || c == 0x7F || "()<>\\{}`|\"".indexOf(c) >= 0) {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            } else {
                out.append(isEntity(address, i) ? "&amp;" : String.valueOf(c));
            }
        }
        return out.toString();
    }

    private static boolean isEntity(String text, int at) {
        return text.charAt(at) == '&'
                && ENTITY.matcher(text).region(at, text.length()).lookingAt();
    }

    /** A title, with its quotation marks. */
    String title(String title) {
        return '"' + text(title).strip().replace("\"", "\\\"") + '"';
    }
}
