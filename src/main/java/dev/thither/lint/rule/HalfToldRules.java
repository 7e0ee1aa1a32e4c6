package dev.thither.lint.rule;

import static dev.thither.lint.rule.OtherHalf.GOING_ON;

import dev.thither.language.Phrases;
import dev.thither.language.SlotKind;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleCard.Mark;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.lint.Wording;
import dev.thither.review.Level;
import dev.thither.review.SectionKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rules about what is told by half: wins without an effect, habits without a bound, signs without a thought. */
final class HalfToldRules {

    private static final Set<SectionKind> WINS = EnumSet.of(SectionKind.WHAT_CHANGED);
    private static final Set<SectionKind> REVIEW = EnumSet.of(
            SectionKind.SUMMARY,
            SectionKind.WHAT_CHANGED,
            SectionKind.LEARNED,
            SectionKind.GOT_ME_HERE,
            SectionKind.WHAT_I_SEE,
            SectionKind.OTHER);
    private static final Set<SectionKind> HABITS =
            EnumSet.of(SectionKind.SUMMARY, SectionKind.WHAT_CHANGED, SectionKind.HOW_I_WORK);

    private static final String COMPARED = """
            faster|quicker|smaller|cheaper|lighter|shorter|less|fewer|more|better|easier|safer|simpler|slower|half|halved|doubled
            reduced|reducing|cut|cutting|saved|saving|improved|improving|increased|increasing|enabled|enabling|allowing
            replacing|replaced|removing|eliminating|ending|avoiding|stopping
            from .. to .. {number}
            %
            """;

    /** What came of something that was made. */
    static final OtherHalf OUTCOME = OtherHalf.effects(GOING_ON, COMPARED, """
                        for|with|after|before|together|again|twice|times|three_times|two_times
                        """)
            .or(SlotKind.PEOPLE, SlotKind.USER, SlotKind.CALIBRATED, SlotKind.REASONING)
            .inAtMost(16);

    private HalfToldRules() {}

    static List<Rule> all() {
        return List.of(
                helpWithoutAfter(),
                crunchHeroics(),
                outputWithoutOutcome(),
                featWithoutNeed(),
                presenceNotContribution(),
                minimised(),
                contextNotLeft(),
                reviewsWithoutCatch(),
                reworkUnreflected(),
                yearsAsSkill(),
                adjectiveWithoutEvidence(),
                managerBottleneck(),
                calendarFortress(),
                hunchUnspoken(),
                identityAsOutput(),
                consequenceDisowned());
    }

    private static Rule helpWithoutAfter() {
        return new HalfTold(
                suggestion(Levels.FROM_MID, "help-without-after", "Help, and not what came after it"),
                new Wording(
                        "The help is half the story; what they did next is the other half.",
                        "What did they do alone afterwards?",
                        "what those you helped do now, or no longer need"),
                "%s tells of your help; what they could do afterwards is not told yet.",
                WINS,
                HalfTold.Whose.ANYBODYS,
                Phrases.of("""
                        ^ i|we? helped|supported|mentored|unblocked|coached|assisted|tutored|onboarded {determiner|number|listed}? {determiner|number|listed}? {people|user|name|capital|folk}
                        ^ i|we? helped|supported|assisted with {determiner}? .. of {determiner}? {people|user|name|folk}
                        ^ i|we? helped|mentored|coached|tutored {determiner|number} .. with|in|on|during|throughout
                        ^ i|we? unblocked {determiner}? .. {people|user|folk}
                        ^ i|we? helped out {determiner}? {people|user|name|capital|folk}
                        ^ i|we? gave|provided support|help|mentoring|coaching|mentorship to {determiner|number|listed}? {determiner|number|listed}? {people|user|name|capital|folk}
                        """),
                OtherHalf.effects(GOING_ON, """
                        helped|supported|assisted .. {people|user|name|capital|folk} {do}
                        helped|supported|assisted .. {people|user|name|capital|folk} to
                        helped|supported|assisted .. {people|user|name|capital|folk} {decide}
                        {people|name|user|capital|folk} {third|past|did|can}
                        first|alone|themselves|by_themselves|on_their_own|without|never|not|is|are|were
                        """).without(SlotKind.TEACHING));
    }

