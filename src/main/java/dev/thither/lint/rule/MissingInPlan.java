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
import dev.thither.review.Level;
import dev.thither.review.SectionKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Asks for what is in none of the goals of a plan. One goal need not have it, and few goals are no plan; what may be
 * meant by any words, in whichever section, counts as there.
 */
final class MissingInPlan implements Rule {
    private static final int FEWEST = 3;

    private static final Phrases SIGN = Phrases.of("""
            {number|outcome|purpose|date|bound}
            until|before|when|whenever|nobody|no|without|knows|sees|seen|shows|show|notice|alone|instead|fewer|who|again
            """);
    private static final Phrases SOMEBODY = Phrases.of("""
            {people|user|name|folk|hand_over|teach|instruct|assist}
            that|which the|our|their
            who|whoever|whom|anyone|anybody|someone|somebody|everyone|everybody|others|them|they|their|team|teams|colleague|colleagues|her|his|she|he
            mentor|mentoring|coach|coaching|pair|pairing|teach|teaching|delegate|delegating|onboard|onboarding
            """);
    private static final Phrases LESS = Phrases.of("""
            {stop|less|hand_over}
            instead|instead_of|leave|leaving|give_up|give_away|drop|dropping|ending|retire|retiring|remove|removing|delete|rather|swap|trade|costs|without|pause|enough|say_no|no_longer|not_do
            """);
    private static final Phrases STEP = Phrases.of("""
            {date|bound}
            if|when|whenever|before|after|first|until|by|start|starting|begin|beginning|each|every|week|weekly|month|monthly|day|days|today|tomorrow|quarter|q1|q2|q3|q4
            """);
    private static final Phrases LARGE = Phrases.of("""
            migrate|migrating|rewrite|rewriting|replace|replacing|rebuild|rebuilding|launch|launching|redesign|redesigning|merge|merging|consolidate|overhaul|relocate|restructure ... to|onto|platform|system|systems|department|plant|site|market|country|product|line|network|warehouse|database|monolith|factory|teams|stack|architecture
            open|opening|build|building .. new site|plant|office|market|team|department|warehouse|branch|platform|product
            """);
    private static final Phrases QUESTION = Phrases.of("""
            {question}
            ?|whether|unknown|unknowns|unclear|uncertain|unsure|risk|risks|assume|assumption|assumptions|try|trial|pilot|prototype|experiment|explore|depends|depend|guess|bet|perhaps|maybe|might|find_out|don't_know|compare|evaluate|assess|feasible|feasibility|study
            """);
    private static final Phrases MORE = Phrases.of("""
            take_on_more|take_more|take_over_more|take_on_additional
            increase_my|grow_my|expand_my|extend_my|raise_my output|throughput|scope|velocity|volume|responsibility
            take_on|take_over|take|taking|own|owning|lead|leading|carry|cover|handle|deliver|run|drive|ship|review|do|contribute|write|answer .. more|another|second|third|additional|bigger|larger|both|all
            {more} .. ownership|responsibility|projects|features|tickets|reviews|services|systems|releases|designs|scope|throughput|output|work|audits|drawings|reports
            increase|raise|double|grow|expand .. my|output|throughput|scope|velocity|volume
            """);

    private static final Set<SlotKind> FOR_OTHERS =
            Set.of(SlotKind.BENEFICIARY, SlotKind.CAPABILITY, SlotKind.HANDOVER, SlotKind.TEACHING, SlotKind.USER);

