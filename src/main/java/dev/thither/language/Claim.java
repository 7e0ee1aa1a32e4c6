package dev.thither.language;

/** What a frame says once it is found in a statement. */
sealed interface Claim {
    /** That it is a trap of this kind; the variant may be empty. */
    record Traps(TrapKind kind, String variant) implements Claim {}

    /** That it is none, because these words play that part. */
    record Clears(SlotKind part) implements Claim {}

    /** Only that these words play that part; it weighs nothing in a verdict. */
    record Shows(SlotKind part) implements Claim {}

    /** That it is not vague, whatever else it may be. */
    record Specifies() implements Claim {}

    /** That it is a plan, and neither vague nor a mere verdict: it names a moment and what is done in it. */
    record Plans() implements Claim {}

    /** Nothing but that these words stand there. */
    record Occurs() implements Claim {}
}
