package dev.thither.review;

import java.text.Normalizer;
import java.util.Locale;

/** Names of people and teams: “Inès Duarte” and {@code ines-duarte} are the same one. */
public final class Names {
    private Names() {}

    /** Whether both name the same person or team; an empty name is nobody's. */
    public static boolean same(String one, String other) {
        return !one.isBlank() && slug(one).equals(slug(other));
    }

    /** The name as a part of an address: letters without their accents and digits, lower case, hyphens between. */
    public static String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var slug = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK
                    && !slug.isEmpty()
                    && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        var end = slug.length();
        return end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
    }
}
