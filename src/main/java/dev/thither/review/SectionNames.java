package dev.thither.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What sections are called: our names, those that companies' templates use, and a site's own. */
public final class SectionNames {
    private static final Map<SectionKind, String> ALIASES = Map.ofEntries(
            Map.entry(
                    SectionKind.SUMMARY,
                    "summary, overview, tl;dr, tldr, in short, in brief, at a glance, executive summary"),
            Map.entry(
                    SectionKind.WHAT_CHANGED,
                    "accomplishments, key accomplishments, achievements, key achievements, impact, my impact, highlights,"
                            + " what went well, wins, key results, contributions, key contributions, successes, results,"
                            + " what i achieved, what i did, strengths"),
            Map.entry(
                    SectionKind.DECISIONS,
                    "judgment calls, judgement calls, trade-offs, tradeoffs, key decisions, decisions i made"),
            Map.entry(
                    SectionKind.LEARNED,
                    "lessons, lessons learned, lessons learnt, learnings, what did not go well, what didn't go well,"
                            + " what could have been better, what could have gone better, challenges, what i learnt"),
            Map.entry(
                    SectionKind.LAST_GOALS,
                    "progress on goals, previous goals, last goals, goals of last cycle, last year's goals, progress on last goals,"
                            + " goals from last cycle, review of goals, past goals"),
            Map.entry(
                    SectionKind.GOALS,
                    "growth goals, my goals, areas for improvement, area for improvement, areas of improvement, areas of growth,"
                            + " areas for growth, growth areas, development areas, areas for development, areas of development,"
                            + " development goals, development plan, areas of emphasis, opportunities for growth, next steps,"
                            + " what's next, what next, focus areas, areas of focus, feedback actions, objectives, resolutions,"
                            + " improvements, what i want to improve, where i want to grow, where i'll grow, goals for next year,"
                            + " goals for the next cycle, next goals, weaknesses, things to improve, new year's resolutions"),
            Map.entry(
                    SectionKind.HOW_I_WORK,
                    "working agreements, availability, focus, focus time, ways of working, working hours"),
            Map.entry(SectionKind.BEGINNER_AT, "learning something new, where i am a beginner, beginner"),
            Map.entry(
                    SectionKind.DIRECTION,
                    "career aspirations, career goals, aspirations, ambition, ambitions, next role, where i'm heading,"
                            + " long-term goals, career"),
            Map.entry(SectionKind.ASKS, "support needed, asks, what i need, how you can help, help needed, support"),
            Map.entry(SectionKind.LEARN_FROM, "people i learn from, mentors"),
            Map.entry(SectionKind.GOT_ME_HERE, "what brought me here"),
            Map.entry(SectionKind.WHAT_I_SEE, "observations, what i notice"),
            Map.entry(SectionKind.UNKNOWNS, "open questions, unknowns, what i do not know yet"),
            Map.entry(SectionKind.THANKS, "thank you, kudos, shout-outs"));

    /** Without a site's own. */
    public static final SectionNames STANDARD = new SectionNames(Map.of());

    private final Map<String, SectionKind> kinds = new HashMap<>();

    private SectionNames(Map<SectionKind, List<String>> own) {
        for (var kind : SectionKind.values()) {
            add(kind.title(), kind);
        }
        ALIASES.forEach((kind, names) -> List.of(names.split(", ", -1)).forEach(name -> add(name, kind)));
        own.forEach((kind, names) -> names.forEach(name -> kinds.put(fold(name), kind)));
    }

    /** The standard names and a site's own, which win. */
    public static SectionNames of(Map<SectionKind, List<String>> own) {
        return own.isEmpty() ? STANDARD : new SectionNames(own);
    }

    /** What a section under this heading is about; {@link SectionKind#OTHER} for a name that nobody gave. */
    public SectionKind kind(String heading) {
        return Optional.ofNullable(kinds.get(fold(heading))).orElse(SectionKind.OTHER);
    }

    private void add(String name, SectionKind kind) {
        if (!name.isEmpty()) {
            kinds.put(fold(name), kind);
        }
    }

    /** Lower case; letters and digits only; without the year or half year that many end with, nor a number in front. */
    private static String fold(String heading) {
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
        while (words.size() > 1 && isPeriod(words.get(words.size() - 1))) {
            words.remove(words.size() - 1);
        }
        while (words.size() > 1 && words.get(0).chars().allMatch(Character::isDigit)) {
            words.remove(0);
        }
        return String.join(" ", words);
    }

    private static boolean isPeriod(String word) {
        var year = word.length() == 4 && (word.startsWith("20") || word.startsWith("19"));
        var part = word.length() == 2 && "hq".indexOf(word.charAt(0)) >= 0 && Character.isDigit(word.charAt(1));
        return year || part || word.equals("for") || word.equals("in");
    }
}
