package dev.thither.lint.rule;

import dev.thither.lint.Told;
import dev.thither.text.Span;
import java.util.regex.Pattern;

/** Words that an author takes over from somebody, between quotation marks of a line. */
final class Quoted {
    private static final Pattern QUOTATION = Pattern.compile("“[^“”\\n]*”|\"[^\"\\n]*\"|«[^«»\\n]*»|„[^„“”\\n]*[“”]");

    private Quoted() {}

    static boolean isIn(Told told, Span words) {
        return QUOTATION
                .matcher(told.words().text())
                .results()
                .anyMatch(quotation -> quotation.start() <= words.start() && words.end() <= quotation.end());
    }
}
