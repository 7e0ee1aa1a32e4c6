package dev.thither.lint.rule;

import dev.thither.review.Entry;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which one recognises a text: long ones and numbers. */
record TellingWords(Set<String> words) {
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}|\\p{N}+");

    TellingWords {
        words = Set.copyOf(words);
    }

    static TellingWords of(String text) {
        var words = new HashSet<String>();
        var matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return new TellingWords(words);
    }

    /** Those of all that an entry says, what is to be done for it included. */
    static TellingWords ofAll(Entry entry) {
        var all = new StringBuilder(entry.statement().text());
        entry.actions().forEach(action -> all.append('\n').append(action.words().text()));
        entry.checkIns()
                .forEach(checkIn -> all.append('\n').append(checkIn.words().text()));
        return of(all.toString());
    }

    int size() {
        return words.size();
    }

    int shared(TellingWords other) {
        return (int) words.stream().filter(other.words::contains).count();
    }

    /** Whether at least half of them stand in one of these texts. */
    boolean areHalfIn(Collection<TellingWords> texts) {
        return texts.stream().anyMatch(text -> 2 * shared(text) >= size());
    }
}
