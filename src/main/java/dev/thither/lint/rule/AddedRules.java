package dev.thither.lint.rule;

import dev.thither.lint.Finding;
import dev.thither.lint.Linter;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleException;
import dev.thither.lint.RuleId;
import dev.thither.lint.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/** Rules that others wrote in Java and put on the class path. */
final class AddedRules {
    private AddedRules() {}

    /**
     * Those of the class path, in its order.
     *
     * @throws RuleException when one of them cannot be made, or has the name of another rule
     */
    static List<Rule> load(List<Rule> builtIn) {
        var all = new ArrayList<>(builtIn);
        var added = new ArrayList<Rule>();
        try {
            for (var rule : ServiceLoader.load(Rule.class)) {
                var guarded = Guarded.of(rule);
                check(guarded, all);
                all.add(guarded);
                added.add(guarded);
            }
        } catch (ServiceConfigurationError | LinkageError e) {
            throw new RuleException("a rule on the class path cannot be used: " + e.getMessage() + ".");
        }
        return added;
    }

    private static void check(Guarded rule, List<Rule> others) {
        var names = Linter.cards(others).stream().map(RuleCard::id).toList();
        for (var card : rule.cards()) {
            if (names.contains(card.id())) {
                throw new RuleException(
                        "%s on the class path brings a rule “%s”, and there is one of that name already."
                                .formatted(rule.name(), card.id()));
            }
        }
    }

    /** A rule that is not trusted: what goes wrong in it is said of it. */
    private record Guarded(Rule rule, List<RuleCard> cards) implements Rule {

        static Guarded of(Rule rule) {
            try {
                return new Guarded(rule, List.copyOf(rule.cards()));
            } catch (RuntimeException | LinkageError e) {
                throw failed(rule, "on being asked for its cards", e);
            }
        }

        @Override
        public Stream<Finding> check(Subject subject) {
            try {
                var findings = rule.check(subject).toList();
                findings.forEach(this::checkDeclared);
                return findings.stream();
            } catch (RuleException e) {
                throw e;
            } catch (RuntimeException | LinkageError e) {
                throw failed(rule, "on " + subject.review().document().source(), e);
            }
        }

        private void checkDeclared(Finding finding) {
            if (cards.stream().noneMatch(card -> card.id().equals(finding.rule()))) {
                throw new RuleException("%s on the class path found something for “%s”, which is none of its cards."
                        .formatted(name(), finding.rule()));
            }
        }

        /** Says where it failed, and no message of the failure, which may quote a review where others read along. */
        private static RuleException failed(Rule rule, String when, Throwable failure) {
            var where = Stream.of(failure.getStackTrace())
                    .filter(each -> each.getClassName().equals(rule.getClass().getName()))
                    .findFirst()
                    .map(each -> " in line %d of %s".formatted(each.getLineNumber(), each.getFileName()))
                    .orElse("");
            return new RuleException("%s on the class path failed %s: %s%s."
                    .formatted(
                            rule.getClass().getName(), when, failure.getClass().getSimpleName(), where));
        }

        @Override
        public Optional<String> page(RuleId id) {
            try {
                return Objects.requireNonNull(rule.page(id));
            } catch (RuntimeException | LinkageError e) {
                throw failed(rule, "on being asked for its page", e);
            }
        }

        String name() {
            return rule.getClass().getName();
        }
    }
}
