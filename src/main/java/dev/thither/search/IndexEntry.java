package dev.thither.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What the index has to know of a page, but for the text that it shows of it: that is a line of a script, known here by
 * its digest and length.
 *
 * @param href the way to it from the site's root, encoded
 * @param words that stand on it, sorted
 * @param weights of each word, a digit
 */
public record IndexEntry(String href, String digest, int length, List<String> words, String weights) {
    private static final int OFTEN = 3;

    public IndexEntry {
        words = List.copyOf(words);
    }

    /**
     * The entry of a page.
     *
     * @param shared gives the same string for equal words
     */
    public static IndexEntry of(IndexedPage page, UnaryOperator<String> shared) {
        var line = line(page);
        var found = found(page);
        var words = found.keySet().stream().map(shared).sorted().toList();
        var weights = new StringBuilder(words.size());
        words.forEach(word -> weights.append(Objects.requireNonNull(found.get(word)).best.code));
        return new IndexEntry(page.href(), Digest.of(line), line.length(), words, weights.toString());
    }

    /** What is shown of a page, as a script has it. */
    public static String line(IndexedPage page) {
        var parts = page.parts().stream()
                .map(part -> strings(part.fragment(), part.heading(), part.text()))
                .toList();
        return Script.array(List.of(
                Script.string(page.href()),
                Script.string(page.title()),
                Script.string(page.note()),
                Script.array(parts)));
    }

    /** How much the word of that number tells about the page. */
    int weight(int word) {
        return weights.charAt(word) - '0';
    }

    private static String strings(String... texts) {
        return Script.array(Arrays.stream(texts).map(Script::string).toList());
    }

    private static Map<String, Found> found(IndexedPage page) {
        var words = new HashMap<String, Found>();
        add(page.title(), Weight.TITLE, words);
        add(page.note(), Weight.HEADING, words);
        page.parts().forEach(part -> {
            add(part.heading(), Weight.HEADING, words);
            add(part.text(), Weight.TEXT, words);
        });
        return words;
    }

    private static void add(String text, Weight place, Map<String, Found> words) {
        Terms.of(text, term -> words.computeIfAbsent(term, first -> new Found()).at(place));
    }

    /** Where and how often a word stands on the page. */
    private static final class Found {
        private int times;
        private Weight best = Weight.TEXT;

        private void at(Weight place) {
            times++;
            best = best.or(times < OFTEN ? place : place.or(Weight.OFTEN));
        }
    }
}