    private static Rule crunchHeroics() {
        return new HalfTold(
                new RuleCard(
                        new RuleId("crunch-heroics"), "Long nights told as the merit", crunchSeverities(), Set.of()),
                new Wording(
                        "Thank you for carrying it; what stops it from coming back is worth more than doing it again.",
                        "What would have made it unnecessary?",
                        "what caused it, and what keeps it from happening again"),
                "%s tells what it took; what brought it about and what stops a repeat is not told yet.",
                WINS,
                HalfTold.Whose.AUTHORS,
                Phrases.of("""
                        worked|working|coded|coding|stayed|laboured|slaved .. every|several|all|many|both|two|three|four|five|six|consecutive {determiner}? weekends|weekend|nights|evenings
                        worked|working|coded|coding|debugged|debugging through|over|on|during {determiner}? weekend|weekends|night|nights|holidays|christmas|easter
                        worked_through {determiner}? weekend|weekends|night|nights|holidays|christmas|easter
                        worked|working nights|weekends|evenings|overtime
                        worked|working day and night
                        worked|working night and day
                        worked|working|stayed late into the night
                        worked|working|stayed|up until|till {number} am
                        worked|working|stayed|up until|till midnight|dawn
                        worked|working around|round the clock
                        all nighter|nighters
                        all_nighter|all_nighters
                        put|putting in long|extra|late|endless|countless hours|nights|evenings|weekends
                        sacrificed|gave_up .. weekend|weekends|holiday|holidays|evenings|vacation|sleep
                        single_handedly saved|rescued {determiner}? release|launch|project|deadline|delivery|migration|demo|quarter
                        heroic effort|push|sprint|weekend|night
                        """),
                OtherHalf.words("""
                        because|cause|caused|since|since_then|now|no_longer|until|so_that|reason|why|when
                        next_time|the_next_time|from_now_on|again|never|not|nobody|stopped|ended|prevent|prevented|avoid|avoided
                        review|postmortem|post_mortem|retrospective|learned|learnt|lesson|should|could|would|instead|instead_of
                        shift|shifts|rota|on_call|duty|planned|window|badly|tired|sorry|regret|mistake|wrong
                        used to
                        used_to
                        """)
                        .or(SlotKind.PREVENTED, SlotKind.STOPPED, SlotKind.NOT_BUILT, SlotKind.HANDOVER)
                        .inAtMost(60));
    }

    private static EnumMap<Level, Severity> crunchSeverities() {
        var severities = new EnumMap<Level, Severity>(Level.class);
        Levels.ALL.forEach(
                level -> severities.put(level, level.leadsPeople() ? Severity.WARNING : Severity.SUGGESTION));
        return severities;
    }

    private static Rule outputWithoutOutcome() {
        return new HalfTold(
                suggestion(Levels.FROM_MID, "output-without-outcome", "Built, and not what moved"),
                new Wording(
                        "Shipping is where the story begins for everybody else.",
                        "What is different on an ordinary Tuesday?",
                        "what users, the team or neighbours do differently since then"),
                "%s tells what was made; what moved because of it is not told yet.",
                WINS,
                HalfTold.Whose.ANYBODYS,
                Phrases.of("""
                        ^ i|we? successfully? built|shipped|released|migrated|delivered|launched|implemented|deployed|introduced|rewrote|upgraded|refactored|containerised|containerized|developed|designed|integrated|automated .. {thing|system|artefact|tech|topic|design|process|item}
                        ^ i|we? successfully? rolled out .. {thing|system|artefact|tech|topic|design|process}
                        ^ i|we? successfully? rolled_out .. {thing|system|artefact|tech|topic|design|process}
                        ^ i|we? successfully? moved|ported|converted|switched .. to|from .. {tech|topic|system}
                        """),
                OUTCOME);
    }

