package dev.thither.lint.rule;

import dev.thither.language.Judgement;
import dev.thither.language.SlotKind;
import dev.thither.language.Slots;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a goal would need to be more than a trap, worked out from the parts that it has.
 *
 * @param sentence what the words of the goal mean and what is missing; {@code %s} stands for them, in quotation marks
 * @param words what is missing, as a phrase
 */
record MissingPart(String sentence, String words) {
    private static final Set<SlotKind> SOMEBODY = Set.of(SlotKind.PEOPLE, SlotKind.USER, SlotKind.BENEFICIARY);
    private static final Set<SlotKind> GAIN = Set.of(SlotKind.CAPABILITY, SlotKind.HANDOVER, SlotKind.TEACHING);
    private static final Set<SlotKind> END =
            Set.of(SlotKind.CAPABILITY, SlotKind.HANDOVER, SlotKind.TEACHING, SlotKind.STOPPED);
    private static final Set<SlotKind> RESULT = Set.of(SlotKind.CAPABILITY, SlotKind.SIGN);
    private static final Set<SlotKind> WORK =
            Set.of(SlotKind.TECHNOLOGY, SlotKind.ACTIVITY, SlotKind.PROCESS, SlotKind.DECISION);

    /** The missing part of a goal that was judged so, or to be of this variant of its kind. */
    static MissingPart of(Judgement judgement, String variant) {
        return switch (variant) {
            case "vague-technology" ->
                new MissingPart(
                        "%s is a field so wide that nobody will see when it is learnt.",
                        "one named technique, and the task that will use it");
            case "architecture-as-goal" ->
                new MissingPart(
                        "%s makes the stack better; it does not say who decides or works differently because of it.",
                        "who decides or works differently because of it");
            case "newer-system" -> ofTechnologyOnly(judgement, "%s makes the systems newer");
            case "stay-technical" ->
                new MissingPart(
                        "%s keeps you close to the code; it does not say what you will understand or change by it.",
                        "what you will understand or change by it");
            case "always-on" ->
                new MissingPart(
                        "%s teaches people to wait for you; it does not say when you are away, and who answers then.",
                        "when you are away, and who answers then");
            case "overtime-as-virtue" ->
                new MissingPart(
                        "%s counts hours as merit; it does not say what makes them long, and what would end that.",
                        "what makes the hours long, and what would end that");
            default -> of(judgement);
        };
    }

    /** The sentence about these words. */
    String message(String words) {
        return sentence.replace("%s", "“" + words + "”");
    }

    private static MissingPart of(Judgement judgement) {
        var slots = judgement.slots();
        return switch (judgement.kind()) {
            case TECHNOLOGY_ONLY -> ofTechnologyOnly(judgement, "%s says what you will know");
            case CODE_MORE -> ofCodeMore(slots);
            case FOCUS_TIME -> ofFocusTime(slots);
            case ACTIVITY_METRIC -> ofActivityMetric(slots);
            case RESUME_DRIVEN -> ofResumeDriven(judgement);
            case INDISPENSABLE -> ofIndispensable(slots);
            case SELF_VERDICT -> ofSelfVerdict(slots);
            case EMPTY -> ofEmpty(slots);
        };
    }

    /** What the goal does instead, {@code does}, ends before what nobody else can do because of it. */
    private static MissingPart ofTechnologyOnly(Judgement judgement, String does) {
        if (hasAny(judgement.slots(), GAIN)) {
            return new MissingPart(
                    does + "; what others can then do is only touched upon.", "what others can then do, said plainly");
        }
        if (namesSomebodyBeside(judgement)) {
            return new MissingPart(
                    does + "; somebody is named, but not what they can then do or avoid.",
                    "what those who are named can then do");
        }
        return new MissingPart(
                does + "; nobody else is able to do something because of it.",
                "somebody else, and what they can then do");
    }

    private static MissingPart ofCodeMore(Slots slots) {
        if (hasAny(slots, END)) {
            return new MissingPart(
                    "%s adds your hands to the work; what others take over is only touched upon.",
                    "what others take over, and from when on");
        }
        if (hasAny(slots, SOMEBODY)) {
            return new MissingPart(
                    "%s adds your hands to the work; somebody is named, but the work stays with you.",
                    "what those who are named take over");
        }
        return new MissingPart(
                "%s adds your hands to the work; nobody else's hands come into it.", "somebody else who does the work");
    }

