package dev.thither.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What sections are called: our names, those that companies' templates use, and a site's own. */
public final class SectionNames {
    private static final Map<SectionKind, String> ALIASES = Map.ofEntries(
            Map.entry(
                    SectionKind.SUMMARY,
                    "summary, overview, tl;dr, tldr, in short, in brief, at a glance, executive summary"),
            Map.entry(
                    SectionKind.WHAT_CHANGED,
                    "accomplishments, key accomplishments, achievements, key achievements, impact, "
                            + "my impact, highlights, what went well, wins, key results, contributions, "
                            + "key contributions, successes, results, what i achieved, what i did, strengths, "
                            + "proud of, what i am proud of, what i'm proud of, most proud of, "
                            + "what are you most proud of, deliverables, deliveries, launches, outcomes, "
                            + "accomplishment, achievement"),
            Map.entry(
                    SectionKind.DECISIONS,
                    "judgment calls, judgement calls, trade-offs, tradeoffs, key decisions, decisions i made"),
            Map.entry(
                    SectionKind.LEARNED,
                    "lessons, lessons learned, lessons learnt, learnings, what did not go well, "
                            + "what didn't go well, what could have been better, what could have gone better, "
                            + "challenges, what i learnt, what didn't go so well, what did not go so well, "
                            + "what went less well, what went wrong, what didn't work, what did not work, "
                            + "what could be better, what would you do differently, what i would do differently, "
                            + "lowlights, problems, reflection, reflections"),
            Map.entry(
                    SectionKind.LAST_GOALS,
                    "progress on goals, previous goals, last goals, goals of last cycle, "
                            + "last year's goals, progress on last goals, goals from last cycle, review of goals, "
                            + "past goals, previous objectives, last objectives, objectives of last cycle, "
                            + "status of goals"),
            Map.entry(
                    SectionKind.GOALS,
                    "growth goals, my goals, areas for improvement, area for improvement, "
                            + "areas of improvement, areas of growth, areas for growth, growth areas, "
                            + "development areas, areas for development, areas of development, development goals, "
                            + "development plan, areas of emphasis, opportunities for growth, next steps, "
                            + "what's next, what next, focus areas, areas of focus, feedback actions, objectives, "
                            + "resolutions, improvements, what i want to improve, where i want to grow, "
                            + "where i'll grow, next goals, "
                            + "weaknesses, things to improve, new year's resolutions, growth objectives, "
                            + "learning goals, business goals, business objectives, behavioural goals, "
                            + "behavioral goals, personal goals, professional goals, development objectives, "
                            + "learning objectives, smart goals, priorities, learning plan, "
                            + "what i want to get better at, next, next half, next half year, "
                            + "next cycle, next year, next quarter, next term, next period, next six months, "
                            + "coming six months, the next six months"),
            Map.entry(
                    SectionKind.HOW_I_WORK,
                    "working agreements, availability, focus, focus time, ways of working, working hours"),
            Map.entry(SectionKind.BEGINNER_AT, "learning something new, where i am a beginner, beginner"),
            Map.entry(
                    SectionKind.DIRECTION,
                    "career aspirations, career goals, aspirations, ambition, ambitions, next role, "
                            + "where i'm heading, long-term goals, career"),
            Map.entry(
                    SectionKind.ASKS,
                    "support needed, asks, what i need, how you can help, help needed, support, "
                            + "what i'd ask for, what i need from my manager, what i need from you, "
                            + "support you need, support i need"),
            Map.entry(SectionKind.LEARN_FROM, "people i learn from, mentors"),
            Map.entry(SectionKind.GOT_ME_HERE, "what brought me here"),
            Map.entry(SectionKind.WHAT_I_SEE, "observations, what i notice"),
            Map.entry(SectionKind.UNKNOWNS, "open questions, unknowns, what i do not know yet"),
            Map.entry(
                    SectionKind.NOT_DOING,
                    "what i won't do, not doing, what i am not doing, what i'm not doing, things i will not do, "
                            + "things i won't do, things i'm not going to do, what i stop, what i will stop, "
                            + "what i'll stop, stop list, stop, not this half, not this year, not this time, "
                            + "not now, out of scope"),
            Map.entry(SectionKind.THANKS, "thank you, kudos, shout-outs"));

    /** Without a site's own. */
    public static final SectionNames STANDARD = new SectionNames(Map.of());

    private final Map<String, SectionKind> kinds = new HashMap<>();

    private SectionNames(Map<SectionKind, List<String>> own) {
        for (var kind : SectionKind.values()) {
            add(kind.title(), kind);
        }
        ALIASES.forEach((kind, names) -> List.of(names.split(", ", -1)).forEach(name -> add(name, kind)));
        own.forEach((kind, names) -> names.forEach(name -> kinds.put(HeadingWords.fold(name), kind)));
    }

    /** The standard names and a site's own, which win. */
    public static SectionNames of(Map<SectionKind, List<String>> own) {
        return own.isEmpty() ? STANDARD : new SectionNames(own);
    }

    /** What a section under this heading is about; {@link SectionKind#OTHER} for a name that nobody gave. */
    public SectionKind kind(String heading) {
        return HeadingWords.readings(heading).stream()
                .map(kinds::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(SectionKind.OTHER);
    }

    private void add(String name, SectionKind kind) {
        if (!name.isEmpty()) {
            kinds.put(HeadingWords.fold(name), kind);
        }
    }
}
