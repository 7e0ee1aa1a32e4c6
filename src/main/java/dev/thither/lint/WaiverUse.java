package dev.thither.lint;

import dev.thither.review.Waiver;

/** A waiver and what it is good for; {@code waived} findings would be shown without it. */
public record WaiverUse(Waiver waiver, WaiverState state, int waived) {}
