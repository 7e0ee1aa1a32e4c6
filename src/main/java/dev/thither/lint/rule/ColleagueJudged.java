package dev.thither.lint.rule;

import dev.thither.language.Phrases;
import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Wording;
import dev.thither.review.Level;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds a colleague who is named and judged as a person, or whose health or pay is told. It goes by words that are said
 * of people alone, close to a name; what a colleague did is for the author to tell.
 */
final class ColleagueJudged implements Rule {
    private static final Remarks REMARKS = new Remarks(
            RuleCard.at(
                    EnumSet.allOf(Level.class),
                    "colleague-judged",
                    "A colleague judged, or their health or pay told",
                    Severity.WARNING,
                    RuleCard.Mark.LOCAL),
            new Wording(
                    "A review outlives the day on which it was written, and whoever is named in it cannot answer.",
                    "What happened, and what did it make hard for you?",
                    "what happened, without the name or the verdict"));

    private static final Phrases JUDGED = Phrases.of("""
            {name|capital} is|was|seems|seemed very|really|simply|just|too|so|rather|quite|still? lazy|incompetent|arrogant|stupid|toxic|rude|clueless|unmotivated|dishonest|immature|overpaid|underpaid|unprofessional|narcissistic|manipulative
            {name|capital} is|was a|an|such lazy|toxic|arrogant|manipulative|incompetent? idiot|slacker|liar|bully|narcissist|moron
            {name|capital} is|was out|off|away? on|with sick leave
            {name|capital} is|was depressed|pregnant|alcoholic
            {name|capital} has|had|suffers|suffered a|from? depression|burnout|cancer|miscarriage|anxiety
            {name|capital} earns|earned more|less|more_than|less_than|too|far|twice|only|about|around
            {name|capital} doesn't|didn't care about anything|anybody|anyone|quality
            """);

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        return subject.told().stream()
                .flatMap(told -> told.statement().find(JUDGED).stream()
                        .filter(words -> !words.denied())
                        .map(words -> REMARKS.about(
                                told,
                                words.words(),
                                "%s tells others about somebody who cannot answer here.",
                                subject)));
    }
}
