package dev.thither.lint;

import dev.thither.review.Level;
import dev.thither.review.Review;
import java.util.List;

/**
 * All that was found in one document.
 *
 * @param level that it was judged at
 * @param findings to be shown, by place
 * @param waived findings that a waiver speaks for, by place
 * @param praise by place
 */
public record Verdicts(Review review, Level level, List<Finding> findings, List<Finding> waived, List<Praise> praise) {
    public Verdicts {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        praise = List.copyOf(praise);
    }
}
