package dev.thither.language;

/** What a judge of goals says about one of them. */
public enum Verdict {
    /** A trap, nearly surely: worth a finding. */
    TRAP,
    /** Perhaps a trap: worth one gentle question and nothing more. */
    ASK,
    /** Nothing to say. */
    OK
}
