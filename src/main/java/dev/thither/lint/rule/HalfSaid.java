package dev.thither.lint.rule;

import dev.thither.language.Phrases;
import dev.thither.language.SlotKind;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Told;
import dev.thither.lint.Wording;
import dev.thither.review.Entry;
import dev.thither.review.Label;
import dev.thither.review.SectionKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Points at words that leave out the half that would make them useful: better processes, but nobody who suffers from
 * the present ones. It is silent as soon as anything looks like the other half, and about long statements, which mostly
 * have it in words that nobody foresaw.
 */
final class HalfSaid implements Rule {
    private static final int LONGEST = 25;

    private static final Set<SlotKind> NOBODY_NEEDED = Set.of();
    private static final Set<SlotKind> SOMEBODY = Set.of(
            SlotKind.PEOPLE,
            SlotKind.USER,
            SlotKind.BENEFICIARY,
            SlotKind.CAPABILITY,
            SlotKind.HANDOVER,
            SlotKind.TEACHING);

    private static final List<Half> HALVES = List.of(
            new Half(
                    new Remarks(
                            RuleCard.at(
                                    Levels.LEADS,
                                    "process-without-pain",
                                    "A better process that nobody is waiting for",
                                    Severity.SUGGESTION),
                            new Wording(
                                    "A process is worth changing for the people it holds up.",
                                    "Who loses how much time to what today?",
                                    "whose trouble it is, and how it shows")),
                    SectionKind.GOALS,
                    "%s is about how work is done; nobody is named whom today's way costs anything.",
                    Phrases.of("""
                            {improve} {determiner}? {determiner}? process|processes|workflow|workflows|procedures|efficiency !of
                            {improve} {determiner}? change|release|review|quality|internal|development|deployment|approval|planning|hiring|onboarding|incident|business|team|working|support|engineering|delivery process|processes|workflow|workflows|procedures
                            {improve} {determiner}? overall|team|operational|internal efficiency
                            {improve} .. ways of working
                            streamline|streamlining|optimise|optimize|optimising|optimizing {determiner}? {determiner}? process|processes|workflow|workflows|procedures
                            streamline|streamlining|optimise|optimize|optimising|optimizing {determiner}? change|release|review|quality|internal|development|deployment|approval|planning|hiring|onboarding|incident|business|team|working|support|engineering|delivery process|processes|workflow|workflows|procedures
                            more efficient process|processes|workflow|workflows|procedures
                            """),
                    Phrases.of("""
                            {number|reason|purpose|harm|folk|people|user|less|outcome}
                            who|whose|whom|waits|waiting|wait|lost|loses|lose|costs|cost|pain|painful|slow|late|twice|hours|days|minutes|that|which|today|now|currently|every|each|third|often|break|breaks|fail|fails
                            """),
                    SOMEBODY,
                    Set.of(
                            Label.FOR,
                            Label.KNOW_BY,
                            Label.BEFORE_AFTER,
                            Label.COSTS,
                            Label.SERVES,
                            Label.KNOWN,
                            Label.NEED_TO_KNOW)),
            new Half(
                    new Remarks(
                            RuleCard.at(
                                    Levels.ALL,
                                    "docs-without-reader",
                                    "Documents without a reader",
                                    Severity.SUGGESTION),
                            new Wording(
                                    "A page earns its keep when somebody in trouble finds the answer on it.",
                                    "Who opens it, in which trouble?",
                                    "a reader, and what the page spares them")),
                    SectionKind.GOALS,
                    "%s will make pages; it does not say who reads them.",
                    Phrases.of("""
                            {improve|more} .. documentation|docs|wiki|readmes
                            write|writing|update|create|produce|add|extend|maintain .. documentation|docs|readmes
                            document|documenting more|everything|better
                            documentation|docs .. up_to_date
                            """),
                    Phrases.of("""
                            {people|user|folk|purpose|harm|reason}
                            that|which|who|whoever|anyone|anybody|someone|somebody|newcomer|newcomers|newcomer's|reader|readers|onboarding|joiners|joiner|starters
                            when|after|once
                            without asking|me|us
                            """),
                    SOMEBODY,
                    Set.of(Label.FOR, Label.KNOW_BY, Label.BEFORE_AFTER, Label.SERVES)),
            new Half(
                    new Remarks(
                            RuleCard.at(
                                    Levels.ALL,
                                    "personality-not-practice",
                                    "Another character instead of one moment",
                                    Severity.SUGGESTION),
                            new Wording(
                                    "Nobody has to become someone else; what can be practised is one moment.",
                                    "In which meeting, doing what?",
                                    "one situation, and what you will do in it")),
                    SectionKind.GOALS,
                    "%s is about who you are; no moment is in it in which you would do something else.",
                    Phrases.of("""
                            be|become|becoming|being|feel|get|getting more confident|assertive|outgoing|extroverted|extraverted|charismatic|decisive|patient|bold|brave|courageous|resilient|optimistic|vocal|tough|approachable|diplomatic !of|in|with|when|at|about|to|on|during
                            {improve} confident|assertive|outgoing|extroverted|extraverted|charismatic|decisive|patient|bold|brave|courageous|resilient|optimistic|vocal|tough|approachable|diplomatic !of|in|with|when|at|about|to|on|during
                            ^ more confident|assertive|outgoing|extroverted|extraverted|charismatic|decisive|patient|bold|brave|courageous|resilient|optimistic|vocal|tough|approachable|diplomatic !of|in|with|when|at|about|to|on|during
                            ^ more confidence|assertiveness|charisma|courage|patience|self_confidence|gravitas !of|in|with|when|at|about|to|on|during
                            be|become|becoming|being|feel|get|getting {less} shy|quiet|emotional|sensitive|anxious|nervous|introverted|impatient|timid|reserved|defensive|perfectionist !of|in|with|when|at|about|to|on|during
                            ^ {less} shy|quiet|emotional|sensitive|anxious|nervous|introverted|impatient|timid|reserved|defensive|perfectionist !of|in|with|when|at|about|to|on|during
                            """),
                    Phrases.of("""
                            {people|name|folk|number|bound|meeting|process|purpose|outcome}
                            customer|customers|client|clients|user|users|stakeholder|stakeholders|supplier|suppliers
                            when|whenever|if|before|during|meeting|meetings|review|reviews|demo|demos|call|calls|talk|talks|interview|interviews|retro|retros|standup|standups|presentation|presentations|negotiation|negotiations
                            by {determiner}? asking|saying|writing|speaking|letting|telling|opening
                            """),
                    NOBODY_NEEDED,
                    Set.of(Label.IF, Label.KNOW_BY, Label.BEFORE_AFTER)),
            new Half(
                    new Remarks(
                            RuleCard.at(
                                    Levels.ALL,
                                    "fake-beginner",
                                    "Brushing up instead of beginning",
                                    Severity.SUGGESTION),
                            new Wording(
                                    "Whoever begins something keeps understanding those who are slow at what is easy for oneself.",
                                    "Where don't you know where to start?",
                                    "something truly new, and that you are still slow or wrong at it")),
                    SectionKind.BEGINNER_AT,
                    "%s is said of something one already knows.",
                    Phrases.of("""
                            deepen|deepening|refresh|refreshing|polish|polishing|hone|honing|sharpen|sharpening|perfecting my
                            brush_up|brush_up_on|brushing_up|brushing_up_on|next_level|sharpen_my|hone_my|deepen_my|deepen_my_knowledge_of|deepen_my_understanding_of
                            brushing up
                            advanced course|level|class|training|features|techniques|concepts
                            """),
                    Phrases.of("""
                            {not}
                            {first|judged}
                            never|new|slow|slowly|slower|wrong|mistake|mistakes|bad|badly|clumsy|lost|zero|worst|forget|forgot|fail|failed|beginner|beginners|yet|embarrassing|confused|barely
                            """),
                    NOBODY_NEEDED,
                    Set.of()),
            new Half(
                    new Remarks(
                            RuleCard.at(
                                    Levels.FROM_MID,
                                    "uncalibrated",
                                    "Doubt or certainty without a shape",
                                    Severity.SUGGESTION),
                            new Wording(
                                    "Others can work with a doubt once they know how large it is.",
                                    "What do you know, what is missing, what would you bet?",
                                    "what is known, what is missing, and a best guess")),
                    SectionKind.DECISIONS,
                    "%s leaves open how sure you are, and of what.",
                    Phrases.of("""
                            hopefully
                            fingers crossed
                            will definitely|certainly|surely|undoubtedly|obviously
                            is|are certain|guaranteed|bound to
                            not sure if|whether|it|this
                            """),
                    Phrases.of("""
                            {number|reason|look|question|date}
                            %|percent|bet|odds|chance|likely|unlikely|guess|probably|unless|if|until|try|trial|pilot|test|measure|measured|know|known|look|look_at|check|revisit
                            """),
                    Set.of(SlotKind.CALIBRATED, SlotKind.SIGN),
                    Set.of(Label.KNOWN, Label.NEED_TO_KNOW, Label.BEST_GUESS, Label.KNOW_BY, Label.BEFORE_AFTER)));

