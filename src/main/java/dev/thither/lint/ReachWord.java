package dev.thither.lint;

import dev.thither.lint.ReachWords.Kind;
import dev.thither.review.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word, a mark between words, or all the words of a team's name.
 *
 * @param opens whether a sentence begins with it
 * @param named whom it names, if the site knows that name
 */
record ReachWord(String text, boolean opens, Optional<Reach> named) {
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:[-'’.&][\\p{L}\\p{N}]+)*|[,;:.!?()&/\\n–—]|(?<=\\s)-(?=\\s)");
    private static final Pattern ON_CALL = Pattern.compile("\\bon call\\b");
    private static final Pattern TOGETHER = Pattern.compile("\\b(?:as well as|(?:along|together) with)\\b");
    private static final Pattern ENDING = Pattern.compile("['’]\\p{L}+$");
    private static final int LONGEST_NAME = 5;
    private static final ReachWords WORDS = ReachWords.standard();

    /** The words of a text, names of teams made one. */
    static List<ReachWord> in(String text, Reaches.Known known) {
        var plain = new ArrayList<ReachWord>();
        var one = ON_CALL.matcher(TOGETHER.matcher(text).replaceAll("and")).replaceAll("on-call");
        var matcher = WORD.matcher(one);
        while (matcher.find()) {
            var opens = plain.isEmpty() || plain.get(plain.size() - 1).endsSentence();
            plain.add(new ReachWord(matcher.group(), opens, Optional.empty()));
        }
        return named(plain, known);
    }

    private static List<ReachWord> named(List<ReachWord> words, Reaches.Known known) {
        var teams = new HashSet<String>();
        known.teams().forEach(team -> teams.add(team(team)));
        teams.add(team(known.team()));
        teams.remove("");
        var people = new HashSet<String>();
        known.people().forEach(name -> people.add(Names.slug(name)));
        var named = new ArrayList<ReachWord>();
        var at = 0;
        while (at < words.size()) {
            var length = teamLength(words, at, teams, people);
            var word = words.get(at);
            if (length > 0) {
                var own = team(known.team()).equals(team(words, at, at + length));
                named.add(new ReachWord(word.text(), word.opens(), Optional.of(own ? Reach.TEAM : Reach.OTHER_TEAMS)));
            } else {
                named.add(word.isCapital() && people.contains(Names.slug(word.stem())) ? word.colleague() : word);
            }
            at += Math.max(1, length);
        }
        return List.copyOf(named);
    }

    private ReachWord colleague() {
        return new ReachWord(text, opens, Optional.of(Reach.COLLEAGUE));
    }

    /** How many words from here are a team's name; 0 for none. */
    private static int teamLength(List<ReachWord> words, int at, Set<String> teams, Set<String> people) {
        for (var length = Math.min(LONGEST_NAME, words.size() - at); length > 0; length--) {
            var name = words.subList(at, at + length);
            if (name.get(0).isCapital()
                    && name.get(length - 1).isCapital()
                    && name.stream().allMatch(word -> word.isCapital() || word.isAnd())
                    && teams.contains(team(words, at, at + length))
                    && (length > 1 || standsAlone(words, at, people))) {
                return length;
            }
        }
        return 0;
    }

    private static String team(List<ReachWord> words, int from, int to) {
        var name = new StringBuilder();
        words.subList(from, to).forEach(word -> name.append(word.stem()).append(' '));
        return team(name.toString());
    }

    /** “Build & Release” is “Build and Release”. */
    private static String team(String name) {
        return Names.slug(name).replace("-and-", "-");
    }

    /** Whether a single word, capital as it is, says no more than itself: not “Search Console”, or “Search results”. */
    private static boolean standsAlone(List<ReachWord> words, int at, Set<String> people) {
        if (at > 0) {
            var before = words.get(at - 1);
            if (before.isCapital()
                    && !before.isFunction()
                    && !people.contains(Names.slug(before.stem()))
                    && !before.opens()) {
                return false;
            }
        }
        if (at + 1 == words.size()) {
            return true;
        }
        var word = words.get(at);
        var next = words.get(at + 1);
        if (!word.opens()) {
            return word.isPossessive()
                    || next.isMark()
                    || next.isFunction()
                    || next.isPersons()
                    || next.is(Kind.FINITE)
                    || (next.isCapital() && people.contains(Names.slug(next.stem())));
        }
        if (next.is(Kind.JOINER) || next.isAnd()) {
            return at + 2 < words.size() && words.get(at + 2).mayFollow();
        }
        return word.isPossessive() || next.isMark() || next.is(Kind.OPENER) || next.is(Kind.ADVERB) || next.isPersons();
    }

    private boolean isPossessive() {
        return text.endsWith("'s") || text.endsWith("’s");
    }

    private boolean mayFollow() {
        return isCapital() || is(Kind.SELF) || is(Kind.US) || isOne("our") || isOne("my");
    }

    private boolean isFunction() {
        return is(Kind.JOINER)
                || is(Kind.OPENER)
                || is(Kind.PREPOSITION)
                || is(Kind.DETERMINER)
                || is(Kind.ADVERB)
                || is(Kind.SUBJECT);
    }

    private boolean isPersons() {
        return is(Kind.TEAM)
                || is(Kind.EVERYONE)
                || areSeveral(Kind.USER)
                || areSeveral(Kind.ENGINEER)
                || areSeveral(Kind.ROLE)
                || areSeveral(Kind.EITHER)
                || areSeveral(Kind.LEAD)
                || is(Kind.EITHER)
                || is(Kind.ENGINEER);
    }

    /** In lower case, without “'s” or what else an apostrophe opens. */
    String stem() {
        return ENDING.matcher(text.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    boolean isOne(String word) {
        return stem().equals(word);
    }

    boolean is(Kind kind) {
        return WORDS.isOne(kind, stem());
    }

    boolean areSeveral(Kind kind) {
        return WORDS.areSeveral(kind, stem());
    }

    boolean isCapital() {
        return Character.isUpperCase(text.codePointAt(0));
    }

    private boolean isAnd() {
        return isOne("and") || text.equals("&");
    }

    boolean isMark() {
        return !Character.isLetterOrDigit(text.codePointAt(0));
    }

    /** A full stop, a colon or a dash: what follows may be about something else. */
    boolean endsSentence() {
        return isMark() && ".!?;:–—-\n".contains(text);
    }

    boolean isLine() {
        return text.equals("\n");
    }
}
