package dev.thither.lint.rule;

import static dev.thither.lint.rule.Silence.card;
import static dev.thither.lint.rule.Silence.inPlan;

import dev.thither.language.Phrases;
import dev.thither.language.SlotKind;
import dev.thither.lint.RuleCard.Mark;
import dev.thither.lint.Wording;
import dev.thither.review.Label;
import dev.thither.review.SectionKind;
import java.util.List;

/** What plans are silent about, the surest and weightiest first. */
final class PlanSilences {
    private static final Phrases SOMEBODY = Phrases.of("""
            with|from|beside|ask|watch|join|visit|shadow {determiner}? {determiner}? {name|people|folk}
            {name|people|folk} teaches|shows|explains|helps|taught|knows
            """);

    private static final Phrases OTHERS = Phrases.of("""
            {name|folk|user}
            {capital} .. {third|do|can}
            """);

    private static final Phrases GOING_ON = Phrases.of("""
            continue|continue_to|continuing|keep_on|keep|keeping|maintain|maintaining|remain|stay|carry_on|go_on|uphold|preserve|hold|as_before|as_ever|as_always|still
            as_before|as_ever|as_always|as_usual|like_last|the_same
            """);

    static final List<Silence> ALL = List.of(
            inPlan(
                            card(Levels.FROM_MID, "ambition-unsaid", "Where you want to go stays unsaid"),
                            "This does not say where you want to go, nor who knows of it.",
                            new Wording(
                                    "Nobody can open a door for you that you never mention; staying where you are is an answer as well.",
                                    "Where to, what would show it, and whom will you tell?",
                                    "a direction, the work that would show it, and who knows"),
                            Hints.words("""
                            career*, next role, new role, my role, promot*, ambition*, aspir*, become a, become an, become the,
                            become staff, become senior, become principal, become lead, become manager, becoming, towards, want to be,
                            i'd like to be, like to be, would like to move, my path, title*, next position, more responsib*, wider scope,
                            head of, next step*, one day, some day, someday, heading, long term, longer term, stay in, stay where, stay here,
                            stay an, stay a, dream*, years from, in five, in three, in two years, next level, on track, specialis*
""").slots(SlotKind.AMBITION).sections(SectionKind.DIRECTION))
                    .when(subject -> subject.review().frontMatter().toward().isBlank()),
            inPlan(
                            card(Levels.ALL, "nobody-to-learn-from", "Nobody to learn from"),
                            "Nobody is named here who does these things well, or whom you would watch or ask.",
                            new Wording(
                                    "Most things go quicker next to somebody who can do them already.",
                                    "Who does this well, and would let you watch?",
                                    "one person, and what you would look at or ask"),
                            Hints.words("""
                            watch*, shadow*, mentor*, coach*, pair with, pairing, pair up, teach me, teaches me, taught me, ask her, ask him,
                            ask them, ask someone, ask somebody, feedback from, feedback, advice, sit in, sit with, sits with, sit beside,
                            observ*, apprentice*, course*, class*, together with, learn from, learning from, guid*, peer*, sponsor*,
                            read with, visit*, community, workshop*, training*, from whom, who already, who has, ask the
""").sections(SectionKind.LEARN_FROM, SectionKind.ASKS, SectionKind.THANKS))
                    .unless(told -> told.statement().has(SOMEBODY)),
            inPlan(
                            card(Levels.ALL, "no-stretch", "Nothing you cannot do already"),
                            "Each of these goals goes on with what you do already.",
                            new Wording(
                                    "Going on well is worth a plan; growing begins where you cannot do it yet.",
                                    "Where would you be allowed to be clumsy?",
                                    "one thing that you will do for the first time"),
                            Hints.words("""
                            first, new*, learn*, never, try, trying, beginner*, unfamiliar, experiment*, until now, nervous*, afraid,
                            scar*, clums*, uncomfort*, apprentice*, shadow*, practis*, practic*, stop*, instead, begin*, start*,
                            hand*, differently, teach*, less, change*, without me, explor*, unlike
                            """)
                                    .slots(SlotKind.FIRST_TIME, SlotKind.BEGINNER, SlotKind.STOPPED, SlotKind.HANDOVER)
                                    .labels(Label.STOP, Label.NEED_TO_KNOW)
                                    .sections(SectionKind.BEGINNER_AT, SectionKind.UNKNOWNS))
                    .whereAll(told -> told.statement().has(GOING_ON)),
            Silence.anywhere(
                    card(Levels.ALL, "no-beginner", "Nothing you are bad at"),
                    "Nothing here says what you are new to, or slow at.",
                    new Wording(
                            "Being slow at something keeps you kind to those who are slow at yours; it need not have to do with work.",
                            "What are you bad at right now?",
                            "one thing that is new to you, at work or elsewhere"),
                    Hints.words("""
                            beginner*, begin*, began, begun, novice*, clums*, bad at, badly, new to, new for me, struggl*, slow at, slowly,
                            learn*, lesson*, amateur*, first time*, my first, from scratch, from zero, never done, never had, had never,
                            unfamiliar, newcomer*, apprentice*, practis*, practic*, hobb*, awkward*, course*, class, taught, starting,
                            started to, language*, don't know, didn't know, out of my depth, mistake*, weak*, hard for me, not good, took up, take up, better at, get better, improve my, my english, i tend, impatient, too slow
""")
                            .slots(SlotKind.BEGINNER, SlotKind.FIRST_TIME)
                            .sections(SectionKind.BEGINNER_AT)),
            inPlan(
                            card(Levels.LEADS, "no-new-tie", "Nobody from elsewhere", Mark.OFF),
                            "Nobody outside your own team appears in this plan.",
                            new Wording(
                                    "Range comes from people one does not meet by default, who see the same work from another side.",
                                    "Whose view of your work would surprise you?",
                                    "one person or group elsewhere whom you want to understand"),
                            Hints.words("""
                            other*, another, outside, partner*, customer*, user*, client*, sales, finance, legal, support, marketing,
                            department*, neighbour*, neighbor*, everyone, everybody, abroad, supplier*, vendor*, company, community,
                            visit*, guild*, office*, desk, stakeholder*, product, design, operations, university, conference*, public,
                            people, who, whom, somebody, someone, teams, regulator*, auditor*, talk*, meet*, join*, spend*
                            """)
                                    .slots(SlotKind.USER)
                                    .labels(Label.FOR, Label.SERVES)
                                    .sections(SectionKind.LEARN_FROM, SectionKind.ASKS))
                    .unless(told -> told.statement().has(OTHERS)));

    private PlanSilences() {}
}