    private static Rule featWithoutNeed() {
        return new HalfTold(
                suggestion(Levels.FROM_MID, "feat-without-need", "A technical feat nobody was waiting for"),
                new Wording(
                        "Lovely work; it grows when we hear who was waiting for it.",
                        "Who slept better?",
                        "who had the problem, and what it was like for them"),
                "%s is a fine figure; who had the problem is not told yet.",
                WINS,
                HalfTold.Whose.ANYBODYS,
                Phrases.of("""
                        {number} %|percent|times|x|ms|milliseconds|kb|mb|gb .. faster|quicker|smaller|lighter|leaner
                        {number} faster|quicker|smaller|lighter|leaner
                        2x|3x|4x|5x|6x|8x|10x|20x|50x|100x faster|smaller|quicker
                        faster|quicker|smaller|lighter by|than {number}
                        cut|reduced|shrank|lowered|improved|optimised|optimized|sped_up|brought .. latency|runtime|memory|heap|throughput|allocations|bundle|binary|compile|lines|complexity|footprint .. {number} %|percent|ms|milliseconds|seconds|mb|kb|gb|lines
                        elegant|beautiful|clever|lean solution|architecture|implementation|abstraction|algorithm
                        """),
                OtherHalf.effects("""
                        so|therefore|thus|hence|because|since|until|instead|so_that|no_longer|as_a_result|in_order_to
                        who|whom|whose|which|when|where|need|needed|needs|asked|asking|complained|complaint|complaints
                        wait|waits|waited|waiting|timeout|timeouts|timed|pages|paged|incident|incidents|crash|crashed|crashes|outage
                        cost|costs|bill|budget|money|euro|euros|dollars|pounds|€|$|£|battery|old|slow|phones|trains|fits|fit
                        she|he|they|their|her|his|for
                        """).without(SlotKind.STOPPED, SlotKind.SIGN).or(SlotKind.PEOPLE, SlotKind.USER));
    }

    private static Rule presenceNotContribution() {
        return new HalfTold(
                suggestion(Levels.ALL, "presence-not-contribution", "In the room, and not what the room got"),
                new Wording(
                        "Being there is the cost of a meeting; a question or a decision is what it is for.",
                        "What did you say that changed something?",
                        "a question, a decision or a change that came from you"),
                "%s tells that you were there; what came of your being there is not told yet.",
                WINS,
                HalfTold.Whose.ANYBODYS,
                Phrases.of("""
                        ^ i|we? regularly|actively|always|frequently? attended|joined .. {meeting}
                        ^ i|we? regularly|actively|always|frequently? attended|joined .. meetings|standups|refinements|guild|council|committee|town_hall|retrospectives|retros|syncs|plannings|forum|board
                        ^ i|we? regularly|actively|always|frequently? attended|joined .. town hall|halls
                        ^ i|we? regularly|actively|always|frequently? participated|took_part|sat_in|sat in|on .. {meeting}
                        ^ i|we? regularly|actively|always|frequently? participated|took_part|sat_in|sat in|on .. meetings|standups|refinements|guild|council|committee|retrospectives|retros|syncs|plannings|forum|board
                        ^ i|we? regularly|actively|always|frequently? took part in .. {meeting}
                        ^ i|we? regularly|actively|always|frequently? took part in .. meetings|standups|refinements|guild|council|committee|retrospectives|retros|syncs|plannings|forum|board
                        ^ i|we? was|were present|there at|in .. {meeting}
                        ^ i|we? was|were present|there at|in .. meetings|standups|council|committee|retrospectives|board
                        """),
                OtherHalf.effects(GOING_ON, """
                        {question|decide|document|teach|instruct|why|record}
                        and .. {past|did}
                        told|said|asked|raised|proposed|suggested|brought|presented|explained|decision|question|questions|as
                        led|chaired|hosted|ran|moderated|facilitated|notes|minutes|represented|representing|leave
                        """).inAtMost(22));
    }

