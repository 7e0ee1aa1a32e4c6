package dev.thither.lint.rule;

import dev.thither.language.Phrases;
import dev.thither.language.SlotKind;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Told;
import dev.thither.lint.Wording;
import dev.thither.review.Entry;
import dev.thither.review.SectionKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Asks for the reason of a decision that is told in a line, without a link to where it stands. */
final class ReasoningInvisible implements Rule {
    private static final int LONGEST = 20;
    private static final Set<SlotKind> REASONED =
            Set.of(SlotKind.REASONING, SlotKind.CALIBRATED, SlotKind.REFRAMED, SlotKind.PREVENTED, SlotKind.SIGN);

    private static final Remarks REMARKS = new Remarks(
            RuleCard.at(Levels.LEADS, "reasoning-invisible", "A decision without its reason", Severity.SUGGESTION),
            new Wording(
                    "The reason outlives what was decided, and spares others from deciding it again.",
                    "Where can a newcomer read why?",
                    "a because, or a link to the record, the proposal or a note"));

    /** In doubt, words that set one thing against another are a reason. */
    private static final Phrases REASON = Phrases.of("""
            {reason|purpose|why|harm|number|question|less|not}
            instead|rather|over|than|but|as|since|for|after|until|unless|would|could|might|too|enough|only|although|though|despite|while|where|which|who|whom|when|if|cheaper|costs|cost|so|asked|needed|needs|need|wanted|risk|why|already|still
            """);

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.told(SectionKind.DECISIONS).stream()
                .filter(told -> !hasReason(told))
                .flatMap(told -> told.entry().stream())
                .filter(entry -> isBare(entry, subject))
                .map(entry -> REMARKS.about(entry, "%s says what was decided; it does not say why.", subject));
    }

    private static boolean hasReason(Told told) {
        return told.words().text().split("\\s+", -1).length > LONGEST
                || told.statement().has(REASON)
                || REASONED.stream().anyMatch(told.hinted()::has);
    }

    private static boolean isBare(Entry entry, Subject subject) {
        return !entry.settled()
                && entry.labels().isEmpty()
                && entry.actions().isEmpty()
                && entry.checkIns().isEmpty()
                && Links.in(subject.review().document())
                        .noneMatch(link -> entry.span().overlaps(link.span()));
    }
}
