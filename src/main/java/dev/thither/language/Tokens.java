package dev.thither.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a text into words and marks in one pass; a hyphen between words only parts them. */
final class Tokens {
    private static final int LONGEST = 64;
    private static final Set<String> ABBREVIATIONS = Set.of(
            "e.g", "i.e", "eg", "ie", "etc", "vs", "incl", "approx", "dept", "dr", "mr", "ms", "mrs", "no", "resp",
            "cf", "esp");

    private static final String JOINING = "'’._";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokens(String text) {
        this.text = text;
    }

    static List<Token> of(String text) {
        var tokens = new Tokens(text);
        while (tokens.at < text.length()) {
            tokens.next();
        }
        return tokens.tokens;
    }

    private void next() {
        var c = text.charAt(at);
        if (Character.isLetterOrDigit(c) || (c == '.' && opensName())) {
            word();
        } else if (!Character.isWhitespace(c) || c == '\n') {
            mark(c);
        } else {
            at++;
        }
    }

    private boolean opensName() {
        return (at == 0 || Character.isWhitespace(text.charAt(at - 1)))
                && at + 1 < text.length()
                && Character.isUpperCase(text.charAt(at + 1));
    }

    private void word() {
        var start = at++;
        while (at < text.length() && at - start < LONGEST && continues(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '#') && at - start < LONGEST) {
            at++;
        }
        tokens.add(new Token(start, at, text.substring(start, at).replace('’', '\''), Token.Kind.WORD));
    }

    private boolean continues(char c) {
        return Character.isLetterOrDigit(c)
                || (JOINING.indexOf(c) >= 0
                        && at + 1 < text.length()
                        && Character.isLetterOrDigit(text.charAt(at + 1)));
    }

    private void mark(char c) {
        var kind = kind(c);
        if (c != '-' || !insideWord()) {
            tokens.add(new Token(at, at + 1, String.valueOf(c), kind));
        }
        at++;
    }

    private boolean insideWord() {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private Token.Kind kind(char c) {
        return switch (c) {
            case ',' -> Token.Kind.COMMA;
            case ';', ':', '–', '—', '-' -> Token.Kind.BREAK;
            case '!', '?', '\n', '…' -> Token.Kind.STOP;
            case '.' -> endsSentence() ? Token.Kind.STOP : Token.Kind.OTHER;
            case '(', ')', '[', ']' -> Token.Kind.BRACKET;
            default -> Token.Kind.OTHER;
        };
    }

    private boolean endsSentence() {
        if (tokens.isEmpty()) {
            return false;
        }
        var before = tokens.get(tokens.size() - 1);
        return before.end() < at || !ABBREVIATIONS.contains(before.text().toLowerCase(Locale.ROOT)) || closesText();
    }

    private boolean closesText() {
        return at + 1 >= text.length() || text.charAt(at + 1) == '\n';
    }
}
