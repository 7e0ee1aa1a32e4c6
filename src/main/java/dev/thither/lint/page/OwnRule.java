package dev.thither.lint.page;

import dev.thither.document.Document;
import dev.thither.language.SlotKind;
import dev.thither.language.WordPattern;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Wording;
import dev.thither.review.SectionKind;
import java.util.List;
import java.util.Set;

/**
 * A rule that needs no more than its page: what it says of statements of a certain shape.
 *
 * @param sections that it looks at, entry by entry, or paragraph by paragraph where a section has no entries
 * @param message one sentence; {@value #WORDS} stands for the words it is about
 */
public record OwnRule(
        RuleCard card, Set<SectionKind> sections, Shape shape, String message, Wording wording, Document document) {
    /** What stands in a message for the words that were found. */
    public static final String WORDS = "{words}";

    public OwnRule {
        sections = Set.copyOf(sections);
    }

    /**
     * What a statement has to say, or not. What is denied is not said.
     *
     * @param anyOf patterns of which it says one; when empty, it may say anything
     * @param noneOf patterns of which it says none
     * @param has parts that it has, all of them
     * @param hasNot parts of which it has none
     */
    public record Shape(List<WordPattern> anyOf, List<WordPattern> noneOf, Set<SlotKind> has, Set<SlotKind> hasNot) {
        public Shape {
            anyOf = List.copyOf(anyOf);
            noneOf = List.copyOf(noneOf);
            has = Set.copyOf(has);
            hasNot = Set.copyOf(hasNot);
        }

        /** Whether every statement is of this shape. */
        public boolean isAny() {
            return anyOf.isEmpty() && noneOf.isEmpty() && !asksForParts();
        }

        boolean asksForParts() {
            return !has.isEmpty() || !hasNot.isEmpty();
        }
    }

    /**
     * Its page; an example for a level stands among the goals, if it looks at them, else in the first section it does.
     */
    public RulePage page() {
        var section = sections.contains(SectionKind.GOALS)
                ? SectionKind.GOALS
                : sections.stream().sorted().findFirst().orElse(SectionKind.GOALS);
        return new RulePage(card.id(), section, document);
    }
}