    /**
     * One half, and what would be the other.
     *
     * @param section where it is looked for
     * @param said the half that is there
     * @param answers words that may be the other half
     * @param parts parts of a statement that may be
     * @param labels labels under which it may stand
     */
    private record Half(
            Remarks remarks,
            SectionKind section,
            String message,
            Phrases said,
            Phrases answers,
            Set<SlotKind> parts,
            Set<Label> labels) {

        Stream<Finding> in(Subject subject) {
            return subject.told(section).stream()
                    .filter(told -> !isAnswered(told))
                    .flatMap(told -> told.statement().find(said).stream()
                            .filter(words -> words.isOwn() && !words.denied())
                            .limit(1)
                            .map(words -> remarks.about(told, words.words(), message, subject)));
        }

        private boolean isAnswered(Told told) {
            return told.words().text().split("\\s+", -1).length > LONGEST
                    || told.statement().has(answers)
                    || parts.stream().anyMatch(told.hinted()::has)
                    || told.entry().filter(this::isAnswered).isPresent();
        }

        /** By its labels, or as it is done with, or already has steps. */
        private boolean isAnswered(Entry entry) {
            return entry.settled()
                    || !entry.actions().isEmpty()
                    || !entry.checkIns().isEmpty()
                    || entry.labels().stream().anyMatch(item -> labels.contains(item.label()));
        }
    }

    @Override
    public List<RuleCard> cards() {
        return HALVES.stream().map(half -> half.remarks().card()).toList();
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return HALVES.stream()
                .filter(half -> half.remarks().card().severity(subject.level()) != Severity.OFF)
                .flatMap(half -> half.in(subject));
    }
}
