package dev.thither.lint;

import dev.thither.lint.ReachWords.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Whom nouns name that are nobody's own name: “the payroll team”, “every developer”, “drivers”. */
final class ReachNouns {
    private static final Set<String> OTHER = Set.of(
            "other",
            "another",
            "every",
            "each",
            "any",
            "neighbouring",
            "neighboring",
            "sister",
            "consuming",
            "downstream",
            "upstream",
            "whichever",
            "next");
    private static final Set<String> ALL = Set.of("every", "each", "any", "all", "other", "most", "many", "fellow");
    private static final Set<String> MINE = Set.of("my", "our", "the", "a", "an", "one", "another", "this", "that");
    private static final Set<String> OWN = Set.of("the", "this", "whole", "entire", "same", "own");
    private static final Set<String> WHOLE =
            Set.of("whole", "entire", "all", "half", "most", "rest", "wider", "across", "throughout");
    private static final Set<String> ON_DUTY = Set.of("whoever", "our", "the");
    private static final int ADJECTIVES = 2;
    private static final int LONGEST = 3;
    private static final ReachWords WORDS = ReachWords.standard();

    private ReachNouns() {}

    /** Persons at some work, who may be anywhere. */
    static boolean areStaff(List<ReachWord> words) {
        return words.stream()
                .anyMatch(word -> word.areSeveral(Kind.ENGINEER)
                        || word.areSeveral(Kind.ROLE)
                        || word.areSeveral(Kind.EITHER)
                        || word.areSeveral(Kind.COLLEAGUE)
                        || word.is(Kind.EITHER));
    }

    /** Nobody, if they may be several. */
    static Set<Reach> of(List<ReachWord> words) {
        if (words.stream().anyMatch(word -> word.isOne("internal")) && has(Kind.CUSTOMER, true, words)) {
            return EnumSet.of(Reach.OTHER_TEAMS);
        }
        if (isOtherTeam(words)) {
            return EnumSet.of(Reach.OTHER_TEAMS);
        }
        if (isOwnTeam(words)) {
            return EnumSet.of(Reach.TEAM);
        }
        if (!isStaffOutside(words) && has(Kind.ROLE, true, words)) {
            return EnumSet.of(Reach.OTHER_TEAMS);
        }
        if (has(Kind.USER, true, words)
                || has(Kind.ORGANISATION, true, words)
                || (isOneOf(Kind.USER, words) && !isFamily(words))
                || (isOneOf(Kind.ORGANISATION, words) && starts(ALL, words))
                || isStaffOutside(words)
                || areDescribed(words)) {
            return EnumSet.of(Reach.USERS);
        }
        if (isColleague(words)) {
            return EnumSet.of(Reach.COLLEAGUE);
        }
        if (areRoles(words)) {
            return EnumSet.of(Reach.OTHER_TEAMS);
        }
        return isMine(words) ? EnumSet.of(Reach.ME) : EnumSet.noneOf(Reach.class);
    }

    private static boolean isFamily(List<ReachWord> words) {
        return isMy(words) && words.stream().anyMatch(word -> word.is(Kind.FAMILY));
    }

    private static boolean isMy(List<ReachWord> words) {
        return words.stream().anyMatch(word -> word.isOne("my"));
    }

    /** “My weekends”, and nobody else whom “my” may stand before */
    private static boolean isMine(List<ReachWord> words) {
        return isMy(words)
                && words.stream()
                        .noneMatch(word -> word.is(Kind.FAMILY)
                                || word.is(Kind.EVERYONE)
                                || word.is(Kind.EITHER)
                                || word.areSeveral(Kind.EITHER)
                                || word.is(Kind.TEAM));
    }

    private static boolean isOtherTeam(List<ReachWord> words) {
        for (var at = 0; at < words.size(); at++) {
            var word = words.get(at);
            var before = words.subList(0, at);
            if (word.is(Kind.TEAMS) || (at > 0 && isTeam(word) && saysOther(before, word))) {
                return true;
            }
            if (word.is(Kind.COMPANY) && before.stream().anyMatch(each -> WHOLE.contains(each.stem()))) {
                return true;
            }
        }
        return isDepartment(words);
    }

    /** “Another”, “our sister”, “the payroll”, before “team” */
    private static boolean saysOther(List<ReachWord> before, ReachWord team) {
        var near = before.subList(Math.max(0, before.size() - 1 - ADJECTIVES), before.size());
        if (near.stream().anyMatch(word -> OTHER.contains(word.stem()) || word.is(Kind.FORMER))
                || ends(Kind.DEPARTMENT, before)) {
            return true;
        }
        var kind = before.get(before.size() - 1);
        return (kind.is(Kind.TEAM_KIND) || (kind.isCapital() && !kind.opens() && !team.isOne("group")))
                && near.stream().noneMatch(word -> word.isOne("our") || word.isOne("my") || word.isOne("own"));
    }

    private static boolean isTeam(ReachWord word) {
        return word.is(Kind.TEAM)
                || word.isOne("group")
                || word.isOne("desk")
                || word.isOne("department")
                || word.isOne("division");
    }