    private static Rule minimised() {
        return new HalfTold(
                suggestion(Levels.ALL, "minimised", "Work made smaller than it was"),
                new Wording(
                        "Work that keeps things going is easily told as nothing; others would have missed it.",
                        "What would have happened without it?",
                        "who gained by it, with a plain verb and without the small word"),
                "%s sounds smaller than what you did may have been.",
                Set.of(SectionKind.WHAT_CHANGED, SectionKind.SUMMARY),
                HalfTold.Whose.ANYBODYS,
                Phrases.of("""
                        ^ i|we? only|merely|just|simply helped|answered|documented|tidied|cleaned|organised|organized|coordinated|supported|translated|listened|maintained|kept|connected|explained|scheduled|collected|looked_after|took_care
                        ^ i|we? only|merely|just|simply looked after
                        ^ i|we? only|merely|just|simply took care|notes
                        ^ i|we? only|merely|just|simply did|wrote some|a|the|a_few|a_bit_of? documentation|docs|cleanup|housekeeping|admin|paperwork|maintenance|notes|chores|tidying|coordination|support
                        ^ i|we? did|wrote a bit|little of documentation|docs|cleanup|housekeeping|admin|paperwork|maintenance|mentoring|support|coordination|onboarding|tidying
                        ^ just|only|merely|simply a bit|little of? documentation|docs|cleanup|housekeeping|admin|paperwork|maintenance|mentoring|support|coordination|onboarding|tidying
                        ^ a bit|little of documentation|docs|cleanup|housekeeping|admin|paperwork|maintenance|mentoring|support|coordination|onboarding|tidying
                        ^ a_bit_of documentation|docs|cleanup|housekeeping|admin|paperwork|maintenance|mentoring|support|coordination|onboarding|tidying
                        ^ nothing special|spectacular|big|fancy|glamorous|exciting|dramatic
                        """),
                OtherHalf.words("""
                        not|isn't|wasn't only|just|simply|merely|that
                        because|so|so_that|since|now|until|when|if|once|after|where|no_longer|without|which|who|instead|instead_of|but|that|still
                        finished|recently|point|enough|deliberately
                        """)
                        .or(
                                SlotKind.SIGN,
                                SlotKind.PREVENTED,
                                SlotKind.NOT_BUILT,
                                SlotKind.STOPPED,
                                SlotKind.HANDOVER));
    }

    private static Rule contextNotLeft() {
        return new HalfTold(
                suggestion(Levels.ALL, "context-not-left", "Found the way, and left no map"),
                new Wording(
                        "You paid for that map once; the next person would pay again.",
                        "Where does the next person find it?",
                        "a note, a drawing, a test or a talk that the next person finds"),
                "%s tells of a way through something old; what is left for the next person is not told yet.",
                WINS,
                HalfTold.Whose.ANYBODYS,
                Phrases.of("""
                        ^ i|we? dug|worked|waded|fought|ploughed|plowed|went my|our? way? through .. old|legacy|undocumented|inherited|abandoned|ancient|foreign|existing
                        ^ i|we? dug into|through .. {system|thing|artefact|tech|topic|code}
                        ^ i|we? dug_into|dug_through .. {system|thing|artefact|tech|topic|code}
                        ^ i|we? dug_into|dug_through|worked_my_way_through|worked_my_way_into {determiner}? old|legacy|undocumented|inherited|abandoned|ancient|foreign|existing
                        ^ i|we? reverse engineered|engineering
                        ^ i|we? reverse_engineered
                        ^ i|we? deciphered|decoded|untangled|unravelled|disentangled .. {system|thing|artefact|tech|topic|code}
                        ^ i|we? deciphered|decoded|untangled|unravelled|disentangled .. old|legacy|undocumented|inherited|abandoned
                        ^ i|we? figured|found out how .. old|legacy|undocumented|inherited|abandoned
                        """),
                OtherHalf.effects("""
                        {document|teach|instruct|record}
                        wrote|written|drew|drawn|sketched|showed|shown|told|explained|handed|shared|presented|recorded|noted|described|filmed|left
                        note|notes|drawing|drawings|comment|comments|test|tests|talk|recording|video|glossary|names|named|renamed|readme|wiki|docs
                        deleted|removed|replaced|rewrote|threw|retired|switched|gone|now|together|with
                        she|he|they
                        """).inAtMost(35));
    }

