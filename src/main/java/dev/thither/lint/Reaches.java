package dev.thither.lint;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands whom words name. What they do not name is not guessed. */
public final class Reaches {
    private static final Pattern AUTHOR_GAINS = Pattern.compile(
            "\\bI (?:(?:also|too|really|probably|myself) )?(?:learn(?:ed|t)|gained|benefit(?:t?ed)?|profit(?:ed)?"
                    + "|got (?:something|a lot|more|most|plenty))\\b");

    private Reaches() {}

    /**
     * Those that a site knows by name.
     *
     * @param people names or parts of names
     * @param team the author's own; empty where nothing says it
     * @param teams all of them
     */
    public record Known(Set<String> people, String team, Set<String> teams) {
        public Known {
            people = Set.copyOf(people);
            teams = Set.copyOf(teams);
        }
    }

    /** Whom some words name, nearest first. */
    public static Set<Reach> of(String words, Known known) {
        var read = ReachWord.in(words, known);
        var reach = EnumSet.noneOf(Reach.class);
        reach.addAll(named(ReachPhrase.in(read, false)));
        if (AUTHOR_GAINS.matcher(words).find()) {
            reach.add(Reach.ME);
        }
        if (reach.isEmpty()) {
            reach.addAll(named(ReachPhrase.in(read, true)));
        }
        return reach.isEmpty() ? EnumSet.of(Reach.OTHERS) : reach;
    }

    private static Set<Reach> named(List<ReachPhrase> phrases) {
        var reach = EnumSet.noneOf(Reach.class);
        phrases.forEach(phrase -> reach.addAll(ReachNames.of(phrase)));
        return reach;
    }
}
