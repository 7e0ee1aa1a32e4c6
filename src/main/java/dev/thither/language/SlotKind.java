package dev.thither.language;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The part that some words play in a statement. */
public enum SlotKind {
    /** Who acts, when that is somebody other than the author. */
    ACTOR,
    /** A technology or technical topic. */
    TECHNOLOGY,
    /** Work that can be counted: commits, tickets, courses, talks. */
    ACTIVITY,
    /** A title, certificate, trend or audience. */
    TITLE,
    /** Time and attention. */
    TIME,
    /** People or groups of people, whatever they do in it. */
    PEOPLE,
    /** How work is done. */
    PROCESS,
    /** Something that is decided, or that lets others decide. */
    DECISION,
    /** Users, customers, whoever is served. */
    USER,
    /** The author's own person, feelings or standing. */
    SELF,
    /** Who is better off. */
    BENEFICIARY,
    /** What others can then do, decide or avoid. */
    CAPABILITY,
    /** By what anyone sees that it worked. */
    SIGN,
    /** Something given to others to hold: an area, a task, a decision. */
    HANDOVER,
    /** Something others are taught. */
    TEACHING,
    /** Something that ends: what is stopped, dropped, not built. */
    STOPPED,
    /** From when to when attention is protected. */
    BOUNDS,
    /** How and when the author can be reached meanwhile. */
    REACH,
    /** What the protected time makes, and for whom. */
    YIELD,
    /** Trouble that did not come, as somebody saw it early: a detour, a crunch, weeks of work for nothing. */
    PREVENTED,
    /** What was left out, declined or taken away, so that nobody has to build it or look after it. */
    NOT_BUILT,
    /** A problem that was questioned, narrowed or put in another way before it was solved. */
    REFRAMED,
    /** How sure somebody is, in a form that can be checked: odds, a best guess, what is known and what is missing. */
    CALIBRATED,
    /** Reasons that are written down where others can read them. */
    REASONING,
    /** Something the author, or the team, does for the first time. */
    FIRST_TIME,
    /** That somebody stayed, or came back, to see how a thing holds that was long finished. */
    STAYED,
    /** Where the author wants to go. */
    AMBITION,
    /** Who has been told of it. */
    TOLD,
    /** Something at which the author is new, slow or often wrong. */
    BEGINNER;

    private final String id = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** The name as reports write it, such as {@code first-time}. */
    public String id() {
        return id;
    }

    /** The part of that name. */
    public static Optional<SlotKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** All names, in their order. */
    public static List<String> ids() {
        return Arrays.stream(values()).map(SlotKind::id).toList();
    }
}