    private static Rule reviewsWithoutCatch() {
        return new HalfTold(
                suggestion(Levels.FROM_MID, "reviews-without-catch", "Reviewing told as volume or speed"),
                new Wording(
                        "A review is a conversation, and one of them tells more than the count.",
                        "Which comment changed the outcome?",
                        "one thing that was caught, taught or made simpler in a review"),
                "%s tells how many or how fast; what a review of yours changed is not told yet.",
                WINS,
                HalfTold.Whose.ANYBODYS,
                Phrases.of("""
                        ^ i|we? reviewed over|more_than|about|around|roughly|nearly|almost|some|at_least? {number} {determiner|listed}? pull_requests|merge_requests|prs|mrs|changes|designs|proposals|documents|drawings|commits|changesets|patches|rfcs|specifications|models
                        ^ i|we? reviewed almost|nearly? all|every|each|most|hundreds|dozens|countless|many of? {determiner}? pull_requests|pull_request|merge_requests|prs|pr|changes|change|designs|design|proposals|drawings|commits|code|patches|rfcs
                        {number} code_reviews|reviews|pull_request_reviews .. done|completed|finished|written|this|last|in
                        ^ over|more_than|about|around? {number} code_reviews|reviews $
                        ^ i|we? did|completed|finished|wrote over|more_than|about|around? {number} code_reviews|reviews
                        fastest|quickest|busiest|top|number_one|most_active reviewer
                        ^ i|we? reviewed .. within|in|under {determiner|number} hour|hours|day|minutes
                        ^ my reviews|code_reviews .. within|in|under {determiner|number} hour|hours|day|minutes
                        ^ i|we? reviewed|approved quickly|promptly|fast
                        """),
                OtherHalf.effects("""
                        found|caught|spotted|noticed|saw|discovered|uncovered|prevented|stopped|avoided|missed|missing
                        asked|suggested|proposed|simplified|removed|deleted|dropped|changed|comment|comments|remark|remarks|question|questions
                        because|so|so_that|until|now|since|which|who|where|alone|themselves|instead|no_longer|learned|learnt|taught|with|together|wait|waited|waiting|waits
                        """).inAtMost(30));
    }

    private static Rule reworkUnreflected() {
        return new HalfTold(
                suggestion(Levels.FROM_MID, "rework-unreflected", "Made twice, and not what the first time taught"),
                new Wording(
                        "Twice is information: something would have shown it earlier.",
                        "What would you ask first next time?",
                        "what would have shown it earlier, or what you ask first from now on"),
                "%s tells that it was made more than once; what would have shown it earlier is not told yet.",
                WINS,
                HalfTold.Whose.AUTHORS,
                Phrases.of("""
                        ^ i|we? built|rebuilt|rewrote|redid|reworked|reimplemented|redesigned|did|wrote|implemented|made .. twice|three_times|again|repeatedly
                        ^ i|we? built|rebuilt|rewrote|redid|reworked|reimplemented|redesigned|did|wrote|implemented|made .. three|four|five|several|many times
                        ^ i|we? built|rebuilt|rewrote|redid|reworked|reimplemented|redesigned|did|wrote|implemented|made .. second|third|fourth time
                        had to redo|rewrite|rebuild|rework|redesign|reimplement
                        had to start over|again|from_scratch
                        requirements|specification|specifications|scope .. changed|moved|shifted|kept !so
                        """),
                OtherHalf.words("""
                        because|since|so|so_that|now|until|before|earlier|instead|instead_of|which|what|why|when|if|who|after|time
                        next_time|from_now_on|learn|learned|learnt|lesson|should|could|would|ask|asked|asking|showed|show|shown|found|noticed|understood|realised|realized
                        sketch|prototype|mock|mockup|trial|tried|test|tested|flood|fire|jury|on_purpose|deliberately
                        """)
                        .or(
                                SlotKind.PREVENTED,
                                SlotKind.REFRAMED,
                                SlotKind.NOT_BUILT,
                                SlotKind.CALIBRATED,
                                SlotKind.STAYED)
                        .orIn(SectionKind.LEARNED)
                        .inAtMost(40));
    }

    private static Rule yearsAsSkill() {
        return new HalfTold(
                suggestion(Levels.FROM_MID, "years-as-skill", "Years as the proof"),
                new Wording(
                        "Years are a place to stand; what one sees from there is the proof.",
                        "What did it let you see last month?",
                        "a recent judgement that these years made possible"),
                "%s tells how long; what it lets you see is not told yet.",
                REVIEW,
                HalfTold.Whose.AUTHORS,
                Phrases.of("""
                        i|my|have|with .. {number} years of? .. experience|expertise|practice
                        i|my|have|with many|several|long years of? .. experience|expertise|practice
                        ^ over|more_than|about? {number} years of? .. experience|expertise|practice
                        ^ many|several|long years of .. experience|expertise|practice
                        am|i'm|being|as {determiner}? recognised|recognized|proven|acknowledged|certified|real|true|absolute? {determiner}? {tech|topic|field|name}? expert in|on|for|at|with
                        am|i'm|being|as {determiner}? recognised|recognized|proven|acknowledged|certified|real|true|absolute? {determiner}? {tech|topic|field|name}? expert_in
                        """),
                OtherHalf.words("""
                        because|so|so_that|since|until|which|what|why|when|who|how|helped|help|but|not|less|less_than|month|week
                        last_month|last_week|saw|see|seen|noticed|recognised|recognized|spotted|asked|decided|warned|told|predicted|guess|bet|wrong|surprised
                        ago|after|before|than
                        """)
                        .or(
                                SlotKind.PREVENTED,
                                SlotKind.NOT_BUILT,
                                SlotKind.REFRAMED,
                                SlotKind.CALIBRATED,
                                SlotKind.BEGINNER)
                        .inAtMost(30));
    }

