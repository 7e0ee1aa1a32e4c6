package dev.thither.lint;

import dev.thither.review.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a site, and who runs the linter, have decided about rules.
 *
 * @param severities by rule, for every document
 * @param exemptions for some documents; where several speak of a rule, the last one wins
 * @param only when not empty, the only rules that report anything
 * @param withLocal whether local rules report
 * @param withAll whether all that is missing in a document is reported, and not only the first few
 * @param ruleset the version of the rules
 * @param today the day that waivers have to last to, and that plans are looked at
 */
public record Policy(
        Map<RuleId, Severity> severities,
        List<Exemption> exemptions,
        Set<RuleId> only,
        boolean withLocal,
        boolean withAll,
        Ruleset ruleset,
        LocalDate today) {
    /** Every rule as it comes, before any waiver expires. */
    public static final Policy STANDARD =
            new Policy(Map.of(), List.of(), Set.of(), true, false, Ruleset.AS_IS, LocalDate.MIN);

    public Policy {
        severities = Map.copyOf(severities);
        exemptions = List.copyOf(exemptions);
        only = Set.copyOf(only);
    }

    /** The same, with all that is missing in a document instead of the first few. */
    public Policy unabridged() {
        return new Policy(severities, exemptions, only, withLocal, true, ruleset, today);
    }

    /**
     * Severities for some documents.
     *
     * @param paths of the documents
     * @param levels the levels that are meant; all, when empty
     */
    public record Exemption(PathPatterns paths, Set<Level> levels, Map<RuleId, Severity> severities) {
        public Exemption {
            levels = Set.copyOf(levels);
            severities = Map.copyOf(severities);
        }

        /** Whether a document at a level is one of those that are meant. */
        public boolean appliesTo(String path, Level level) {
            return paths.match(path) && (levels.isEmpty() || levels.contains(level));
        }

        /** What it says of a rule for a document, if anything. */
        public Optional<Severity> severity(RuleId rule, String path, Level level) {
            return appliesTo(path, level) ? Optional.ofNullable(severities.get(rule)) : Optional.empty();
        }
    }

    /** The same on another day. */
    public Policy on(LocalDate day) {
        return new Policy(severities, exemptions, only, withLocal, withAll, ruleset, day);
    }

    /** How severe a rule's findings are in a document. What a level does not know stays off, whatever is decided. */
    public Severity severity(RuleCard card, String path, Level level) {
        var own = ruleset.severity(card, level);
        if (own == Severity.OFF || !isOn(card)) {
            return Severity.OFF;
        }
        var decided = new ArrayList<Severity>();
        Optional.ofNullable(severities.get(card.id())).ifPresent(decided::add);
        exemptions.forEach(
                exemption -> exemption.severity(card.id(), path, level).ifPresent(decided::add));
        return decided.isEmpty() ? unasked(card, own) : decided.get(decided.size() - 1);
    }

    /** How severe it is where nobody has decided: one that is off comes only when it is called by name. */
    private Severity unasked(RuleCard card, Severity own) {
        return card.marks().contains(RuleCard.Mark.OFF) && !only.contains(card.id()) ? Severity.OFF : own;
    }

    private boolean isOn(RuleCard card) {
        return (only.isEmpty() || only.contains(card.id())) && (withLocal || !card.isLocal());
    }
}