    private static MissingPart ofFocusTime(Slots slots) {
        var open = new ArrayList<String>();
        if (!slots.has(SlotKind.BOUNDS)) {
            open.add("which hours these are");
        }
        if (!slots.has(SlotKind.REACH)) {
            open.add("how people reach you meanwhile");
        }
        if (!slots.has(SlotKind.YIELD)) {
            open.add("what the hours will make");
        }
        if (open.isEmpty()) {
            return new MissingPart(
                    "%s asks for quiet hours; they read as the aim, and what they make as an afterthought.",
                    "what the hours will make, said first");
        }
        return new MissingPart("%s asks for quiet hours; it leaves open " + listed(open) + ".", listed(open));
    }

    private static MissingPart ofActivityMetric(Slots slots) {
        if (hasAny(slots, RESULT)) {
            return new MissingPart(
                    "%s counts what is done; what comes of it for others is there, but it is not what is counted.",
                    "a number that is a result for others");
        }
        if (hasAny(slots, SOMEBODY)) {
            return new MissingPart(
                    "%s counts what is done; somebody is named, but not what gets better for them.",
                    "what gets better for those who are named");
        }
        return new MissingPart(
                "%s counts what is done; the count can rise without anybody being better off.",
                "a result for somebody else");
    }

    private static MissingPart ofResumeDriven(Judgement judgement) {
        if (namesSomebodyBeside(judgement)) {
            return new MissingPart(
                    "%s is about a title or about being seen; somebody is named, but no problem of theirs that you solve.",
                    "the problem you solve for those who are named");
        }
        if (hasAny(judgement.slots(), WORK)) {
            return new MissingPart(
                    "%s is about a title or about being seen; it says where you work, but no problem that you solve there.",
                    "the problem you solve there");
        }
        return new MissingPart(
                "%s is about a title or about being seen; neither a problem nor the work that would earn it is in it.",
                "a problem you solve, and the work that shows it");
    }

    private static MissingPart ofIndispensable(Slots slots) {
        if (hasAny(slots, END)) {
            return new MissingPart(
                    "%s makes others depend on you even more; what they take over or what ends is only touched upon.",
                    "who takes over, and from when on");
        }
        if (hasAny(slots, SOMEBODY)) {
            return new MissingPart(
                    "%s makes others depend on you even more; somebody is named, but nobody who shares it with you.",
                    "somebody who shares it with you, or a date at which it ends");
        }
        return new MissingPart(
                "%s makes others depend on you even more; nobody shares it with you.",
                "somebody who shares it with you, or a date at which it ends");
    }

    private static MissingPart ofSelfVerdict(Slots slots) {
        if (hasAny(slots, SOMEBODY)) {
            return new MissingPart(
                    "%s judges you; others come into it, but no next step of yours.", "a next step of your own");
        }
        if (hasAny(slots, WORK)) {
            return new MissingPart(
                    "%s judges you; the field is named, but no situation in it and no next step.",
                    "a situation in that field, and your next step in it");
        }
        return new MissingPart(
                "%s judges you; neither a situation nor a next step is in it.",
                "one situation, and your next step in it");
    }

    private static MissingPart ofEmpty(Slots slots) {
        if (slots.has(SlotKind.SIGN)) {
            return new MissingPart(
                    "%s may be the right direction; how it shows is said, but not what you will do.",
                    "what you will do");
        }
        if (hasAny(slots, SOMEBODY)) {
            return new MissingPart(
                    "%s may be the right direction; somebody is named, but nothing that one could see you do with them.",
                    "an act that somebody could watch");
        }
        if (hasAny(slots, WORK)) {
            return new MissingPart(
                    "%s may be the right direction; it names a field, but no situation in it and no sign that it happened.",
                    "a situation, or a sign that it happened");
        }
        return new MissingPart(
                "%s may be the right direction; what it is about, when it comes up and how it shows is all still open.",
                "an object, a situation, or a sign that it happened");
    }

    /** Whether somebody is named beside the aim: within it, what looks like a name may be what is learnt or reached. */
    private static boolean namesSomebodyBeside(Judgement judgement) {
        return SOMEBODY.stream().flatMap(judgement.slots()::words).anyMatch(words -> !words.overlaps(judgement.aim()));
    }

    private static String listed(List<String> words) {
        var last = words.size() - 1;
        return last == 0 ? words.get(0) : String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    private static boolean hasAny(Slots slots, Set<SlotKind> kinds) {
        return kinds.stream().anyMatch(slots::has);
    }
}
