package dev.thither.lint.rule;

import dev.thither.language.Occurrence;
import dev.thither.language.Phrases;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Subject;
import dev.thither.lint.Told;
import dev.thither.lint.Wording;
import dev.thither.review.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Points at words that tell one half of a story, where nothing around them hints at the other half.
 *
 * @param message about the words; {@code %s} stands for them, in quotation marks
 * @param sections where such words are looked for
 * @param whose who has to act in them
 * @param half the words themselves
 * @param rest what silences the rule
 */
record HalfTold(
        RuleCard card,
        Wording wording,
        String message,
        Set<SectionKind> sections,
        Whose whose,
        Phrases half,
        OtherHalf rest)
        implements Rule {
    /** So many findings of one rule say it all: more would be a list of faults. */
    private static final int MOST = 3;

    /** Who acts in some words. */
    enum Whose {
        /** The author, alone or with their team. */
        AUTHORS,
        /** Whoever it is, as the words themselves say enough of it, or are about things. */
        ANYBODYS
    }

    HalfTold {
        sections = Set.copyOf(sections);
    }

    @Override
    public List<RuleCard> cards() {
        return List.of(card);
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        if (rest.isElsewhere(subject)) {
            return Stream.empty();
        }
        return subject.told().stream()
                .filter(told -> sections.contains(told.section()) && !rest.isIn(told))
                .flatMap(told -> finding(told, subject).stream())
                .limit(MOST);
    }

    private Optional<Finding> finding(Told told, Subject subject) {
        return told.statement().find(half).stream()
                .filter(words -> isSaid(words) && !Quoted.isIn(told, words.words()))
                .findFirst()
                .map(words -> new Remarks(card, wording).about(told, words.words(), message, subject));
    }

    private boolean isSaid(Occurrence words) {
        return (whose == Whose.ANYBODYS || words.isOwn()) && !words.denied() && !words.wished();
    }
}
