package dev.thither.language;

import java.util.List;

/** The regular forms of English words, as far as a lexicon needs them. */
final class Inflection {
    private static final String VOWELS = "aeiou";

    private Inflection() {}

    /** The plural of a noun, or the third person of a verb. */
    static String withS(String word) {
        if (word.endsWith("y") && !isVowel(word, 2)) {
            return word.substring(0, word.length() - 1) + "ies";
        }
        var hissing = word.endsWith("s") || word.endsWith("x") || word.endsWith("z");
        return word + (hissing || word.endsWith("ch") || word.endsWith("sh") || word.endsWith("o") ? "es" : "s");
    }

    /** The past and the participle of a verb. */
    static List<String> pastAndParticiple(String verb) {
        if (verb.endsWith("ie")) {
            return List.of(verb + "d", verb.substring(0, verb.length() - 2) + "ying");
        }
        if (verb.endsWith("e")) {
            return List.of(verb + "d", verb.substring(0, verb.length() - (verb.endsWith("ee") ? 0 : 1)) + "ing");
        }
        if (verb.endsWith("y") && !isVowel(verb, 2)) {
            return List.of(verb.substring(0, verb.length() - 1) + "ied", verb + "ing");
        }
        var stem = doubles(verb) ? verb + verb.charAt(verb.length() - 1) : verb;
        return List.of(stem + "ed", stem + "ing");
    }

    /** Whether a short verb doubles its last consonant, as in “cutting”. */
    private static boolean doubles(String verb) {
        var length = verb.length();
        return length >= 3
                && length <= 4
                && !isVowel(verb, 1)
                && isVowel(verb, 2)
                && !isVowel(verb, 3)
                && "wxy".indexOf(verb.charAt(length - 1)) < 0;
    }

    private static boolean isVowel(String word, int fromEnd) {
        return word.length() >= fromEnd && VOWELS.indexOf(word.charAt(word.length() - fromEnd)) >= 0;
    }
}
