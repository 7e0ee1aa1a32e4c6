package dev.thither.lint;

import dev.thither.lint.ReachWords.Kind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whom a phrase names: by a name that the site knows, by a pronoun, by nouns, or by what they do. */
final class ReachNames {
    private static final Set<String> GENERAL =
            Set.of("everyone", "everybody", "anyone", "anybody", "whoever", "all", "those", "people", "folks");
    private static final Set<String> OUTSIDE = Set.of("outside", "beyond", "without");

    private ReachNames() {}

    /** Nobody where it says nobody whom we know for sure. */
    static Set<Reach> of(ReachPhrase phrase) {
        var named = of(phrase.head());
        if (ReachNouns.areStaff(phrase.head()) && (named.isEmpty() || !isKnown(phrase.head()))) {
            var place = inParts(phrase, true);
            return place.isEmpty() ? named : place;
        }
        if (!named.isEmpty()) {
            return named;
        }
        var vague = phrase.head().stream().anyMatch(word -> word.is(Kind.EVERYONE));
        var inParts = inParts(phrase, vague);
        return inParts.isEmpty() && vague ? byWhatTheyDo(phrase) : inParts;
    }

    private static boolean isKnown(List<ReachWord> words) {
        return words.stream().anyMatch(word -> word.named().isPresent());
    }

    private static Set<Reach> inParts(ReachPhrase phrase, boolean byPlace) {
        var named = EnumSet.noneOf(Reach.class);
        for (var part : phrase.parts()) {
            var preposition = part.get(0);
            if (preposition.is(Kind.NAMING_PREPOSITION) || (byPlace && preposition.is(Kind.PLACING_PREPOSITION))) {
                named.addAll(byPlace && isCompany(part) ? EnumSet.of(Reach.OTHER_TEAMS) : of(part));
            }
        }
        return named;
    }

    /** “In engineering”, of many */
    private static boolean isCompany(List<ReachWord> part) {
        return part.get(part.size() - 1).is(Kind.COMPANY)
                && part.stream()
                        .noneMatch(
                                word -> word.is(Kind.CUSTOMER) || word.named().isPresent());
    }

    /** “Everyone who deploys”, “people who wait for a parcel” */
    private static Set<Reach> byWhatTheyDo(ReachPhrase phrase) {
        var told = new ArrayList<>(phrase.clause());
        phrase.parts().forEach(told::addAll);
        if (told.isEmpty() || told.stream().anyMatch(word -> OUTSIDE.contains(word.stem()))) {
            return EnumSet.noneOf(Reach.class);
        }
        var works = told.stream().anyMatch(word -> word.is(Kind.WORK));
        if (works && phrase.head().stream().anyMatch(word -> GENERAL.contains(word.stem()))) {
            var us = told.stream().anyMatch(word -> word.is(Kind.US) || word.isOne("our"));
            return us ? EnumSet.noneOf(Reach.class) : EnumSet.of(Reach.OTHER_TEAMS);
        }
        var people = phrase.head().stream().anyMatch(word -> word.isOne("people") || word.isOne("folks"));
        var near = told.stream().anyMatch(word -> word.is(Kind.AFTER_ME) || word.is(Kind.HERE) || word.is(Kind.SELF));
        return people && !near && !works ? EnumSet.of(Reach.USERS) : EnumSet.noneOf(Reach.class);
    }

    /** By what stands for itself; “Search users” are no team, though. */
    private static Set<Reach> of(List<ReachWord> words) {
        var named = EnumSet.noneOf(Reach.class);
        for (var word : words) {
            word.named().ifPresent(named::add);
            if (word.is(Kind.US)) {
                named.add(Reach.TEAM);
            } else if (word.is(Kind.SELF)) {
                named.add(Reach.ME);
            }
        }
        if (isKnown(words)) {
            var customers = words.stream().anyMatch(word -> word.areSeveral(Kind.CUSTOMER));
            return customers ? EnumSet.of(Reach.USERS) : named;
        }
        if (named.isEmpty()) {
            named.addAll(ReachNouns.of(words));
        }
        return named;
    }
}