    private static Rule adjectiveWithoutEvidence() {
        return new HalfTold(
                suggestion(Levels.ALL, "adjective-without-evidence", "An adjective where a deed could stand"),
                new Wording("The deed is stronger than the adjective.", "What happened?", "one event, or a link to it"),
                "%s praises; what happened is not told yet.",
                EnumSet.of(SectionKind.SUMMARY, SectionKind.WHAT_CHANGED, SectionKind.OTHER),
                HalfTold.Whose.ANYBODYS,
                Phrases.of("""
                        i am|was|have_been|remain|remained very|highly|extremely|deeply|truly|incredibly|always? passionate|dedicated|hardworking|tireless|relentless|outstanding|exceptional
                        i'm very|highly|extremely|deeply|truly|incredibly|always? passionate|dedicated|hardworking|tireless|relentless|outstanding|exceptional
                        i am|was|have_been|remain|remained|i'm highly|extremely motivated|committed|engaged
                        i am|was|i'm {determiner}? great|excellent|strong|outstanding|exceptional|fantastic team player|leader|communicator|listener|engineer|developer|manager|mentor|colleague
                        i am|was|i'm {determiner}? great|excellent|strong|outstanding|exceptional|fantastic {soft}
                        ^ very|highly|extremely|deeply? passionate|dedicated|hardworking|tireless|relentless about|and|in|to|when
                        ^ highly|extremely motivated|committed|engaged
                        ^ i|we? demonstrated|showed|displayed|exhibited|delivered|provided consistently? outstanding|excellent|exceptional|great|strong|superb|stellar|world_class|remarkable !results .. {soft}
                        ^ i|we? demonstrated|showed|displayed|exhibited|delivered|provided consistently? outstanding|excellent|exceptional|great|strong|superb|stellar|world_class|remarkable !results .. leadership|commitment|dedication|ownership|quality|work|performance|teamwork|skills|passion
                        ^ my outstanding|exceptional|relentless|tireless|passionate|excellent|superb|remarkable
                        ^ i|we? always? went above and beyond
                        """),
                OtherHalf.effects("""
                        because|so|so_that|since|until|which|when|who|after|now|instead|then|child|january|february|march|april|may|june|july|august|september|october|november|december
                        {number}
                        {document}
                        asked|told|said|wrote|found|closed|moved|stopped|handed|taught
                        """).or(SlotKind.USER));
    }

    private static Rule managerBottleneck() {
        return new HalfTold(
                suggestion(Levels.LEADERS_OF_PEOPLE, "manager-bottleneck", "All of it waits for you"),
                new Wording(
                        "Being asked is pleasant; waiting for you is not.",
                        "Which decision could someone own this month?",
                        "who decides what, and from when on"),
                "%s makes the others wait for you; who could decide it is not told yet.",
                HABITS,
                HalfTold.Whose.ANYBODYS,
                Phrases.of("""
                        every|all|each|any|everything ... goes_over|go_over|went_over my
                        every|all|each|any|everything ... goes|go|runs|run|passes|pass|comes|come|went|passed|ran|came through|past|by|over|across|via me|my
                        i|i've personally|still|always|also? approve|approved|sign|signed|merge|merged|estimate|estimated|check|checked|review|reviewed|authorise|authorised every|all|each|any|everything
                        i|i've personally|still|always|also? approve|approved|sign|signed|signed_off|merge|merged|estimate|estimated|check|checked|review|reviewed|authorise|authorised off|on every|all|each|any|everything
                        ^ personally? approved|signed|merged|estimated|authorised every|each|all
                        i decide|decided|make|made every|all|each .. decision|decisions|release|design|purchase|change|hire
                        nothing ... without my|me
                        nothing ... without_me|without_my
                        needs|need|needed|requires|require|required my approval|signature|sign_off|okay|word
                        """),
                OtherHalf.words("""
                        no_longer|until|used_to|from_now_on|now|since|because|before|so|so_that|instead|rather_than|who|but|except
                        used to
                        {people|name|capital} decides|decide|decided|approves|approve|signs|sign|checks|owns
                        themselves|by_themselves|alone|on_their_own
                        law|legal|regulator|regulation|audit|auditor|auditors|contract|bank|require|safety|statute
                        stop|stopped|hand|handed|handing|delegate|delegated|deputy|rota|last
                        """)
                        .or(SlotKind.HANDOVER, SlotKind.STOPPED, SlotKind.CAPABILITY)
                        .inAtMost(40));
    }

