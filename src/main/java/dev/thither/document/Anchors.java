package dev.thither.document;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Names the headings of one document as GitHub does: lower case, blanks as hyphens, without punctuation, and a number
 * behind a name that was given before.
 */
final class Anchors {
    private final Map<String, Integer> given = new HashMap<>();

    String name(String heading) {
        var base = slug(heading);
        var name = base;
        while (given.containsKey(name)) {
            var next = given.merge(base, 1, Integer::sum);
            name = base + "-" + next;
        }
        given.put(name, 0);
        return name;
    }

    private static String slug(String heading) {
        var slug = new StringBuilder(heading.length());
        heading.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (c == ' ') {
                slug.append('-');
            } else if (stays(c)) {
                slug.appendCodePoint(c);
            }
        });
        return slug.toString();
    }

    /** The classes of characters that the expression in {@code github-slugger} leaves alone. */
    private static boolean stays(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.DECIMAL_DIGIT_NUMBER,
                    Character.CONNECTOR_PUNCTUATION -> true;
            default -> Character.isAlphabetic(c) || c == '-';
        };
    }
}
