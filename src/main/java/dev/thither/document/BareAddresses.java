package dev.thither.document;

import dev.thither.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds addresses that stand in running text without brackets, as GitHub does: {@code https://words.example},
 * {@code www.words.example} and {@code somebody@words.example}.
 */
final class BareAddresses {
    private static final List<String> SCHEMES = List.of("http", "https", "ftp");
    /** “Trailing punctuation will not be considered part of the autolink.” */
    private static final String TRAILING = "?!.,:*_~'\"";

    private final String text;
    private final Span run;
    private final List<Address> found = new ArrayList<>();
    /** Where the last address found ends. */
    private int done;

    /** @param prefix what its target begins with before its own characters */
    record Address(Span span, String prefix) {}

    private BareAddresses(String text, Span run) {
        this.text = text;
        this.run = run;
        this.done = run.start();
    }

    /** The addresses in a range of a text, in their order. */
    static List<Address> in(String text, Span run) {
        return new BareAddresses(text, run).find();
    }

    private List<Address> find() {
        for (var i = run.start(); i < run.end(); i++) {
            if (i >= done) {
                switch (text.charAt(i)) {
                    case ':' -> scheme(i);
                    case 'w' -> www(i);
                    case '@' -> mail(i);
                    default -> {}
                }
            }
        }
        return found;
    }

    private void scheme(int colon) {
        var start = colon;
        while (start > done && isAsciiLetter(text.charAt(start - 1))) {
            start--;
        }
        if (startsWith("://", colon) && SCHEMES.contains(text.substring(start, colon))) {
            add(start, colon + "://".length(), "");
        }
    }

    private void www(int start) {
        if (startsWith("www.", start) && isLoose(start)) {
            add(start, start, "https://");
        }
    }

    /** “At the beginning of a line, after whitespace, or any of the delimiting characters *, _, ~, and (”. */
    private boolean isLoose(int start) {
        if (start == 0) {
            return true;
        }
        var before = text.charAt(start - 1);
        return Character.isWhitespace(before) || "*_~(|".indexOf(before) >= 0;
    }

    private void add(int start, int domain, String prefix) {
        var end = domainEnd(domain);
        if (end > domain) {
            while (end < run.end() && text.charAt(end) != '<' && !Character.isWhitespace(text.charAt(end))) {
                end++;
            }
            add(new Span(start, trimmed(start, end)), prefix);
        }
    }

    /**
     * “Segments of alphanumeric characters, underscores and hyphens separated by periods. There must be at least one
     * period, and no underscores may be present in the last two segments.”
     */
    private int domainEnd(int start) {
        var end = start;
        var periods = 0;
        var underscoreBefore = false;
        var underscore = false;
        for (; end < run.end() && isOfDomain(text.charAt(end)); end++) {
            if (text.charAt(end) == '.') {
                periods += end + 1 < run.end() && Character.isLetterOrDigit(text.charAt(end + 1)) ? 1 : 0;
                underscoreBefore = underscore;
                underscore = false;
            }
            underscore |= text.charAt(end) == '_';
        }
        return periods > 0 && !underscoreBefore && !underscore ? end : start;
    }

    private void mail(int at) {
        var start = at;
        while (start > done && isOfMailbox(text.charAt(start - 1))) {
            start--;
        }
        var end = at + 1;
        var periods = 0;
        while (end < run.end() && isOfDomain(text.charAt(end))) {
            periods += text.charAt(end) == '.' ? 1 : 0;
            end++;
        }
        if (text.charAt(end - 1) == '.') {
            periods--;
            end--;
        }
        if (start < at && periods > 0 && isAsciiLetterOrDigit(text.charAt(end - 1))) {
            add(new Span(start, end), "mailto:");
        }
    }

    private void add(Span span, String prefix) {
        found.add(new Address(span, prefix));
        done = span.end();
    }

    private int trimmed(int start, int end) {
        var address = text.substring(start, end);
        var unmatched = count(address, ')') - count(address, '(');
        var length = address.length();
        for (var shorter = true; shorter; ) {
            var last = address.charAt(length - 1);
            shorter = TRAILING.indexOf(last) >= 0 || last == ']' || (last == ')' && unmatched > 0);
            unmatched -= last == ')' ? 1 : 0;
            length -= shorter ? 1 : 0;
        }
        return start + (address.charAt(length - 1) == ';' ? withoutEntity(address, length) : length);
    }

    /** “If an autolink ends in a semicolon, we check to see if it appears to resemble an entity reference.” */
    private static int withoutEntity(String address, int length) {
        var start = length - 1;
        while (start > 0 && isAsciiLetterOrDigit(address.charAt(start - 1))) {
            start--;
        }
        return start > 0 && start < length - 1 && address.charAt(start - 1) == '&' ? start - 1 : length;
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }

    private boolean startsWith(String words, int start) {
        return start + words.length() <= run.end() && text.startsWith(words, start);
    }

    private static boolean isOfDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == '.';
    }

    private static boolean isOfMailbox(char c) {
        return isAsciiLetterOrDigit(c) || ".-_+".indexOf(c) >= 0;
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return isAsciiLetter(c) || (c >= '0' && c <= '9');
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