    private static Rule calendarFortress() {
        return new HalfTold(
                suggestion(Levels.ALL, "calendar-fortress", "Meetings declined in general"),
                new Wording(
                        "Leaving meetings is fine when nothing falls through.",
                        "What might be decided there without what you know?",
                        "which ones, who goes, and where the notes are"),
                "%s closes the calendar; which meetings these are and who goes is not told yet.",
                HABITS,
                HalfTold.Whose.ANYBODYS,
                Phrases.of("""
                        decline|declined|declining|skip|skipped|skipping|refuse|refused|reject|rejected|avoid|avoided|ignore|ignored all|most|every|any|nearly|almost|other|recurring|unnecessary|internal|my? {determiner}? {meeting}
                        decline|declined|declining|skip|skipped|skipping|refuse|refused|reject|rejected|avoid|avoided|ignore|ignored all|most|every|any|nearly|almost|other|recurring|unnecessary|internal|my? {determiner}? meetings|meeting|invitations|invites
                        decline_meetings|declined_meetings|decline_all_meetings|skip_meetings|skipped_meetings
                        decline|declined|declining|skip|skipped|skipping meetings
                        do|did not attend|go|accept|take|join to? any? {meeting}
                        do|did not attend|go|accept|take|join to? any? meetings|invitations|invites
                        don't|didn't attend|go|accept|take|join to? any? {meeting}
                        don't|didn't attend|go|accept|take|join to? any? meetings|invitations|invites
                        no_meetings
                        """),
                OtherHalf.words("""
                        notes|minutes|agenda|goes|instead|instead_of|when|if|where|unless|without|on|which|who|so|because|until|except|only|but|since|after|during|for|about
                        read|send|sends|sent|answer|reply|async|written|summary|leave|ill|holiday
                        {bound|reach|name|people}
                        """).or(SlotKind.REACH, SlotKind.HANDOVER, SlotKind.NOT_BUILT));
    }

    private static Rule hunchUnspoken() {
        return new HalfTold(
                suggestion(Levels.FROM_MID, "hunch-unspoken", "A hunch left as a hunch"),
                new Wording(
                        "Your unease knows something, and others can look for it once there is an example.",
                        "What happened the last time you felt it?",
                        "one example, and a question asked aloud"),
                "%s stops at the feeling; an example of it is not told yet.",
                EnumSet.of(
                        SectionKind.LEARNED,
                        SectionKind.WHAT_I_SEE,
                        SectionKind.UNKNOWNS,
                        SectionKind.WHAT_CHANGED,
                        SectionKind.OTHER),
                HalfTold.Whose.ANYBODYS,
                Phrases.of("""
                        feels|feel|felt somehow|just|simply|kind_of|still|a_bit|not? wrong|off|odd|fragile|fishy|shaky|brittle !about !to
                        somehow wrong|off|odd|fragile|fishy|shaky
                        something is|seems|feels|felt|was off|wrong|missing|broken|fishy|amiss !so
                        something about .. bothers|bothered|worries|worried me
                        always|still|somehow|just a|such? pain
                        can't|cannot|couldn't put my finger|word
                        bad|uneasy|strange|odd|funny|nagging feeling about|with|that|when
                        gut feeling|tells|says
                        """),
                OtherHalf.words("""
                        last_time|time|week|month|sprint|when|because|since|after|until|where|who|whom|why|how|then|example|instance|once|twice
                        asked|ask|asking|told|tell|said|say|raised|wrote|showed|question|went|looked|found|checked|tried|measured|see|saw|so|now
                        {number|date|name|bound}
                        """)
                        .or(SlotKind.REFRAMED, SlotKind.CALIBRATED, SlotKind.PREVENTED)
                        .inAtMost(22));
    }

