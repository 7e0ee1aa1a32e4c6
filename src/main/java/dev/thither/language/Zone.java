package dev.thither.language;

/** What a stretch of a sentence is there for. */
enum Zone {
    /** What is said to be done. */
    MAIN,
    /** What the author, or a thing, gets from it: “so that I can …”, “so our stack …”. */
    OWN_PURPOSE,
    /** What somebody else gets from it. */
    OTHERS_PURPOSE,
    /** Why: “because our team uses it”. */
    REASON
}
