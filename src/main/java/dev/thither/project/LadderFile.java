package dev.thither.project;

import dev.thither.review.Ladder;

/**
 * What {@code ladder.yml} says, or what holds where it says nothing.
 *
 * @param origins where the ladder's values were written
 */
record LadderFile(Ladder ladder, Origins origins) {
    /** Where there is no {@code ladder.yml}. */
    static final LadderFile NONE = new LadderFile(Ladder.STANDARD, Origins.NONE);
}
