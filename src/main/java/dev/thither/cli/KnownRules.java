package dev.thither.cli;

import dev.thither.lint.Linter;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleId;
import dev.thither.lint.rule.Rules;
import dev.thither.project.Project;
import dev.thither.report.RuleDescription;
import dev.thither.text.Nearest;
import java.util.List;
import java.util.Optional;

/** The rules that hold in a project: the product's, those on the class path, and the project's own. */
record KnownRules(List<Rule> rules) {

    static KnownRules of(Project project) {
        return new KnownRules(project.rules());
    }

    /** What is known of every rule, in the order of their names. */
    List<RuleCard> cards() {
        return Linter.cards(rules);
    }

    /** The rule of that name. */
    RuleCard get(String name) {
        return find(name).orElseThrow(() -> new UsageException(unknown(name)));
    }

    /** What reports say of a rule that found something. */
    RuleDescription description(RuleId rule) {
        var card = find(rule.value()).orElseThrow(() -> new IllegalStateException("a rule without a card: " + rule));
        return RuleDescription.of(card, page(card));
    }

    private Optional<RuleCard> find(String name) {
        return cards().stream().filter(card -> card.id().value().equals(name)).findFirst();
    }

    private String unknown(String name) {
        var names = cards().stream().map(card -> card.id().value()).toList();
        var hint = Nearest.hint(name, names);
        return "“%s” is no rule%s `thither rules` lists them.".formatted(name, hint.isEmpty() ? "." : "; " + hint);
    }

    /** The Markdown page of a rule, front matter included; of one without a page its name and title. */
    String page(RuleCard card) {
        return writtenPage(card).orElseGet(() -> "# %s\n\n%s.\n".formatted(card.id(), card.title()));
    }

    /** The Markdown page of a rule, if somebody wrote one. */
    Optional<String> writtenPage(RuleCard card) {
        return rules.stream()
                .filter(rule -> rule.cards().contains(card))
                .findFirst()
                .flatMap(rule -> rule.page(card.id()))
                .or(() -> Rules.page(card.id().value()));
    }
}
