package dev.thither.lint.rule;

import static dev.thither.lint.rule.Silence.card;
import static dev.thither.lint.rule.Silence.inReview;

import dev.thither.language.Phrases;
import dev.thither.language.SlotKind;
import dev.thither.lint.RuleCard.Mark;
import dev.thither.lint.Wording;
import dev.thither.review.Label;
import dev.thither.review.SectionKind;
import java.util.List;

/**
 * What reviews are silent about. First comes what others can do now, then how the author thinks, then what was hard;
 * among these, first what words show most surely.
 */
final class ReviewSilences {
    private static final Phrases PEOPLE = Phrases.of("""
            {people|folk|user|name|we}
            {capital} .. {third|did|past|can}
            """);

    private static final Phrases SERVED = Phrases.of("""
            {user|folk|name}
            {capital} .. {third|did|past|can}
            """);

    private static final Phrases SYSTEMS = Phrases.of("""
            {tech|topic|field|system|code|artefact|thing|item|modernise|design}
            """);

    private static final Phrases REACTIONS = Phrases.of("""
            ^ i? answered|handled|supported|attended|responded|responded_to|helped|assisted|resolved|covered|processed|triaged|joined
            ^ i? dealt|stood|filled|sat|jumped|stepped|looked|took in|with|after|part|over|on
            ^ i? closed|fixed|worked|kept|maintained|monitored|took|picked .. {item|metric|unit|process|harm}
            ^ i? monitored|maintained|serviced|attended_to|replied|reacted
            """);

    private static final Phrases REVIEWED = Phrases.of("""
            reviewed|review|reviewing|approved|commented_on .. {number}? pull_requests|pull_request|merge_requests|merge_request|prs|mrs|code|commits|commit|patches|patch|changes|change|changesets|diffs
            {number|determiner}? pull_requests|pull_request|merge_requests|merge_request|prs|mrs|commits|patches|changes reviewed
            ^ code_reviews|pull_request_reviews
            ^ code reviews
            did|done|wrote|gave|many|number of? code_reviews|pull_request_reviews
            """);

