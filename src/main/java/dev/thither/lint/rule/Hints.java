package dev.thither.lint.rule;

import dev.thither.language.SlotKind;
import dev.thither.review.Label;
import dev.thither.review.SectionKind;
import java.util.Set;

/** What hints at something, each by itself: parts of what is told, labels, sections, words. */
record Hints(Stems words, Set<SlotKind> slots, Set<Label> labels, Set<SectionKind> sections) {
    Hints {
        slots = Set.copyOf(slots);
        labels = Set.copyOf(labels);
        sections = Set.copyOf(sections);
    }

    /** Words as {@link Stems#of} takes them. */
    static Hints words(String list) {
        return new Hints(Stems.of(list), Set.of(), Set.of(), Set.of());
    }

    Hints slots(SlotKind... kinds) {
        return new Hints(words, Set.of(kinds), labels, sections);
    }

    Hints labels(Label... kinds) {
        return new Hints(words, slots, Set.of(kinds), sections);
    }

    Hints sections(SectionKind... kinds) {
        return new Hints(words, slots, labels, Set.of(kinds));
    }

    boolean areIn(Whole whole) {
        return slots.stream().anyMatch(whole::has)
                || labels.stream().anyMatch(whole::has)
                || sections.stream().anyMatch(whole::has)
                || whole.has(words);
    }
}
