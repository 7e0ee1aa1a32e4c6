package dev.thither.lint.rule;

import dev.thither.language.TrapKind;
import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.lint.Wording;
import dev.thither.review.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** What the rules about trapped goals say, and how severely at which level. */
final class TrapWording {
    private static final Wording TECHNOLOGY_ONLY = new Wording(
            "Knowing more is how you got here; from now on growth shows in what becomes possible around you.",
            "Once you know it, what can somebody do without you?",
            "a person or group, and what they can then do, decide or avoid");

    private static final Wording VAGUE_TECHNOLOGY = new Wording(
            "Craft is your job right now, and a slice of it can be finished.",
            "Which task next month would prove it?",
            "one named technique, and the task that will use it");

    private static final Wording ARCHITECTURE = new Wording(
            "A good design travels when somebody else carries it.",
            "Who decides differently in spring because of it?",
            "a decision that others can take, or work that disappears for them");

    private static final Wording NEWER_SYSTEM = new Wording(
            "A newer system is the means; growth shows in what somebody else can do on it.",
            "Who waits less, or needs you less, once it is there?",
            "a person or group, and what they can then do, decide or avoid");

    private static final Wording CODE_MORE = new Wording(
            "Your hands are quick help; your view of the whole is the rare help.",
            "What makes them need your hands, and how could that end?",
            "time-boxed and off the critical path, to teach or to feel the pain yourself; or stopping it");

    private static final Wording STAY_TECHNICAL = new Wording(
            "Staying curious about the work is fine; it is not how a lead grows.",
            "What do you need to understand, to lead well?",
            "reading designs, joining incident reviews, or being a beginner at something, and what for");

    private static final Wording FOCUS_TIME = new Wording(
            "Quiet hours are a tool: they are worth what comes out of them, and silence without notice costs others.",
            "What will exist because of those hours, and how do people reach you?",
            "which hours, how people reach you meanwhile, and what the time makes for whom");

    private static final Wording ACTIVITY_METRIC = new Wording(
            "A number is good when somebody else feels it.",
            "Who would notice if it doubled?",
            "a number that is a result for others: their waiting time, their pages, their mistakes");

    private static final Wording OVERTIME = new Wording(
            "We want you here in five years too; what makes the hours long is the thing to change.",
            "What would make it fit the week?",
            "the cause of the long hours, and what removes it");

    private static final Wording RESUME_DRIVEN = new Wording(
            "The title follows the work, and whoever reads this can help with the work.",
            "If nobody ever saw it on a CV, would you do it?",
            "the problem that gets solved; or the ambition said plainly, with the work that shows it and who knows");

    private static final Wording INDISPENSABLE = new Wording(
            "People rely on you already; what lasts is what they can rely on without you.",
            "What breaks if you are away for a month, and who learns it?",
            "a rota, a second person, or a date at which you are out of it");

    private static final Wording ALWAYS_ON = new Wording(
            "Somebody who always answers is asked things that others could have found out.",
            "What could they solve if you answered in two hours?",
            "hours in which you answer, a rota, or somebody you hand over to");

    private static final Wording SELF_VERDICT = new Wording(
            "That feeling often marks the edge where one grows, and it comes to people at every level. You are not behind.",
            "Where did it come up last, and what did you do there next?",
            "one situation, and what you will do in it");

    private static final Wording EMPTY = new Wording(
            "What is small enough to see can be noticed, helped with and thanked for.",
            "What would I see you do on a Monday?",
            "an act that somebody could watch: with whom, in which situation, or how it shows");

    private TrapWording() {}

    /** What is said beside the message about a kind of trap, or about the nearer variant of it. */
    static Wording of(TrapKind kind, String variant) {
        return switch (variant) {
            case "vague-technology" -> VAGUE_TECHNOLOGY;
            case "architecture-as-goal" -> ARCHITECTURE;
            case "newer-system" -> NEWER_SYSTEM;
            case "stay-technical" -> STAY_TECHNICAL;
            case "always-on" -> ALWAYS_ON;
            case "overtime-as-virtue" -> OVERTIME;
            default -> of(kind);
        };
    }

    private static Wording of(TrapKind kind) {
        return switch (kind) {
            case TECHNOLOGY_ONLY -> TECHNOLOGY_ONLY;
            case CODE_MORE -> CODE_MORE;
            case FOCUS_TIME -> FOCUS_TIME;
            case ACTIVITY_METRIC -> ACTIVITY_METRIC;
            case RESUME_DRIVEN -> RESUME_DRIVEN;
            case INDISPENSABLE -> INDISPENSABLE;
            case SELF_VERDICT -> SELF_VERDICT;
            case EMPTY -> EMPTY;
        };
    }

    /** The message where the judge is not sure. */
    static String asked(String words) {
        return "Who can do what because of “%s”?".formatted(words);
    }

    static RuleCard card(TrapKind kind) {
        return new RuleCard(new RuleId(kind.id()), title(kind), severities(kind), marks(kind));
    }

    private static Set<RuleCard.Mark> marks(TrapKind kind) {
        return kind == TrapKind.SELF_VERDICT ? Set.of(RuleCard.Mark.LOCAL) : Set.of();
    }

    private static String title(TrapKind kind) {
        return switch (kind) {
            case TECHNOLOGY_ONLY -> "Technology named as the growth";
            case CODE_MORE -> "Leading by writing more code";
            case FOCUS_TIME -> "Quiet hours as the aim";
            case ACTIVITY_METRIC -> "Activity counted instead of effect";
            case RESUME_DRIVEN -> "The title or the badge as the point";
            case INDISPENSABLE -> "Being needed even more";
            case SELF_VERDICT -> "A judgement of yourself instead of a plan";
            case EMPTY -> "Too wide to see whether it happened";
        };
    }

    private static Map<Level, Severity> severities(TrapKind kind) {
        var severities = new EnumMap<Level, Severity>(Level.class);
        for (var level : Level.values()) {
            severities.put(level, severity(kind, level));
        }
        return severities;
    }

    /** At a level that is not known, what would be a warning at some is a suggestion. */
    private static Severity severity(TrapKind kind, Level level) {
        return switch (level) {
            case UNKNOWN -> kind == TrapKind.CODE_MORE ? Severity.OFF : Severity.SUGGESTION;
            case JUNIOR -> atJunior(kind);
            case MID -> atMid(kind);
            case SENIOR, STAFF, PRINCIPAL, MANAGER, DIRECTOR, EXECUTIVE ->
                kind == TrapKind.SELF_VERDICT ? Severity.SUGGESTION : Severity.WARNING;
        };
    }

    private static Severity atJunior(TrapKind kind) {
        return switch (kind) {
            case TECHNOLOGY_ONLY, SELF_VERDICT -> Severity.SUGGESTION;
            case CODE_MORE, INDISPENSABLE -> Severity.OFF;
            case FOCUS_TIME, ACTIVITY_METRIC, RESUME_DRIVEN, EMPTY -> Severity.WARNING;
        };
    }

    private static Severity atMid(TrapKind kind) {
        return switch (kind) {
            case TECHNOLOGY_ONLY, SELF_VERDICT -> Severity.SUGGESTION;
            case CODE_MORE -> Severity.OFF;
            case FOCUS_TIME, ACTIVITY_METRIC, RESUME_DRIVEN, INDISPENSABLE, EMPTY -> Severity.WARNING;
        };
    }
}
