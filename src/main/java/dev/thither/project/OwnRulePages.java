package dev.thither.project;

import dev.thither.lint.Linter;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleId;
import dev.thither.lint.page.OwnRule;
import dev.thither.lint.page.OwnRules;
import dev.thither.lint.page.RulePage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Own rules by the files of their pages, beside the rules that hold anyway; no two have the same name. */
final class OwnRulePages {
    private final List<Rule> others;
    private final Map<RuleId, String> taken = new HashMap<>();
    private final Map<Path, OwnRule> rules = new LinkedHashMap<>();

    OwnRulePages(List<Rule> others) {
        this.others = List.copyOf(others);
        for (var card : Linter.cards(others)) {
            taken.put(card.id(), "and `thither rules` lists it");
        }
    }

    OwnRulePages copy() {
        var copy = new OwnRulePages(others);
        copy.taken.putAll(taken);
        copy.rules.putAll(rules);
        return copy;
    }

    boolean has(Path file) {
        return rules.containsKey(file);
    }

    /** The rule on a page, which is read unless it is known. */
    OwnRule add(DocumentFile file) {
        var known = rules.get(file.file());
        if (known != null) {
            return known;
        }
        var rule = OwnRuleReader.read(file.read(), taken);
        taken.put(rule.card().id(), "in " + file.name());
        rules.put(file.file(), rule);
        return rule;
    }

    /** The page of a rule from anywhere; an own rule that is not known is added. */
    RulePage page(DocumentFile file) {
        var page = file.read();
        var elsewhere = OwnRuleReader.ruleElsewhere(page).filter(taken::containsKey);
        if (elsewhere.isPresent()) {
            return RulePage.of(elsewhere.get(), page);
        }
        return add(file).page();
    }

    /** In the order in which they were added. */
    List<RulePage> pages() {
        return rules.values().stream().map(OwnRule::page).toList();
    }

    /** All that hold. */
    List<Rule> rules() {
        if (rules.isEmpty()) {
            return others;
        }
        var all = new ArrayList<>(others);
        all.add(new OwnRules(List.copyOf(rules.values())));
        return List.copyOf(all);
    }

    List<RuleId> names() {
        return Linter.cards(rules()).stream().map(RuleCard::id).toList();
    }
}
