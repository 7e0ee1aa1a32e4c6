package dev.thither.site;

import java.text.BreakIterator;
import java.util.Locale;

/** How a text begins: its first sentence, as far as there is room for it. */
final class Beginning {
    private static final int LONGEST = 90;

    private Beginning() {}

    /** The first sentence on one line, cut at a blank where it is long. */
    static String of(String text) {
        var words = text.strip().replaceAll("\\s+", " ");
        var sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        sentences.setText(words);
        return cut(words.substring(0, Math.max(0, sentences.next())).strip());
    }

    private static String cut(String sentence) {
        if (sentence.length() <= LONGEST) {
            return sentence;
        }
        var blank = sentence.lastIndexOf(' ', LONGEST);
        var end = blank > 0 ? blank : sentence.offsetByCodePoints(0, LONGEST / 2);
        return sentence.substring(0, end) + "\u00A0…";
    }
}
