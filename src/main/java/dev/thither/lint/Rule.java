package dev.thither.lint;

import java.util.List;
import java.util.stream.Stream;

/** Something to look for in a review. Has no state, so that one instance serves all threads. */
public interface Rule {
    /** The rules that its findings go by; mostly one. */
    List<RuleCard> cards();

    /** What it finds, in any order. The severity of each is the card's own at the subject's level. */
    Stream<Finding> check(Subject subject);
}
