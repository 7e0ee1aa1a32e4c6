package dev.thither.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Which words an inflected one may be a form of: plurals of nouns and forms of verbs, by rule or from a list. It never
 * goes from one word to a related one, as an engineer is no form of an engine.
 */
final class Lemmas {
    private static final int SHORTEST = 3;
    private static final String VOWELS = "aeiouy";
    private static final Lemmas ENGLISH = new Lemmas(Resource.lines("irregular-forms.txt"));

    private final Map<String, List<String>> irregular = new HashMap<>();
    private final Set<String> uninflected = new HashSet<>();

    private Lemmas(List<String> lines) {
        for (var line : lines) {
            if (line.startsWith("=")) {
                uninflected.add(line.substring(1));
            } else {
                var forms = line.split(" ", -1);
                for (var form : List.of(forms).subList(1, forms.length)) {
                    irregular.computeIfAbsent(form, each -> new ArrayList<>()).add(forms[0]);
                }
            }
        }
    }

    /**
     * The word, in lower case, and every other that it may be a form of, some of which may be no words. Two words that
     * have one in common may be forms of the same.
     */
    static Set<String> of(String word) {
        return ENGLISH.lemmas(word);
    }

    private Set<String> lemmas(String word) {
        var found = new HashSet<String>();
        found.add(word);
        found.addAll(irregular.getOrDefault(word, List.of()));
        if (!uninflected.contains(word)) {
            addRegular(word, "s", Inflection::withS, found);
            addRegular(word, "ed", verb -> Inflection.pastAndParticiple(verb).get(0), found);
            addRegular(word, "ing", verb -> Inflection.pastAndParticiple(verb).get(1), found);
        }
        return found;
    }

    /** What is left without the ending, or was changed before it, if that word has this form. */
    private static void addRegular(String word, String ending, UnaryOperator<String> form, Set<String> found) {
        if (!word.endsWith(ending)) {
            return;
        }
        var stem = word.substring(0, word.length() - ending.length());
        for (var lemma : candidates(stem)) {
            if (lemma.length() >= SHORTEST && form.apply(lemma).equals(word)) {
                found.add(lemma);
            }
        }
        if (!ending.equals("s") && isDoubled(stem)) {
            found.add(cut(stem, 1));
        }
    }

    /** {@code review-s}, {@code releas-ed}, {@code passe-s}, {@code tri-ed}, {@code ly-ing} */
    private static List<String> candidates(String stem) {
        var candidates = new ArrayList<String>();
        candidates.add(stem);
        candidates.add(stem + "e");
        if (stem.endsWith("e")) {
            candidates.add(cut(stem, 1));
        }
        if (stem.endsWith("ie")) {
            candidates.add(cut(stem, 2) + "y");
        }
        if (stem.endsWith("i")) {
            candidates.add(cut(stem, 1) + "y");
        }
        if (stem.endsWith("y")) {
            candidates.add(cut(stem, 1) + "ie");
        }
        return candidates;
    }

    /** Whether its last consonant may be there twice only because of the ending: {@code plann-ed}. */
    private static boolean isDoubled(String stem) {
        var length = stem.length();
        return length > SHORTEST
                && stem.charAt(length - 1) == stem.charAt(length - 2)
                && !isVowel(stem.charAt(length - 1))
                && isVowel(stem.charAt(length - 3));
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static String cut(String word, int count) {
        return word.substring(0, word.length() - count);
    }
}
