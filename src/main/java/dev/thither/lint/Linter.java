package dev.thither.lint;

import dev.thither.language.GoalJudge;
import dev.thither.review.Level;
import dev.thither.review.Review;
import dev.thither.review.Status;
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
    /** So many things that are missing are told at a time: more would be a list of faults. */
    private static final int MOST_MISSING = 3;

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

    /** Judges a review at the level it says, without looking at any other. */
    public Verdicts lint(Review review) {
        return lint(review, review.frontMatter().level(), List.of(), LinkedFiles.UNSEEN);
    }

    /**
     * Judges a review.
     *
     * @param level mostly the one it says
     * @param earlier the author's documents of the same kind from earlier cycles, the last cycle's first
     * @param files that its links lead to
     */
    public Verdicts lint(Review review, Level level, List<Review> earlier, LinkedFiles files) {
        var path = review.frontMatter().path();
        var statements = new Statements(judge);
        var subject = Subject.of(review, level, statements, earlier, files, policy.today());
        var shown = new ArrayList<Finding>();
        var waived = new ArrayList<Finding>();
        var used = new HashSet<Waiver>();
        var found = rules.stream().flatMap(rule -> rule.check(subject)).toList();
        for (var finding : decided(found, path, level)) {
            sort(finding, review.waivers(), shown, waived, used);
        }
        var waiverRules = waiverRules(review, level);
        for (var finding : decided(waiverRules.faults(), path, level)) {
            sort(finding, review.waivers(), shown, waived, used);
        }
        for (var finding : decided(waiverRules.unused(used), path, level)) {
            sort(finding, review.waivers(), shown, waived, used);
        }
        var few = few(shown, review);
        few.sort(Finding.BY_PLACE);
        waived.sort(Finding.BY_PLACE);
        return new Verdicts(review, level, few, waived, Praises.of(review, statements));
    }

    /**
     * Without those about what is missing in the document, but for the first few, in the order of the rules; and in a
     * draft that has no goal yet without any, as its author is still writing.
     */
    private List<Finding> few(List<Finding> findings, Review review) {
        var begun =
                review.frontMatter().status() != Status.DRAFT || !review.goals().isEmpty();
        var most = policy.withAll() ? Integer.MAX_VALUE : begun ? MOST_MISSING : 0;
        var few = new ArrayList<Finding>();
        var missing = 0;
        for (var finding : findings) {
            if (!card(finding.rule()).isPresence()) {
                few.add(finding);
            } else if (missing < most) {
                few.add(finding);
                missing++;
            }
        }
        return few;
    }

    /** A judged review's waivers, in the order they stand, without those that may not be seen. */
    public List<WaiverUse> waivers(Verdicts verdicts) {
        var waiverRules = waiverRules(verdicts.review(), verdicts.level());
        var uses = new ArrayList<WaiverUse>();
        for (var waiver : waiverRules.waivers()) {
            var waived = (int) verdicts.waived().stream()
                    .filter(finding -> covers(waiver, finding))
                    .count();
            var used = waived > 0 ? Set.of(waiver) : Set.<Waiver>of();
            uses.add(new WaiverUse(waiver, waiverRules.state(waiver, used), waived));
        }
        return uses;
    }

    private WaiverRules waiverRules(Review review, Level level) {
        var judged = judgedRules(review.frontMatter().path(), level);
        var hidden = policy.withLocal() ? Set.<RuleId>of() : localRules();
        return new WaiverRules(review, policy.today(), judged, cards.keySet(), hidden);
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

    /** Whether a rule's findings are between authors and their editors. */
    public boolean isLocal(RuleId rule) {
        return card(rule).isLocal();
    }

    private RuleCard card(RuleId rule) {
        return Optional.ofNullable(cards.get(rule))
                .orElseThrow(() -> new IllegalStateException("a rule without a card: " + rule));
    }

    private void sort(
            Finding finding, List<Waiver> waivers, List<Finding> shown, List<Finding> waived, Set<Waiver> used) {
        var speaking =
                waivers.stream().filter(waiver -> covers(waiver, finding)).toList();
        used.addAll(speaking);
        (speaking.isEmpty() ? shown : waived).add(finding);
    }

    private boolean covers(Waiver waiver, Finding finding) {
        return waiver.covers(finding.rule().value(), finding.span(), policy.today());
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
