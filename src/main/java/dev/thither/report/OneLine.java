package dev.thither.report;

import java.util.regex.Pattern;

/** Words of a document for a place where a line is all there is, such as a terminal, a log or an attribute. */
final class OneLine {
    /** Line ends among them, and what makes a terminal change colours or a log take words for a command. */
    private static final Pattern CONTROLS = Pattern.compile(" *[\\p{Cc}\\u2028\\u2029][ \\p{Cc}\\u2028\\u2029]*");

    private OneLine() {}

    /** Without control characters, each run of which becomes one blank, and without blanks at the ends. */
    static String of(String words) {
        return CONTROLS.matcher(words).replaceAll(" ").strip();
    }
}