    /** “The contact centre”, “Support”, “the people in finance”; not “legal advice”. */
    private static boolean isDepartment(List<ReachWord> words) {
        for (var end = words.size(); end > 0; end--) {
            var last = words.get(end - 1);
            if ((last.isCapital() && !last.opens() && last.is(Kind.DEPARTMENT_AS_WRITTEN))
                    || ends(Kind.DEPARTMENT, words.subList(0, end))) {
                return true;
            }
            if (!last.is(Kind.ADVERB) && !last.is(Kind.EVERYONE) && !last.isOne("desk") && !last.is(Kind.FINITE)) {
                return false;
            }
        }
        return false;
    }

    private static boolean ends(Kind kind, List<ReachWord> words) {
        for (var length = 1; length <= Math.min(LONGEST, words.size()); length++) {
            if (WORDS.isOne(kind, joined(words.subList(words.size() - length, words.size())))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnTeam(List<ReachWord> words) {
        for (var at = 1; at < words.size(); at++) {
            var word = words.get(at);
            var before = words.subList(0, at);
            var ours = before.stream().anyMatch(each -> each.isOne("our") || each.isOne("my"));
            if ((word.is(Kind.TEAM) && (ours ? !words.get(at - 1).is(Kind.TEAM_KIND) : isPlain(before)))
                    || (word.is(Kind.SHARED_BY_US) && before.stream().anyMatch(each -> each.isOne("our")))
                    || (word.isOne("own") && words.get(at - 1).isOne("our"))) {
                return true;
            }
        }
        return words.stream().anyMatch(word -> word.isOne("on-call"))
                && words.stream().anyMatch(word -> ON_DUTY.contains(word.stem()));
    }

    /** “The whole”, before “team”; what else stands there may make it another. */
    private static boolean isPlain(List<ReachWord> before) {
        var determiner = before.size() - 1;
        while (determiner > 0 && before.get(determiner).is(Kind.WHOLE)) {
            determiner--;
        }
        return OWN.contains(before.get(determiner).stem());
    }

    private static boolean isColleague(List<ReachWord> words) {
        var several = has(Kind.COLLEAGUE, true, words);
        if (several || has(Kind.COLLEAGUE, false, words)) {
            return !several || !starts(ALL, words);
        }
        return starts(MINE, words)
                && (isOneOf(Kind.LEAD, words) || isOneOf(Kind.ROLE, words) || isOneOf(Kind.ENGINEER, words));
    }

    /** “Designers”, “every engineer”; “our engineers” may be those of the own team. */
    private static boolean areRoles(List<ReachWord> words) {
        var near = starts(MINE, words)
                || words.stream().anyMatch(word -> word.is(Kind.DETERMINER) && !ALL.contains(word.stem()));
        return (has(Kind.ENGINEER, true, words) && !near)
                || (starts(ALL, words) && (isOneOf(Kind.ROLE, words) || isOneOf(Kind.ENGINEER, words)));
    }

    /** “Hospital staff” */
    private static boolean isStaffOutside(List<ReachWord> words) {
        return areStaff(words)
                && words.stream()
                        .anyMatch(word ->
                                word.is(Kind.ORGANISATION) || word.is(Kind.CUSTOMER) || word.areSeveral(Kind.CUSTOMER));
    }

    /** “The elderly”, “deaf people” */
    private static boolean areDescribed(List<ReachWord> words) {
        for (var at = 0; at < words.size(); at++) {
            if (words.get(at).is(Kind.DESCRIBED)) {
                var isLast = at + 1 == words.size();
                return isLast
                        ? at > 0 && words.get(at - 1).isOne("the")
                        : words.get(at + 1).isOne("people");
            }
        }
        return false;
    }

    private static boolean starts(Set<String> how, List<ReachWord> words) {
        return words.stream().limit(ADJECTIVES).anyMatch(word -> how.contains(word.stem()));
    }

    /** One person, with a determiner and nothing behind: “the driver”, not “the driver app”. */
    private static boolean isOneOf(Kind kind, List<ReachWord> words) {
        var at = words.size();
        while (at > 0 && (words.get(at - 1).is(Kind.ADVERB) || words.get(at - 1).is(Kind.FINITE))) {
            at--;
        }
        return words.stream().anyMatch(word -> word.is(Kind.DETERMINER)) && ends(kind, words.subList(0, at));
    }

    /** Whether such a noun stands anywhere in the phrase; plurals seldom stand before another noun. */
    private static boolean has(Kind kind, boolean several, List<ReachWord> words) {
        for (var at = 0; at < words.size(); at++) {
            for (var end = at + 1; end <= Math.min(words.size(), at + LONGEST); end++) {
                var noun = joined(words.subList(at, end));
                if (several ? WORDS.areSeveral(kind, noun) : WORDS.isOne(kind, noun)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static String joined(List<ReachWord> words) {
        return String.join("-", words.stream().map(ReachWord::stem).toList());
    }
}
