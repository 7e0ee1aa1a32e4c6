package dev.thither.verify;

import java.util.regex.Pattern;

/** Names and addresses from files of whoever, as they can be printed. */
final class Shown {
    private static final int MOST = 120;
    /** What ends a line, changes a terminal's colours or turns the direction of what follows. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029]");

    private Shown() {}

    static String name(String name) {
        return HIDDEN.matcher(name).replaceAll("\uFFFD");
    }

    /** In quotes, and cut where it gets long. */
    static String quoted(String words) {
        var name = name(words);
        return "“" + (name.length() > MOST ? name.substring(0, MOST) + "…" : name) + "”";
    }
}
