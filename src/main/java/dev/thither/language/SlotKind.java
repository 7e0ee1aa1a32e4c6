package dev.thither.language;

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
    YIELD
}