    private static final List<Missing> MISSING = List.of(
            new Missing(
                    new Remarks(
                            presence(Levels.FROM_MID, "no-multiplier", "No goal is about others"),
                            new Wording(
                                    "Your own doing adds; what others can do because of you multiplies.",
                                    "Whose next half year could you make easier?",
                                    "one goal with somebody else in it, and what they can then do")),
                    "All the goals here are about what you do yourself; nobody else comes into any of them.",
                    plan -> plan.noneHas(
                            SOMEBODY,
                            FOR_OTHERS,
                            Set.of(Label.FOR, Label.SERVES, Label.BEFORE_AFTER, Label.CARRIED_FROM))),
            new Missing(
                    new Remarks(
                            presence(Levels.FROM_MID, "more-of-the-same", "Every goal carries more"),
                            new Wording(
                                    "You have shown that you can carry a lot; from here on it counts what travels without you.",
                                    "Which of these would still count if another person did it?",
                                    "one goal by which somebody else carries something")),
                    "Each of the goals here adds to what you carry yourself.",
                    plan -> plan.each(MORE)
                            && plan.noneHas(LESS, FOR_OTHERS, Set.of(Label.FOR, Label.STOP, Label.COSTS))),
            new Missing(
                    new Remarks(
                            presence(Levels.FROM_MID, "no-success-picture", "No goal says how it shows"),
                            new Wording(
                                    "What is easy to notice is noticed, and can be celebrated.",
                                    "How would a stranger see in half a year that it worked?",
                                    "a sign somebody could see; it needn't be a number")),
                    "None of the goals here says how anybody would see that it worked.",
                    plan -> plan.noneHas(
                            SIGN,
                            Set.of(SlotKind.SIGN, SlotKind.CAPABILITY, SlotKind.HANDOVER, SlotKind.STOPPED),
                            Set.of(Label.KNOW_BY, Label.BEFORE_AFTER, Label.IF, Label.SHOWS))),
            new Missing(
                    new Remarks(
                            presence(Levels.ALL, "no-plan", "No goal has a first step"),
                            new Wording(
                                    "A step with a day on it gets done more often than a wish.",
                                    "What will you do first, and in which week?",
                                    "a first step or an if-then, for one of the goals")),
                    "The goals here say where to; none of them says what comes first.",
                    plan -> plan.goals().stream().allMatch(MissingInPlan::isBare)
                            && plan.noneHas(STEP, Set.of(SlotKind.HANDOVER), EnumSet.allOf(Label.class))),
            new Missing(
                    new Remarks(
                            presence(Levels.FROM_MID, "no-stop-list", "Only additions"),
                            new Wording(
                                    "Every yes is paid for by something; said aloud, it can be chosen.",
                                    "What will you do less?",
                                    "something you stop, leave or do less, or what a goal costs")),
                    "The goals here only add; nothing in the document says what makes room for them.",
                    plan -> plan.aims().size() > FEWEST
                            && plan.hasNo(SectionKind.NOT_DOING)
                            && plan.nothingTold(LESS, Set.of(SlotKind.STOPPED, SlotKind.HANDOVER, SlotKind.NOT_BUILT))
                            && plan.noneHas(LESS, Set.of(), Set.of(Label.STOP, Label.COSTS, Label.KEEP))),
            new Missing(
                    new Remarks(
                            presence(Levels.LEADS, "unknowns-unnamed", "A large undertaking without an open question"),
                            new Wording(
                                    "To name what one does not know yet is senior work, and lets others help early.",
                                    "What would you look up or ask first?",
                                    "an open question, and how it will be answered")),
                    "There is a large undertaking among these goals, and no question about it is open.",
                    plan -> plan.any(LARGE)
                            && plan.nothingTold(QUESTION, Set.of(SlotKind.CALIBRATED, SlotKind.REFRAMED))
                            && plan.noneHas(
                                    QUESTION, Set.of(), Set.of(Label.KNOWN, Label.NEED_TO_KNOW, Label.BEST_GUESS))
                            && plan.hasNo(SectionKind.UNKNOWNS)));

    /** A question about a whole plan. */
    private record Missing(Remarks remarks, String message, Predicate<Plan> condition) {}

    /**
     * What a plan tells.
     *
     * @param aims what its open goals say
     */
    private record Plan(Subject subject, List<Told> aims) {
        static Plan of(Subject subject) {
            return new Plan(
                    subject,
                    subject.told(SectionKind.GOALS).stream()
                            .filter(told ->
                                    told.entry().filter(goal -> !goal.settled()).isPresent())
                            .toList());
        }

        List<Entry> goals() {
            return subject.goals().stream().map(Subject.Judged::entry).toList();
        }

        /** Whether no goal has any of these words, parts or labels. */
        boolean noneHas(Phrases words, Set<SlotKind> parts, Set<Label> labels) {
            return aims.stream().noneMatch(aim -> has(aim, words, parts))
                    && goals().stream()
                            .flatMap(goal -> goal.labels().stream())
                            .noneMatch(item -> labels.contains(item.label()));
        }

        /** Whether nothing beside the goals has any of these words or parts, either. */
        boolean nothingTold(Phrases words, Set<SlotKind> parts) {
            return subject.told().stream()
                    .filter(told -> told.section() != SectionKind.WHAT_CHANGED)
                    .noneMatch(told -> has(told, words, parts));
        }

        boolean each(Phrases words) {
            return aims.stream().allMatch(aim -> occurs(aim, words));
        }

        boolean any(Phrases words) {
            return aims.stream().anyMatch(aim -> occurs(aim, words));
        }

        boolean hasNo(SectionKind section) {
            return subject.review().sections().stream().noneMatch(each -> each.kind() == section);
        }

        private static boolean occurs(Told told, Phrases words) {
            return told.statement().find(words).stream().anyMatch(found -> found.isOwn() && !found.denied());
        }

        private static boolean has(Told told, Phrases words, Set<SlotKind> parts) {
            return told.statement().has(words) || parts.stream().anyMatch(told.hinted()::has);
        }
    }

    @Override
    public List<RuleCard> cards() {
        return MISSING.stream().map(missing -> missing.remarks().card()).toList();
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        var plan = Plan.of(subject);
        return plan.aims().size() < FEWEST
                ? Stream.empty()
                : MISSING.stream()
                        .filter(missing -> missing.remarks().card().severity(subject.level()) != Severity.OFF)
                        .filter(missing -> missing.condition().test(plan))
                        .map(missing -> missing.remarks().missing(missing.message(), subject));
    }

    private static boolean isBare(Entry goal) {
        return goal.actions().isEmpty()
                && goal.checkIns().isEmpty()
                && goal.labels().isEmpty();
    }

    private static RuleCard presence(Set<Level> levels, String id, String title) {
        return RuleCard.at(levels, id, title, Severity.SUGGESTION, RuleCard.Mark.PRESENCE);
    }
}
