package dev.thither.lint.rule;

import dev.thither.language.Phrases;
import dev.thither.language.SlotKind;
import dev.thither.lint.Subject;
import dev.thither.lint.Told;
import dev.thither.review.Label;
import dev.thither.review.SectionKind;
import java.util.EnumSet;
import java.util.Set;

/**
 * What tells the other half of a story, or may do so: in doubt it is told.
 *
 * @param parts that it consists of
 * @param labels that announce it
 * @param words that hint at it
 * @param sections in which it may be told; any words there will do
 * @param longest the most words that can leave it untold: whoever writes more has surely said something
 */
record OtherHalf(Set<SlotKind> parts, Set<Label> labels, Phrases words, Set<SectionKind> sections, int longest) {
    /** What somebody else has of it, or how it ended. */
    static final Set<SlotKind> EFFECTS = EnumSet.of(
            SlotKind.BENEFICIARY,
            SlotKind.CAPABILITY,
            SlotKind.SIGN,
            SlotKind.HANDOVER,
            SlotKind.TEACHING,
            SlotKind.STOPPED,
            SlotKind.PREVENTED,
            SlotKind.NOT_BUILT,
            SlotKind.REFRAMED,
            SlotKind.STAYED,
            SlotKind.FIRST_TIME);

    /** Labels that say what came of it. */
    static final Set<Label> RESULTS = EnumSet.of(Label.FOR, Label.KNOW_BY, Label.BEFORE_AFTER, Label.EVIDENCE);

    /** Words with which people go on to tell what came of it. */
    static final String GOING_ON = """
            so|therefore|thus|hence|because|since|now|nowadays|today|meanwhile|until|afterwards|later|instead|once
            so_that|so_far|as_a_result|no_longer|by_now|since_then|instead_of|in_order_to|which_means
            what|who|whom|whose|when|why|how|where|whether|which
            it|this|that is|was|has|means|meant|made|lets|let|gave|gives|saved|saves|holds|held|cut|cuts
            she|he|they|her|his|their|hers|theirs
            """;

    private static final int SOME = 25;

    OtherHalf {
        parts = Set.copyOf(parts);
        labels = Set.copyOf(labels);
        sections = Set.copyOf(sections);
    }

    /** Any effect, any label of results, and these words. */
    static OtherHalf effects(String... words) {
        return new OtherHalf(EFFECTS, RESULTS, Phrases.of(words), Set.of(), SOME);
    }

    /** Any label of results, and these words. */
    static OtherHalf words(String... words) {
        return new OtherHalf(Set.of(), RESULTS, Phrases.of(words), Set.of(), SOME);
    }

    /** Without some of the parts. */
    OtherHalf without(SlotKind... others) {
        var fewer = EnumSet.copyOf(parts);
        fewer.removeAll(Set.of(others));
        return new OtherHalf(fewer, labels, words, sections, longest);
    }

    /** Also some more parts. */
    OtherHalf or(SlotKind... others) {
        var more = EnumSet.noneOf(SlotKind.class);
        more.addAll(parts);
        more.addAll(Set.of(others));
        return new OtherHalf(more, labels, words, sections, longest);
    }

    OtherHalf orIn(SectionKind section) {
        return new OtherHalf(parts, labels, words, Set.of(section), longest);
    }

    OtherHalf inAtMost(int most) {
        return new OtherHalf(parts, labels, words, sections, most);
    }

    /** Whether a part of the review tells it that is there for such things. */
    boolean isElsewhere(Subject subject) {
        return sections.stream().anyMatch(section -> !subject.told(section).isEmpty());
    }

    /** Whether it may be told with the first half, in the same breath or below it. */
    boolean isIn(Told told) {
        return count(told.words().text()) > longest
                || parts.stream()
                        .anyMatch(part -> told.hinted().has(part)
                                || told.statement().shown().has(part))
                || told.entry().stream()
                        .flatMap(entry -> entry.labels().stream())
                        .anyMatch(label -> labels.contains(label.label()))
                || told.statement().has(words);
    }

    private static long count(String text) {
        return text.strip().split("\\s+", -1).length;
    }
}
