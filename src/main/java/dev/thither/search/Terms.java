package dev.thither.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The words of a text as they are looked up: runs of letters and digits, in lower case and without accents. The script
 * that searches cuts and folds the same way.
 */
final class Terms {
    private static final int FIRST_NOT_ASCII = 0x80;

    private Terms() {}

    /** Hands over each word of a text, in order. */
    static void of(String words, Consumer<String> term) {
        var text = words.toLowerCase(Locale.ROOT);
        for (var i = 0; i < text.length(); ) {
            var start = i;
            var seen = 0;
            for (var c = text.codePointAt(i); isPartOfWord(c); c = i < text.length() ? text.codePointAt(i) : ' ') {
                seen |= c;
                i += Character.charCount(c);
            }
            if (i == start) {
                i += Character.charCount(text.codePointAt(i));
            } else {
                var word = text.substring(start, i);
                var folded = seen < FIRST_NOT_ASCII ? word : fold(word);
                if (!folded.isEmpty()) {
                    term.accept(folded);
                }
            }
        }
    }

    /** Without accents; a letter may have a lower case only when it is decomposed, as ℌ has. */
    private static String fold(String word) {
        var letters = new StringBuilder(word.length());
        Normalizer.normalize(word, Normalizer.Form.NFKD)
                .codePoints()
                .filter(Terms::isLetterOrDigit)
                .forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean isPartOfWord(int c) {
        return isLetterOrDigit(c) || (c >= FIRST_NOT_ASCII && isMark(c));
    }

    /** {@code \p{L}} or {@code \p{N}} */
    private static boolean isLetterOrDigit(int c) {
        if (c < FIRST_NOT_ASCII) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        }
        var type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /** {@code \p{M}} */
    private static boolean isMark(int c) {
        var type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }
}
