package dev.thither.cli;

import dev.thither.document.Document;
import dev.thither.lint.Policy;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Ruleset;
import dev.thither.lint.Severity;
import dev.thither.lint.rule.Rules;
import dev.thither.project.Configuration;
import dev.thither.project.DocumentFile;
import dev.thither.project.Project;
import dev.thither.report.EffectiveSettings;
import dev.thither.report.EffectiveSettings.RuleValue;
import dev.thither.report.EffectiveSettings.Value;
import dev.thither.review.FrontMatter;
import dev.thither.review.Level;
import dev.thither.review.SectionKind;
import dev.thither.text.Origin;
import dev.thither.yaml.Yaml;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Finds what holds in a project, and where it was written. */
final class SettingsHere {
    private final Project project;
    private final Configuration configuration;
    private final Ruleset ruleset;
    private final List<Policy.Exemption> overrides;

    private SettingsHere(Project project) {
        this.project = project;
        this.configuration = project.configuration();
        this.ruleset = Rules.rulesets().orNewest(configuration.ruleset());
        this.overrides = configuration.overrides();
    }

    /** What holds for the project, overrides left aside but listed. */
    static EffectiveSettings of(Project project) {
        var here = new SettingsHere(project);
        var policy = here.policy(List.of());
        var rules = KnownRules.of(project).cards().stream()
                .map(card -> value(card, here.severities(card, policy), here.origin(card)))
                .toList();
        return new EffectiveSettings("", List.of(), here.values(override -> true), rules);
    }

    /** What holds for a document. */
    static EffectiveSettings of(Project project, DocumentFile file) {
        var here = new SettingsHere(project);
        var document = file.readFrontMatter();
        var frontMatter = project.reader().frontMatter(document, file.path());
        var level = frontMatter.level();
        var policy = here.policy(here.overrides);
        var rules = KnownRules.of(project).cards().stream()
                .map(card -> value(
                        card,
                        Map.of(level, policy.severity(card, file.path(), level)),
                        here.origin(card, file.path(), level)))
                .toList();
        var name = project.name(file.file());
        return new EffectiveSettings(
                name,
                documentValues(document, frontMatter, name),
                here.values(override -> here.overrides.get(override).appliesTo(file.path(), level)),
                rules);
    }

    private static List<Value> documentValues(Document document, FrontMatter frontMatter, String name) {
        return List.of(
                new Value("kind", List.of(frontMatter.kind().word()), origin(document, "kind", name)),
                new Value("level", List.of(frontMatter.level().word()), origin(document, "level", name)));
    }

    private static Origin origin(Document document, String key, String name) {
        return document.frontMatter().entries().stream()
                .map(Yaml.Entry::key)
                .filter(written -> written.text().equals(key))
                .map(written -> document.source().position(written.span().start()))
                .map(position -> new Origin(name, position.line()))
                .findFirst()
                .orElse(Origin.DEFAULT);
    }

    private Policy policy(List<Policy.Exemption> exemptions) {
        return new Policy(configuration.rules(), exemptions, Set.of(), true, true, ruleset, LocalDate.MIN);
    }

    private Map<Level, Severity> severities(RuleCard card, Policy policy) {
        var severities = new LinkedHashMap<Level, Severity>();
        SeverityWords.LEVELS.forEach(level -> severities.put(level, policy.severity(card, "", level)));
        return severities;
    }

    private static RuleValue value(RuleCard card, Map<Level, Severity> severities, Origin origin) {
        return new RuleValue(card.id(), severities, card.isLocal(), origin);
    }

    private Origin origin(RuleCard card) {
        return written(ruleset.lacks(card.id()) ? "ruleset" : "rules." + card.id());
    }

    /** Of what decides on a rule: its ruleset, its own silence at a level, the last override that speaks of it. */
    private Origin origin(RuleCard card, String path, Level level) {
        if (ruleset.severity(card, level) == Severity.OFF) {
            return ruleset.lacks(card.id()) ? written("ruleset") : Origin.DEFAULT;
        }
        return IntStream.range(0, overrides.size())
                .filter(each ->
                        overrides.get(each).severity(card.id(), path, level).isPresent())
                .mapToObj(each -> written(override(each) + ".rules." + card.id()))
                .reduce((earlier, later) -> later)
                .orElseGet(() -> origin(card));
    }

    private List<Value> values(IntPredicate shown) {
        var values = new ArrayList<Value>();
        values.add(value("title", configuration.title()));
        values.add(value("source", folder(project.name(project.sourceFolder()))));
        values.add(value("output", folder(project.name(project.outputFolder()))));
        values.add(value("base-url", configuration.baseUrl()));
        values.add(value("language", configuration.language()));
        values.add(value("ruleset", ruleset.version()));
        values.add(value("fail-on", threshold(configuration.failOn())));
        values.add(
                list("baseline", configuration.baseline().isEmpty() ? List.of() : List.of(configuration.baseline())));
        for (var kind : SectionKind.values()) {
            var own = configuration.sections().getOrDefault(kind, List.of());
            if (!own.isEmpty()) {
                values.add(list("sections." + Configuration.key(kind), own));
            }
        }
        values.add(list("vocabulary.technologies", configuration.technologies()));
        values.add(list("vocabulary.people", configuration.people()));
        for (var name : project.ladder().ownNames()) {
            var level = project.ladder().level(name).orElse(Level.UNKNOWN).word();
            values.add(new Value(
                    "levels." + name, List.of(level), project.ladderOrigins().of("levels." + name)));
        }
        IntStream.range(0, overrides.size()).filter(shown).forEach(each -> add(each, values));
        return values;
    }

    private void add(int index, List<Value> values) {
        var override = overrides.get(index);
        var key = override(index);
        if (!override.paths().patterns().isEmpty()) {
            values.add(list(key + ".paths", override.paths().patterns()));
        }
        if (!override.levels().isEmpty()) {
            values.add(list(
                    key + ".levels",
                    override.levels().stream().sorted().map(Level::word).toList()));
        }
        new TreeMap<>(override.severities())
                .forEach((rule, severity) -> values.add(value("%s.rules.%s".formatted(key, rule), severity.word())));
    }

    private Value value(String key, String word) {
        return new Value(key, List.of(word), written(key));
    }

    private Value list(String key, List<String> words) {
        return new Value(key, words, written(key));
    }

    private Origin written(String key) {
        return configuration.origins().of(key);
    }

    private static String override(int index) {
        return "overrides[%d]".formatted(index);
    }

    private static String folder(String name) {
        return name.isEmpty() ? "." : name;
    }

    private static String threshold(Severity failOn) {
        return failOn == Severity.OFF ? "never" : failOn.word();
    }
}
