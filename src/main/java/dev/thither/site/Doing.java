package dev.thither.site;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What somebody says they did, in one sentence of their own. */
final class Doing {
    private static final int LONGEST = 90;
    /** Who speaks does something there; what was before, and what others did, is told in other sentences. */
    private static final Pattern SPEAKER =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:I|[Ww]e)(?![\\p{L}\\p{N}.])(?! (?:used to|had)\\b)");

    private Doing() {}

    /**
     * The first sentence of a text in which its author does something, else the first; cut at a blank if it is long.
     */
    static String of(String text) {
        var sentences = sentences(text.strip().replaceAll("\\s+", " "));
        return sentences.stream()
                .filter(sentence -> SPEAKER.matcher(sentence).find())
                .findFirst()
                .or(() -> sentences.stream().findFirst())
                .map(Doing::cut)
                .orElse("");
    }

    private static List<String> sentences(String words) {
        var breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        breaks.setText(words);
        var sentences = new ArrayList<String>();
        var start = 0;
        for (var end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            sentences.add(words.substring(start, end).strip());
            start = end;
        }
        return sentences;
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
