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
import dev.thither.review.Review;
import dev.thither.review.SectionKind;
import dev.thither.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Points at an area that its author calls theirs alone, as in the cycle before, where no goal gives any of it to
 * somebody else.
 */
final class SoleOwnerAgain implements Rule {
    private static final Remarks REMARKS = new Remarks(
            RuleCard.at(Levels.FROM_MID, "sole-owner-again", "Still the only one who has it", Severity.SUGGESTION),
            new Wording(
                    "An area that only you can carry may be holding you where you are.",
                    "Who could own half of it?",
                    "a goal that gives a part of it to somebody, by name or by a date"));

    private static final Phrases ALONE = Phrases.of("""
            ^ still? sole|only|single owner|maintainer|keeper|operator|expert|contact|administrator|specialist for|of|on|in|behind
            am|i'm|was|remain|remained|being|as|still {determiner}? sole|only|single owner|maintainer|keeper|operator|expert|contact|developer|engineer|administrator|specialist for|of|on|behind
            ^ still? sole_owner|single_owner|only_owner|single_point_of_contact for|of|on|in|behind
            am|i'm|was|remain|remained|being|as|still {determiner}? sole_owner|single_owner|the_single_owner|only_owner|only_maintainer|single_point_of_contact for|of|on|in|behind
            am|i'm|was|remain|remained|being|as|still {determiner}? single point of contact|knowledge for|of|on|in
            ^ single point of contact|knowledge for|of|on|in
            ^ solely responsible for
            {determiner}? only person|one|engineer|developer who|that|to knows|know|knew|owns|maintains|maintain|maintained|runs|run|ran|understands|operates|operate|fixes|fix|handles|handle|carries|deploys|releases|supports|looks_after
            the_only_one_who|the_only_person_who|only_one_who knows|knew|owns|maintains|maintained|runs|ran|understands|operates|fixes|handles|carries|deploys|releases|supports|looks_after
            i|i'm solely|sole responsible for
            i am|was|i'm solely|sole|alone responsible for
            i alone own|owned|maintain|maintained|operate|operated|look_after|looked_after
            i alone run|ran|support|supported|look|looked after? the|our|all|both
            i own|owned|maintain|maintained|operate|operated .. alone|by_myself|single_handedly|on_my_own
            i run|ran|look_after|looked_after|carry|carried|support|supported the|our|all|both .. alone|by_myself|single_handedly|on_my_own
            i look|looked after the|our|all|both .. alone|by_myself|single_handedly|on_my_own
            i own|owned|maintain|maintained|operate|operated|run|ran|look_after|looked_after|support|supported the|our|all|both .. on my own $
            i own|owned|maintain|maintained|operate|operated|run|ran|look_after|looked_after|support|supported the|our|all|both .. by myself
            """);

    /** Words of a goal that give something away, where its parts do not tell. */
    private static final Phrases GIVEN = Phrases.of("""
            {hand-over|teach|instruct}
            hand|hands|handing|give|gives|giving|pass|passes|passing|transfer|transfers|take_over|takes_over|move|moves
            second|half|both|together|with|rota|pair|deputy|successor|share|shared|another|others|somebody|someone|swap|without_me|instead_of_me|learn|learns|learned|until|stop|leave|leaving
            """);

    private static final Set<SlotKind> GIVING =
            Set.of(SlotKind.HANDOVER, SlotKind.TEACHING, SlotKind.CAPABILITY, SlotKind.STOPPED);

    /** Words of owning, which say nothing about what is owned. */
    private static final TellingWords OWNING = TellingWords.of("""
            sole solely owner only single person engineer developer maintainer keeper operator expert contact specialist
            administrator knows know knew owns maintains maintain maintained runs understands operates operate fixes handles
            carries deploys releases supports support supported could looks look looked after keeps keep kept alone myself
            single-handedly responsible point knowledge team still this that from with have been remain half year
            company service system
            """);

    @Override
    public List<RuleCard> cards() {
        return List.of(REMARKS.card());
    }

    @Override
    public Stream<Finding> check(Subject subject) {
        if (REMARKS.card().severity(subject.level()) == Severity.OFF
                || subject.earlier().isEmpty()
                || isGivenAway(subject)) {
            return Stream.empty();
        }
        var now = areas(subject.told());
        return now.isEmpty() ? Stream.empty() : again(now, subject.earlier().get(0), subject);
    }

    private static boolean isGivenAway(Subject subject) {
        return subject.told(SectionKind.GOALS).stream().anyMatch(SoleOwnerAgain::gives);
    }

    private static boolean gives(Told told) {
        return told.statement().has(GIVEN) || GIVING.stream().anyMatch(told.hinted()::has);
    }

    /** Something that an author has alone, and the words that say so. */
    private record Area(Told told, Span words, TellingWords name) {}

    private static Stream<Finding> again(List<Area> now, Review last, Subject subject) {
        var before = areas(subject.toldIn(last)).stream().map(Area::name).toList();
        var cycle = last.frontMatter().cycle();
        return now.stream()
                .filter(area -> area.name().areHalfIn(before))
                .limit(1)
                .map(area -> REMARKS.about(
                        area.told(),
                        area.words(),
                        "%s was so in " + cycle + " already, and no goal gives a part of it to somebody.",
                        subject));
    }

    private static List<Area> areas(List<Told> all) {
        return all.stream()
                .filter(told -> told.section() != SectionKind.GOALS)
                .filter(told -> !told.statement().has(GIVEN))
                .flatMap(told -> told.statement().find(ALONE).stream()
                        .filter(words -> words.isOwn() && !words.denied() && !words.wished())
                        .filter(words -> !Quoted.isIn(told, words.words()))
                        .map(words -> new Area(told, words.words(), name(told, words.words()))))
                .filter(area -> area.name().size() > 0)
                .toList();
    }

    /** What the clause is about, beside owning. */
    private static TellingWords name(Told told, Span words) {
        var text = told.words().text();
        var start = words.start();
        while (start > 0 && !endsClause(text.charAt(start - 1))) {
            start--;
        }
        var end = words.end();
        while (end < text.length() && !endsClause(text.charAt(end))) {
            end++;
        }
        var name = new HashSet<>(TellingWords.of(text.substring(start, end)).words());
        name.removeAll(OWNING.words());
        return new TellingWords(name);
    }

    private static boolean endsClause(char c) {
        return c == ',' || c == '.' || c == '!' || c == '?' || c == ';' || c == '\n';
    }
}
