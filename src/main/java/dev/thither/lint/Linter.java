package dev.thither.lint;

import dev.thither.language.GoalJudge;
import dev.thither.review.Level;
import dev.thither.review.Review;
import dev.thither.review.Waiver;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Judges reviews by a set of rules and a policy. Can be shared between threads. */
public final class Linter {
    private final List<Rule> rules;
    private final GoalJudge judge;
    private final Policy policy;
    private final Map<RuleId, RuleCard> cards = new HashMap<>();

    public Linter(List<Rule> rules, GoalJudge judge, Policy policy) {
        this.rules = List.copyOf(rules);
        this.judge = judge;
        this.policy = policy;
        cards(rules).forEach(card -> cards.put(card.id(), card));
    }

    /** The cards of these rules and of those about waivers, which every linter has, in the order of their names. */
    public static List<RuleCard> cards(List<Rule> rules) {
        return Stream.concat(rules.stream().flatMap(rule -> rule.cards().stream()), WaiverRules.CARDS.stream())
                .sorted(Comparator.comparing(RuleCard::id))
                .toList();
    }

    /** Judges a review at the level it says. */
    public Verdicts lint(Review review) {
        return lint(review, review.frontMatter().level());
    }

    /** Judges a review at another level than it says. */
    public Verdicts lint(Review review, Level level) {
        var path = review.frontMatter().path();
        var subject = Subject.of(review, level, judge);
        var shown = new ArrayList<Finding>();
        var waived = new ArrayList<Finding>();
        var used = new HashSet<Waiver>();
        for (var finding :
                decided(rules.stream().flatMap(rule -> rule.check(subject)).toList(), path, level)) {
            sort(finding, review.waivers(), shown, waived, used);
        }
        var aboutWaivers = WaiverRules.check(review, used, judgedRules(path, level), cards.keySet());
        for (var finding : decided(aboutWaivers, path, level)) {
            sort(finding, review.waivers(), shown, waived, used);
        }
        shown.sort(Finding.BY_PLACE);
        waived.sort(Finding.BY_PLACE);
        return new Verdicts(review, level, shown, waived, Praises.of(review, judge));
    }

    /**
     * Findings with the severity that the policy gives them; those that are off are gone. A question stays a
     * suggestion.
     */
    private List<Finding> decided(List<Finding> findings, String path, Level level) {
        var decided = new ArrayList<Finding>();
        for (var finding : findings) {
            var severity = policy.severity(card(finding.rule()), path, level);
            if (severity != Severity.OFF) {
                var seen = policy.withLocal() ? finding : finding.shared(localRules());
                decided.add(seen.withSeverity(finding.band() == Band.ASK ? Severity.SUGGESTION : severity));
            }
        }
        return decided;
    }

    private Set<RuleId> localRules() {
        return cards.values().stream()
                .filter(RuleCard::isLocal)
                .map(RuleCard::id)
                .collect(Collectors.toSet());
    }

    private RuleCard card(RuleId rule) {
        return Optional.ofNullable(cards.get(rule))
                .orElseThrow(() -> new IllegalStateException("a rule without a card: " + rule));
    }

    private static void sort(
            Finding finding, List<Waiver> waivers, List<Finding> shown, List<Finding> waived, Set<Waiver> used) {
        var speaking = waivers.stream()
                .filter(waiver -> waiver.covers(finding.rule().value(), finding.span()))
                .toList();
        used.addAll(speaking);
        (speaking.isEmpty() ? shown : waived).add(finding);
    }

    /** The rules that had their say about a document: a waiver for any other may still be needed elsewhere. */
    private Set<RuleId> judgedRules(String path, Level level) {
        var judged = new HashSet<RuleId>();
        for (var card : cards.values()) {
            if (card.severity(level) == Severity.OFF || policy.severity(card, path, level) != Severity.OFF) {
                judged.add(card.id());
            }
        }
        return judged;
    }
}
