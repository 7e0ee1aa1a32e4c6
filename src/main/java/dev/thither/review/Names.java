package dev.thither.review;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** Names of people and teams: “Inès Duarte” and {@code ines-duarte} are the same one. */
public final class Names {
    private static final Map<Integer, String> SIGNS = Map.of((int) '+', "-plus", (int) '#', "-sharp");

    private Names() {}

    /** Whether both name the same person or team; a name without a letter or digit is nobody's. */
    public static boolean same(String one, String other) {
        var slug = slug(one);
        return !slug.isEmpty() && slug.equals(slug(other));
    }

    /**
     * The name as a part of an address: letters without their accents and digits, lower case, hyphens between. Marks
     * that make a letter another one, such as the vowel signs of Devanagari, stay, and so do the signs that tell C++
     * and C# from C, as words.
     */
    public static String slug(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        var slug = new StringBuilder(plain.length());
        plain.codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c) || (isMark(c) && !isAccent(c) && !slug.isEmpty())) {
                slug.appendCodePoint(c);
            } else if (SIGNS.containsKey(c) && isBehindName(slug)) {
                slug.append(SIGNS.get(c));
            } else if (!isMark(c) && !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
            }
        });
        var end = slug.length();
        var trimmed = end > 0 && slug.charAt(end - 1) == '-' ? slug.substring(0, end - 1) : slug.toString();
        return Normalizer.normalize(trimmed, Normalizer.Form.NFC);
    }

    /** A number sign before a name says nothing of it. */
    private static boolean isBehindName(StringBuilder slug) {
        return !slug.isEmpty() && slug.charAt(slug.length() - 1) != '-';
    }

    private static boolean isMark(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    /** Whether the mark is one for letters of any script; but for those that tell が from か. */
    private static boolean isAccent(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.INHERITED && c != 0x3099 && c != 0x309A;
    }
}