    private static Rule identityAsOutput() {
        return new HalfTold(
                RuleCard.at(
                        Levels.ALL,
                        "identity-as-output",
                        "Yourself as what you turn out",
                        Severity.SUGGESTION,
                        Mark.LOCAL,
                        Mark.OFF),
                new Wording(
                        "There is more of you than this.",
                        "Which question, not from a ticket, stays with you?",
                        "something you are curious about"),
                "%s makes you as small as what passes through your hands.",
                REVIEW,
                HalfTold.Whose.AUTHORS,
                Phrases.of("""
                        i'm the|our|their|your {tech|topic|field|name|capital|thing|system}? guy|gal|girl|wizard|guru|whisperer|queen|king|ninja|machine|workhorse
                        i am|was|became the|our|their|your .. guy|gal|girl|wizard|guru|whisperer|queen|king|ninja|machine|workhorse
                        i'm the|our|their|your .. guy|gal|girl|wizard|guru|whisperer|queen|king|ninja|machine|workhorse
                        known as the .. guy|gal|girl|wizard|guru|whisperer|queen|king|ninja|machine
                        i am|i'm only|just|nothing|worth only|just|but|as|what .. code|output|tickets|velocity|commits|work|ship|deliver
                        my worth|value is|lies|was|depends
                        """),
                OtherHalf.words("""
                        no_longer|not|never|used_to|anymore|any_more|curious|wonder|but|until
                        used to
                        """).or(SlotKind.HANDOVER, SlotKind.STOPPED, SlotKind.BEGINNER));
    }

    private static Rule consequenceDisowned() {
        return new HalfTold(
                RuleCard.at(
                        Levels.LEADS,
                        "consequence-disowned",
                        "A failure that is only the others'",
                        Severity.SUGGESTION,
                        Mark.OFF),
                new Wording(
                        "It may well be true, and something was within your reach.",
                        "What would you do one week earlier?",
                        "your own share in it, however small, or your next step"),
                "%s leaves it with the others; what was within your reach is not told yet.",
                EnumSet.of(SectionKind.WHAT_CHANGED, SectionKind.LEARNED, SectionKind.LAST_GOALS),
                HalfTold.Whose.ANYBODYS,
                Phrases.of("""
                        failed|slipped|late|missed|delayed|collapsed|cancelled|broke because|since|as {determiner}? {people|user|name|capital|folk} .. didn't|failed|was|were|wasn't|weren't|never|forgot|ignored|refused
                        failed|slipped|late|missed|delayed|collapsed|cancelled|broke because_of|due_to {determiner}? {people|user|name|capital|folk}
                        failed|slipped|late|missed|delayed|collapsed|cancelled|broke because|due of|to {determiner}? {people|user|name|capital|folk}
                        failed|slipped|late|missed|delayed|collapsed|cancelled because_of|due_to {determiner}? contractor|contractors|vendor|vendors|supplier|suppliers|printers|agency|consultants
                        failed|slipped|late|missed|delayed|collapsed|cancelled because|since {determiner}? contractor|contractors|vendor|vendors|supplier|suppliers|printers|agency|consultants was|were|didn't|wasn't|weren't|failed|never|forgot
                        not my|our fault|doing|mistake|responsibility
                        wasn't|isn't my|our fault|doing|mistake|responsibility
                        nothing|little to do with me|us
                        nothing|little i|we could do|have_done
                        """),
                OtherHalf.words("""
                        i|we should|could|now|had|did|didn't|asked|ask|will|would|saw|knew|missed|agreed|wrote|overlooked|learned|learnt|change|changed
                        i'll|i'd|earlier|next_time|from_now_on|share|part|own
                        """).inAtMost(60));
    }

    private static RuleCard suggestion(Set<Level> levels, String id, String title) {
        return RuleCard.at(levels, id, title, Severity.SUGGESTION);
    }
}
