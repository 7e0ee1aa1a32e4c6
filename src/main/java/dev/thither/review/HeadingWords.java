package dev.thither.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a heading that say what stands below it, without what templates and people put around them. */
final class HeadingWords {
    private static final Set<String> BEFORE = Set.of(
            "section",
            "part",
            "chapter",
            "my",
            "the",
            "your",
            "our",
            "main",
            "key",
            "employee",
            "employees",
            "current");

    /** Begin what only says for when or for whom: “for the next rating period”. */
    private static final Set<String> PREPOSITIONS =
            Set.of("for", "in", "until", "till", "by", "during", "over", "this");

    private HeadingWords() {}

    /** All that a heading may be read as, the nearest first. */
    static List<String> readings(String heading) {
        var words = words(heading);
        var readings = new ArrayList<>(List.of(join(words)));
        var start = 0;
        while (start < words.size() - 1 && isBefore(words.get(start))) {
            start++;
        }
        for (var from = 0; from <= start; from++) {
            var rest = words.subList(from, words.size());
            readings.add(join(rest));
            for (var end = rest.size() - 1; end > 0; end--) {
                if (PREPOSITIONS.contains(rest.get(end))) {
                    readings.add(join(withoutPeriod(rest.subList(0, end))));
                }
            }
        }
        return readings.stream().distinct().toList();
    }

    /**
     * As names of sections are known: lower case, letters and digits only, no number in front, no period at the end.
     */
    static String fold(String name) {
        return join(words(name));
    }

    private static List<String> words(String heading) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        (heading.toLowerCase(Locale.ROOT) + " ").codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                word.appendCodePoint(c);
            } else if (c != '\'' && c != '’' && !word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        var start = 0;
        while (start < words.size() - 1 && isNumber(words.get(start))) {
            start++;
        }
        return withoutPeriod(words.subList(start, words.size()));
    }

    /** Without the year, half year or share that many end with. */
    private static List<String> withoutPeriod(List<String> words) {
        var end = words.size();
        while (end > 1 && isPeriod(words.get(end - 1))) {
            end--;
        }
        return words.subList(0, end);
    }

    private static boolean isPeriod(String word) {
        return isPartOfYear(word)
                || isNumber(word)
                || word.equals("for")
                || word.equals("in")
                || (word.startsWith("fy") && isNumber(word.substring(2)));
    }

    private static boolean isBefore(String word) {
        return BEFORE.contains(word) || isNumber(word) || isPartOfYear(word) || word.length() == 1;
    }

    private static boolean isPartOfYear(String word) {
        return word.length() == 2 && "hq".indexOf(word.charAt(0)) >= 0 && Character.isDigit(word.charAt(1));
    }

    private static boolean isNumber(String word) {
        return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
    }

    private static String join(List<String> words) {
        return String.join(" ", words);
    }
}
