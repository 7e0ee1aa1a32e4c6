package dev.thither.project;

import dev.thither.lint.Policy;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.review.Ladder;
import dev.thither.review.Level;
import dev.thither.review.SectionKind;
import dev.thither.text.Source;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Reads {@code thither.yml} and {@code ladder.yml}. */
final class ConfigurationReader {
    private static final String[] KEYS = {
        "title",
        "source",
        "output",
        "base-url",
        "language",
        "ruleset",
        "fail-on",
        "rules",
        "overrides",
        "sections",
        "vocabulary"
    };
    private static final List<String> RULESETS = List.of("2026.1");

    private final Collection<RuleId> rules;

    /** @param rules that a configuration may name */
    ConfigurationReader(Collection<RuleId> rules) {
        this.rules = rules;
    }

    Configuration read(Source source) {
        var settings = Settings.read(source).allow(KEYS);
        var standard = Configuration.STANDARD;
        settings.word("ruleset", ruleset -> Optional.of(ruleset).filter(RULESETS::contains), RULESETS, "");
        var vocabulary = settings.inner("vocabulary").allow("technologies", "people");
        return new Configuration(
                settings.text("title", standard.title()),
                settings.text("source", standard.source()),
                settings.text("output", standard.output()),
                settings.text("language", standard.language()),
                settings.word("fail-on", Severity::threshold, Severity.thresholds(), standard.failOn()),
                severities(settings.inner("rules")),
                settings.inners("overrides").stream().map(this::override).toList(),
                sections(settings.inner("sections")),
                vocabulary.texts("technologies"),
                vocabulary.texts("people"));
    }

    private Map<RuleId, Severity> severities(Settings settings) {
        var names = rules.stream().map(RuleId::value).toList();
        var severities = new HashMap<RuleId, Severity>();
        for (var key : settings.keys()) {
            if (!names.contains(key.text())) {
                throw settings.unknown(key, "rule", names);
            }
            severities.put(
                    new RuleId(key.text()), settings.word(key.text(), Severity::of, Severity.words(), Severity.OFF));
        }
        return severities;
    }

    private Policy.Exemption override(Settings settings) {
        settings.allow("paths", "levels", "rules");
        var levels = settings.words("levels", Ladder::standardLevel, Ladder.levels());
        return new Policy.Exemption(
                paths(settings.texts("paths")), Set.copyOf(levels), severities(settings.inner("rules")));
    }

    /** Whether a path matches one of the patterns; any path does when there are none. */
    private static Predicate<String> paths(List<String> patterns) {
        var matchers = patterns.stream()
                .map(pattern -> FileSystems.getDefault().getPathMatcher("glob:" + pattern))
                .toList();
        return path -> matchers.isEmpty() || matchers.stream().anyMatch(matcher -> matcher.matches(Path.of(path)));
    }

    private static Map<SectionKind, List<String>> sections(Settings settings) {
        var sections = new HashMap<SectionKind, List<String>>();
        for (var key : settings.keys()) {
            var kind = Arrays.stream(SectionKind.values())
                    .filter(each -> each != SectionKind.OTHER && key(each).equals(key.text()))
                    .findFirst()
                    .orElseThrow(() -> settings.unknown(key, "section", sectionKeys()));
            sections.put(kind, settings.texts(key.text()));
        }
        return sections;
    }

    private static List<String> sectionKeys() {
        return Arrays.stream(SectionKind.values())
                .filter(kind -> kind != SectionKind.OTHER)
                .map(ConfigurationReader::key)
                .toList();
    }

    /** {@code what-i-dont-know-yet} for “What I don't know yet”. */
    private static String key(SectionKind kind) {
        return kind.title().toLowerCase(Locale.ROOT).replace("'", "").replace(' ', '-');
    }

    Ladder readLadder(Source source) {
        var settings = Settings.read(source).allow("levels", "expectations");
        var levels = new LinkedHashMap<String, Level>();
        var names = settings.inner("levels");
        for (var key : names.keys()) {
            levels.put(key.text(), names.word(key.text(), Ladder::standardLevel, Ladder.levels(), Level.UNKNOWN));
        }
        var expectations = new ArrayList<Ladder.Expectation>();
        for (var each : settings.inners("expectations")) {
            each.allow("id", "level", "words");
            var level = each.word("level", Ladder::standardLevel, Ladder.levels(), Level.UNKNOWN);
            expectations.add(new Ladder.Expectation(each.text("id", ""), level, each.text("words", "")));
        }
        return Ladder.of(levels, expectations);
    }
}