    static final List<Silence> ALL = List.of(
            inReview(
                            card(Levels.FROM_MID, "nobody-else-here", "A half year with only you in it"),
                            "No person and no team is named in any of what you tell here.",
                            new Wording(
                                    "Work that matters nearly always has somebody beside you in it, or somebody behind it who waits for it.",
                                    "Who else was in the story?",
                                    "one person or group who gained from it, or did it with you"),
                            Hints.words("""
                            we, us, our, ours, they, them, their, theirs, he, him, his, she, her, hers, who, whom, whose,
                            everybody, everyone, anybody, anyone, somebody, someone, nobody, people, person*, team*, crew*, group*,
                            colleague*, coworker*, peer*, staff, customer*, client*, user*, partner*, manager*, boss, lead*,
                            engineer*, developer*, department*, company, together, pair*, intern*, newcomer*, vendor*, supplier*
                            """)
                                    .slots(
                                            SlotKind.PEOPLE,
                                            SlotKind.USER,
                                            SlotKind.BENEFICIARY,
                                            SlotKind.CAPABILITY,
                                            SlotKind.HANDOVER,
                                            SlotKind.TEACHING)
                                    .labels(Label.FOR, Label.SERVES, Label.WITH_CONSENT)
                                    .sections(SectionKind.THANKS, SectionKind.LEARN_FROM, SectionKind.ASKS))
                    .unless(told -> told.statement().has(PEOPLE)),
            Silence.anywhere(
                    card(Levels.LEADS, "no-teaching", "Nobody who learned something"),
                    "Nothing here tells of somebody who learned, or will learn, something through you.",
                    new Wording(
                            "From your level on, what you know counts most where somebody else has begun to use it.",
                            "Who can do something now that they could not half a year ago?",
                            "who it was, and what they do now"),
                    Hints.words("""
                            teach*, taught, coach*, mentor*, train*, tutor*, paired, pairing, pair with, onboard*, explain*, showed, shown,
                            guide*, guidance, runbook*, playbook*, handbook*, workshop*, intern, interns, apprentice*, newcomer*, newest,
                            walked, walks, rehears*, themselves, herself, himself, without me, second chair, shadow*, sat with, learned to,
                            learn*, lesson*, takes over, each other, wrote down, help*, enabl*, show*, understand*, document*, feedback
""").slots(SlotKind.TEACHING, SlotKind.CAPABILITY, SlotKind.HANDOVER)),
            inReview(
                    card(Levels.LEADS, "nothing-handed-over", "Nothing that changed hands"),
                    "No area, task or decision that was yours is somebody else's by the end of this.",
                    new Wording(
                            "How far you have come shows in what no longer needs you, and a problem left lying is a problem somebody can grow on.",
                            "What did you leave to somebody on purpose?",
                            "one thing that is now in other hands, and whose"),
                    Hints.words("""
                            handed, hands over, hand over, handing, handover*, delegated, delegating, delegates, rota*, took over,
                            takes over, taken over, take over, took it, successor*, deput*, second chair, leads, led by, runs it, runs the,
                            run by, now owns, owns the, owns it, alone, themselves, herself, himself, without me, from me, instead of me,
                            stepped, step back, no longer, entrust*, passed on, passed it, gave, given, let, lets, letting, left to, decides,
                            their own, her own, by now, moved to, no longer mine, my absence, since then, answers, handles, holds, carries, keeps it
""")
                            .slots(SlotKind.HANDOVER, SlotKind.CAPABILITY, SlotKind.STOPPED)
                            .labels(Label.STOP)),
            inReview(
                    card(Levels.LEADERS_OF_PEOPLE, "no-diagnosis", "What only you could see"),
                    "This tells what was delivered, and nothing of how the work goes or what holds it up.",
                    new Wording(
                            "Whoever leads stands where the whole can be seen; what you noticed there nobody inside could.",
                            "What did you notice that nobody inside could?",
                            "something you saw in how the work goes, what you changed, and what came of it"),
                    Hints.words("""
                            notic*, saw, see, seen, sees, observ*, watch*, found, find, realis*, realiz*, learn*, counted, counting, ask*, turned,
                            because, why, cause*, pattern*, habit*, slow*, stuck, wait*, bottleneck*, retro*, meeting*, planning*,
                            process*, conversation*, conflict*, quarrel*, feedback, morale, mood, trust*, listen*, interrupt*, hand*,
                            problem*, understood, understand*, expect*, instead, used to, until, no longer, since, stop*, chang*,
                            every week, fewer, less, measur*, survey*, talk*, said, told, overload*, tired, leav*, left, between
                            """)
                            .slots(
                                    SlotKind.REFRAMED,
                                    SlotKind.STOPPED,
                                    SlotKind.PREVENTED,
                                    SlotKind.DECISION,
                                    SlotKind.STAYED)
                            .labels(Label.BEFORE_AFTER, Label.STOP, Label.KNOWN)
                            .sections(SectionKind.WHAT_I_SEE, SectionKind.LEARNED, SectionKind.UNKNOWNS)),
            inReview(
                            card(Levels.LEADS, "users-missing", "The people served are missing"),
                            "Nobody whom this work is for appears in it: no user, customer, partner or neighbouring team.",
                            new Wording(
                                    "What you build is felt outside your team or nowhere, and the readers of a review stand outside too.",
                                    "Who outside your team had a better week because of it?",
                                    "one group that uses the work, here or inside the company, and what is different for them"),
                            Hints.words("""
                            user*, customer*, client*, partner*, consumer*, buyer*, shop*, patient*, passenger*, reader*, visitor*,
                            tenant*, pupil*, student*, citizen*, farmer*, driver*, pilot*, nurse*, doctor*, guest*, player*, caller*,
                            member*, merchant*, supplier*, vendor*, operator*, analyst*, scientist*, people, everyone, everybody,
                            sales, finance, support, marketing, legal, accounting, payroll, reporting, other team*, neighbour*,
                            neighbor*, teams, they, them, their, who, whom, whose, somebody, someone, anybody, nobody, colleague*,
                            desk, office*, department*, public, community, company, staff, crew*, group*, asked for, historian*,
                            technician*, teacher*, researcher*, mechanic*, cook*, baker*, grower*, seller*, dispatcher*, inspector*,
                            clerk*, librarian*, accountant*, agent*, editor*, journalist*, midwi*, carer*, traveller*, traveler*,
                            pedestrian*, cyclist*, household*, famil*, child*, parent*, captain*, officer*, trainer*, owner*, dealer*,
                            universit*, institut*, school*, hospital*, clinic*, practice*
                            """)
                                    .slots(SlotKind.USER, SlotKind.BENEFICIARY, SlotKind.CAPABILITY)
                                    .labels(Label.FOR, Label.SERVES))
                    .unless(told -> told.statement().has(SERVED)),
            inReview(
                    card(Levels.ALL, "nothing-learned", "Nothing that turned out differently"),
                    "Everything here was delivered; nothing was tried, compared, or turned out differently from what was expected.",
                    new Wording(
                            "What surprised you is worth more to your readers, and to yourself, than one more thing that went to plan.",
                            "What do you believe now that you did not half a year ago?",
                            "what you tried or expected, and what you found"),
                    Hints.words("""
                            learn*, lesson*, surpris*, expect*, thought, thinking, turned out, turns out, tried, try*, test*, experiment*,
                            compar*, pilot*, prototype*, trial*, measur*, found, find*, discover*, realis*, realiz*, wrong*, mistake*,
                            misjudg*, believ*, assum*, guess*, bet, notic*, knew, know*, understood, understand*, hypothes*, instead,
                            but, although, fail*, first, ask*, read, why, because, after all, actually, next time, never, hard*,
                            difficult*, easier, better than, worse, waited, lost, argument*, argu*, after, no, not, turned, saw, seen, explor*, study, studied, practi*
                            """)
                            .slots(
                                    SlotKind.CALIBRATED,
                                    SlotKind.REFRAMED,
                                    SlotKind.BEGINNER,
                                    SlotKind.FIRST_TIME,
                                    SlotKind.STAYED)
                            .labels(Label.KNOWN, Label.NEED_TO_KNOW, Label.BEST_GUESS)
                            .sections(SectionKind.LEARNED, SectionKind.UNKNOWNS, SectionKind.BEGINNER_AT)),
            inReview(
                    card(Levels.LEADS, "execution-only", "The hands, and not the head"),
                    "This tells what was carried out, and no place where it could have gone another way.",
                    new Wording(
                            "At your level people look for judgement, and they can only see it where there were two ways.",
                            "Where were two ways, and why did you take this one?",
                            "one decision, what else was possible, and why"),
                    Hints.words("""
                            decid*, decision*, chose, choosing, chosen, choice*, option*, alternativ*, trade*, weigh*, instead, rather,
                            because, reason*, argu*, bet, judg*, propos*, recommend*, prefer*, why, either, versus, compar*, whether,
                            convinc*, persuad*, suggest*, advis*, reject*, prioriti*, postpon*, refus*, could have, against, kept the, not to,
                            over the, turned out
""")
                            .slots(
                                    SlotKind.DECISION,
                                    SlotKind.CALIBRATED,
                                    SlotKind.REASONING,
                                    SlotKind.REFRAMED,
                                    SlotKind.NOT_BUILT)
                            .labels(Label.KNOWN, Label.NEED_TO_KNOW, Label.BEST_GUESS, Label.COSTS, Label.STOP)
                            .sections(SectionKind.DECISIONS, SectionKind.UNKNOWNS)),
            inReview(
                    card(Levels.LEADS, "nothing-not-built", "Nothing that was left out"),
                    "Things were added here; none was left out, declined, made simpler or taken away.",
                    new Wording(
                            "What is never built need not be run, explained or repaired, and nobody sees it unless you say so.",
                            "What did you keep from being built?",
                            "one thing that was dropped, declined or made smaller, and why"),
                    Hints.words("""
                            remov*, delet*, retir*, declin*, simpl*, dropped, dropping, cancel*, cut, cutting, against, never built, not built,
                            not build, stop*, kill*, scrap*, decommission*, refus*, instead, fewer, smaller, without, shut*, switched off,
                            turned off, turned out, unnecessary, obsolete, reus*, existing, avoid*, spar*, gone, shrank, shrink*, narrow*,
                            abolish*, skip*, ended, threw, thrown, said no, saying no, say no, not needed, no need, gave up, back out, clean*,
                            rid of, clos*, consolidat*, merged, replac*, nobody needed, not do, merge the
""")
                            .slots(SlotKind.NOT_BUILT, SlotKind.STOPPED, SlotKind.PREVENTED, SlotKind.REFRAMED)
                            .labels(Label.STOP, Label.COSTS)),
            inReview(
                    card(Levels.LEADS, "nothing-prevented", "Nothing that was spared"),
                    "No detour, incident, rush or waste that did not happen is told here.",
                    new Wording(
                            "The best work of a half year is often what did not happen, and only you can tell of it.",
                            "What did not go wrong because of you?",
                            "what would have happened, and roughly what it would have cost"),
                    Hints.words("""
                            prevent*, avoid*, avert*, spar*, save*, saving*, caught, catch*, before, in time, early, earlier, early enough,
                            never, without, fewer, less, no, not, nobody, nothing, warn*, risk*, would have, could have, stop*, drop*,
                            fell, fall*, went down, decreas*, reduc*, shorter, cheaper, longer, safe*, secur*, protect*, incident*,
                            outage*, failure*, fail*, mistake*, error*, check*, alarm*, alert*, monitor*, test*, detect*, spot*, notic*,
                            backup*, rehears*, drill*, instead, unnecessary, need*, from, until, didn't
                            """)
                            .slots(SlotKind.PREVENTED, SlotKind.NOT_BUILT, SlotKind.REFRAMED, SlotKind.STOPPED)
                            .labels(Label.BEFORE_AFTER)),
            inReview(
                    card(Levels.LEADS, "problem-not-questioned", "Every problem taken as it came"),
                    "Every problem in this was solved as it came; none was narrowed, put differently or found not to be one.",
                    new Wording(
                            "A question asked early can save more work than any solution found late.",
                            "Which question saved the most work?",
                            "one problem as it was brought to you, and as it looked after you had asked"),
                    Hints.words("""
                            asked why, asked whether, asked what, asked who, ask why, ask whether, why, whether, turned out, turns out,
                            instead of, refram*, narrow*, actual*, really, challeng*, pushed back, push back, doubt*, wrong problem,
                            wrong question, real problem, real question, real reason, root cause, underl*, cause was, understood,
                            realis*, realiz*, noticed, wonder*, not needed, no need, nobody needed, not the, wasn't the, rather than,
                            dropped, smaller, simpl*, question, questions, enough, did not want, didn't want, wanted a, nobody had, nobody used,
                            nobody opened, asked for
""")
                            .slots(SlotKind.REFRAMED, SlotKind.NOT_BUILT, SlotKind.STOPPED, SlotKind.CALIBRATED)
                            .labels(Label.KNOWN, Label.NEED_TO_KNOW, Label.BEST_GUESS)
                            .sections(SectionKind.UNKNOWNS, SectionKind.WHAT_I_SEE)),
            inReview(
                            card(Levels.FROM_MID, "no-win-away-from-keyboard", "Every win is a system"),
                            "Each of these wins is a piece of software; none is a talk, a question, a text or a decision.",
                            new Wording(
                                    "A good part of what moves work forward leaves no trace in a repository, and so gets forgotten first.",
                                    "When did closing the laptop help most?",
                                    "one thing you said, asked, wrote down, decided or listened to, and what it changed"),
                            Hints.words("""
                            talk*, ask*, question*, conversation*, wrote, written, writing, document*, guide*, runbook*, note, notes,
                            decid*, decision*, meet*, met, visit*, interview*, present*, explain*, taught, teach*, mentor*, coach*,
                            pair*, workshop*, call*, phone*, rang, listen*, agree*, convinc*, persuad*, propos*, argu*, drew, sketch*,
                            plan*, negotiat*, review*, hand*, said, told, tell*, train*, show*, sat, discuss*, onboard*, hire*, hiring,
                            recruit*, organis*, organiz*, facilitat*, moderat*, led, lead*, help*, learn*, chose, choose*, read,
                            paper, letter*, page, draft*, together, suggest*, feedback, introduc*, spoke, speak*
                            """)
                                    .slots(
                                            SlotKind.TEACHING,
                                            SlotKind.HANDOVER,
                                            SlotKind.REFRAMED,
                                            SlotKind.REASONING,
                                            SlotKind.NOT_BUILT)
                                    .sections(SectionKind.DECISIONS))
                    .whereAll(told -> told.statement().has(SYSTEMS)),
            inReview(
                            card(Levels.FROM_MID, "all-reactive", "Everything came in from outside"),
                            "Each of these begins with somebody else's request; nothing in them was begun by you.",
                            new Wording(
                                    "Keeping things afloat deserves thanks, and it leaves little trace of where you would have steered.",
                                    "What did you start that nobody had asked for?",
                                    "one thing that you began, however small"),
                            Hints.words("""
                            start*, began, begun, begin*, introduc*, propos*, initiat*, founded, set up, setting up, suggest*, invent*,
                            idea*, built, build*, creat*, wrote, written, design*, launch*, chang*, first, new, noticed, own initiative,
                            unasked, nobody asked, nobody had, volunteer*, led, decid*, automat*, replac*, improv*, made, cut,
                            removed, stopped, taught, trained, asked, organis*, organiz*, so that, argued, moved, turned
                            """)
                                    .slots(
                                            SlotKind.FIRST_TIME,
                                            SlotKind.NOT_BUILT,
                                            SlotKind.REFRAMED,
                                            SlotKind.TEACHING,
                                            SlotKind.HANDOVER)
                                    .labels(Label.BEFORE_AFTER)
                                    .sections(SectionKind.DECISIONS))
                    .whereAll(told -> told.statement().has(REACTIONS)),
            inReview(
                    card(Levels.FROM_PRINCIPAL, "direction-untouched", "No decision that went another way"),
                    "No decision beyond your own team is told here that went another way because of you.",
                    new Wording(
                            "Where things are heading is part of your work by now, also where it takes an argument.",
                            "Which decision went another way because of you?",
                            "the decision, the side you took, and how it came out"),
                    Hints.words("""
                            decid*, decision*, agree*, board*, budget*, strateg*, direction*, roadmap*, convinc*, persuad*, argu*,
                            propos*, recommend*, chose, choose*, chosen, negotiat*, contract*, polic*, standard*, committee*,
                            leadership, director*, executive*, other team*, priorit*, reorg*, vote*, adopt*, council*, advis*, against,
                            instead, plan*, company*, organisation*, organization*, teams, department*, invest*, signed, hire*, hiring,
                            opposed, support*, pushed, no, not, left, stopped, cancel*, drop*, merge*, vision, targets, goal*
                            """)
                            .slots(SlotKind.DECISION, SlotKind.REFRAMED, SlotKind.NOT_BUILT)
                            .labels(Label.BEST_GUESS, Label.COSTS)
                            .sections(SectionKind.DECISIONS)),
            inReview(
                    card(Levels.LEADS, "room-never-slowed", "No quick yes that was held up", Mark.OFF),
                    "No doubt that you raised is told here, whichever way it came out.",
                    new Wording(
                            "Asking a room to wait is work too, even when the worry proves wrong.",
                            "When did you hold up a quick yes?",
                            "a doubt you raised, and how it came out"),
                    Hints.words("""
                            disagree*, doubt*, object*, concern*, wait*, ask*, question*, push*, stop*, paus*, slow*, against, worr*,
                            risk*, challeng*, hold*, held, warn*, argu*, oppos*, but, no, not, veto*, block*, postpon*, delay*, refus*,
                            declin*, why, whether, instead, uneas*, hesitat*, critici*, wrong, caution*, insist*
                            """)
                            .slots(SlotKind.REFRAMED, SlotKind.NOT_BUILT, SlotKind.PREVENTED)
                            .labels(Label.COSTS)),
            inReview(
                            card(Levels.LEADS, "no-early-look", "Only finished work looked at", Mark.OFF),
                            "Reviews of finished work are told here, and no look at something that was still a draft.",
                            new Wording(
                                    "A remark costs little while a thing is an idea, and a week once it is built.",
                                    "Where did you look while it was still cheap to change?",
                                    "one early remark, on a draft, a design or a plan, and what it saved"),
                            Hints.words("""
                            draft*, design*, plan, plans, planned, planning, propos*, sketch*, early, earlier, before, prototyp*, mock*,
                            wirefram*, idea*, outlin*, concept*, spec, specs, specification*, requirement*, scop*, architect*,
                            question*, ask*, up front, upfront, kick*, whiteboard*, pair*, half*, first, begin*, began, beginning*,
                            start*, discuss*, ticket*, story, stories, estimat*, advis*, advice, rfc*, decision*, decid*, talk*, instead,
                            trial*, experiment*, pilot*, model*, contract*, offer*, ahead, in time, rather than, roadmap*, until
                            """)
                                    .slots(
                                            SlotKind.REFRAMED,
                                            SlotKind.NOT_BUILT,
                                            SlotKind.PREVENTED,
                                            SlotKind.REASONING)
                                    .labels(Label.BEST_GUESS, Label.NEED_TO_KNOW)
                                    .sections(SectionKind.DECISIONS, SectionKind.UNKNOWNS))
                    .when(subject -> subject.told(SectionKind.WHAT_CHANGED).stream()
                            .flatMap(told -> told.statement().find(REVIEWED).stream())
                            .anyMatch(words -> words.isOwn() && !words.denied() && !words.wished())),
            inReview(
                    card(Levels.ALL, "nothing-went-wrong", "A half year without a scratch", Mark.OFF),
                    "No mistake, surprise or goal that was given up is told here.",
                    new Wording(
                            "A perfect half year is hard to learn from, for you and for whoever reads it; you choose who that is.",
                            "What would you do differently, and is that for your manager or just for you?",
                            "one thing that went otherwise, and what has changed since"),
                    Hints.words("""
                            mistake*, wrong*, fail*, fell, miss*, late, later than, delay*, drop*, surpris*, should have, could have,
                            would have, broke*, break*, incident*, outage*, bug*, regret*, misjudg*, underestimat*, overestimat*, slip*,
                            lost, lose*, forg*, problem*, trouble*, unfortunately, but, although, however, not, didn't, never, hard*,
                            difficult*, stuck, struggl*, confus*, error*, gave up, differently, learn*, lesson*, turned out, too
                            """)
                            .slots(SlotKind.BEGINNER, SlotKind.STOPPED)
                            .sections(SectionKind.LEARNED, SectionKind.LAST_GOALS, SectionKind.BEGINNER_AT)));

    private ReviewSilences() {}
}
