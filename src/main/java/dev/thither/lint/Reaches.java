package dev.thither.lint;

import dev.thither.language.GoalJudge;
import dev.thither.language.Phrases;
import dev.thither.review.Names;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Understands whom words name. What they do not name is not guessed. */
public final class Reaches {
    private static final Phrases USERS = Phrases.of("{user}");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’][\\p{L}\\p{N}]+)*");
    private static final Pattern AUTHOR = words("me|myself");
    private static final Pattern COLLEAGUE = words("colleague|co-?worker|team-?mate|peer|mentee|apprentice|trainee"
            + "|intern|newcomer|new hire|new joiner|new starter|successor|deputy");
    private static final Pattern OWN_TEAM = words("(?:the|our|my|whole|entire|same) team|us|all of us|each of us");
    private static final Pattern OTHER_TEAMS = words("teams|(?:other|another|neighbouring|sister|consuming|support"
            + "|sales|marketing|finance|legal|product|platform|design|data|security|operations) team"
            + "|other departments?|the company|sales|marketing|finance|legal");

    private final GoalJudge judge;

    /** Reads with the words that a judge knows. */
    public Reaches(GoalJudge judge) {
        this.judge = judge;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + alternatives + ")(?![\\p{L}\\p{N}])");
    }

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
    public Set<Reach> of(String words, Known known) {
        var said = words.toLowerCase(Locale.ROOT);
        var reach = EnumSet.noneOf(Reach.class);
        add(Reach.ME, AUTHOR.matcher(said).find(), reach);
        add(Reach.COLLEAGUE, COLLEAGUE.matcher(said).find() || hasAny(known.people(), words), reach);
        add(Reach.TEAM, OWN_TEAM.matcher(said).find() || hasTeam(known.team(), words), reach);
        add(Reach.OTHER_TEAMS, OTHER_TEAMS.matcher(said).find() || hasOther(known, words), reach);
        add(Reach.USERS, !judge.read(words).find(USERS).isEmpty(), reach);
        add(Reach.OTHERS, reach.isEmpty(), reach);
        return reach;
    }

    private static void add(Reach one, boolean isNamed, Collection<Reach> reach) {
        if (isNamed) {
            reach.add(one);
        }
    }

    /** Whether a word is one of these names, as names are written. */
    private static boolean hasAny(Set<String> names, String words) {
        var slugs = new HashSet<String>();
        names.forEach(name -> slugs.add(Names.slug(name)));
        return WORD.matcher(words)
                .results()
                .map(word -> word.group().replaceFirst("['’]s$", ""))
                .filter(word -> Character.isUpperCase(word.codePointAt(0)))
                .anyMatch(word -> slugs.contains(Names.slug(word)));
    }

    private static boolean hasOther(Known known, String words) {
        return known.teams().stream()
                .filter(team -> !Names.same(team, known.team()))
                .anyMatch(team -> hasTeam(team, words));
    }

    /** {@code the shore team}, {@code team shore}: a team's name is often a word of its own. */
    private static boolean hasTeam(String team, String words) {
        if (team.isBlank()) {
            return false;
        }
        var name = Pattern.quote(team.toLowerCase(Locale.ROOT));
        return words(name + " team|team " + name)
                .matcher(words.toLowerCase(Locale.ROOT))
                .find();
    }
}
