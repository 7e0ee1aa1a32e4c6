package dev.thither.lint.rule;

import dev.thither.lint.Linter;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleException;
import dev.thither.lint.Rulesets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** All rules, and the page of each. */
public final class Rules {
    private static final List<Rule> ALL = Stream.of(
                    List.of(
                            new TrappedGoal(),
                            new UnreadableDocument(),
                            new HalfSaid(),
                            new MissingInPlan(),
                            new TooManyGoals(),
                            new ReasoningInvisible(),
                            new FocusBlockIncomplete(),
                            new DeadEvidence(),
                            new PrivateInShared(),
                            new ConsentMissing(),
                            new ColleagueJudged(),
                            new SilentDocument(),
                            new EarlyLead(),
                            new NoAftermath(),
                            new SummaryNeedsDecoder(),
                            new SoleOwnerAgain(),
                            new SameGoalAgain(),
                            new CarriedSilently(),
                            new Stale()),
                    HalfToldRules.all())
            .flatMap(List::stream)
            .toList();

    private static final List<RuleCard> CARDS = Linter.cards(ALL);

    /**
     * Once a version has been released, a rule that is added, or given another severity, stands in a newer one: with
     * what it was before.
     */
    private static final Rulesets RULESETS = new Rulesets(List.of(new Rulesets.Release("2026.1", Map.of())));

    private Rules() {}

    public static List<Rule> all() {
        return ALL;
    }

    /**
     * All rules, and those that others have put on the class path for a {@link ServiceLoader} to find.
     *
     * @throws RuleException when one of these cannot be used
     */
    public static List<Rule> withAdded() {
        return Stream.concat(ALL.stream(), AddedRules.load(ALL).stream()).toList();
    }

    /** What is known of every rule, in the order of their names. */
    public static List<RuleCard> cards() {
        return CARDS;
    }

    /** The versions that the rules have had. */
    public static Rulesets rulesets() {
        return RULESETS;
    }

    /** The Markdown page of a rule. */
    public static Optional<String> page(String id) {
        if (cards().stream().noneMatch(card -> card.id().value().equals(id))) {
            return Optional.empty();
        }
        try (var page = Rules.class.getResourceAsStream(id + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the page of rule " + id, e);
        }
    }
}
