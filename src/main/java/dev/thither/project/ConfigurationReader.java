package dev.thither.project;

import dev.thither.lint.PathPatterns;
import dev.thither.lint.Policy;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.review.Ladder;
import dev.thither.review.SectionKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code thither.yml}. */
final class ConfigurationReader {
    /** Stands in the project's folder. */
    static final String FILE = "thither.yml";

    static final List<String> KEYS = List.of(
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
            "vocabulary",
            "baseline",
            "own-rules");
    static final List<String> OVERRIDE_KEYS = List.of("paths", "levels", "rules");
    static final List<String> VOCABULARY_KEYS = List.of("technologies", "people");

    private static final Pattern LANGUAGE_TAG = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*");

    private final Collection<RuleId> rules;
    private final Collection<String> rulesets;

    /**
     * @param rules that a configuration may name
     * @param rulesets versions of the rules that it may stay with
     */
    ConfigurationReader(Collection<RuleId> rules, Collection<String> rulesets) {
        this.rules = rules;
        this.rulesets = rulesets;
    }

    /** The files and folders of own rules, which have to be known before the rest can be read. */
    static List<Path> ownRules(Settings settings, Path root) {
        return settings.each("own-rules", text -> existing(root, text));
    }

    private static Path existing(Path root, String text) {
        var path = root.resolve(text).normalize();
        if (!Files.exists(path)) {
            throw new IllegalArgumentException("no such file or folder: “%s”".formatted(text));
        }
        return path;
    }

    Configuration read(Settings settings) {
        settings.allow(KEYS);
        var standard = Configuration.STANDARD;
        settings.texts("own-rules");
        var vocabulary = settings.inner("vocabulary").allow(VOCABULARY_KEYS);
        return new Configuration(
                settings.text("title", standard.title()),
                settings.text("source", standard.source()),
                settings.text("output", standard.output()),
                settings.parsed("base-url", BaseUrl::of, BaseUrl.FORM).orElse(standard.baseUrl()),
                settings.parsed("language", ConfigurationReader::language, "a language such as en or de-CH")
                        .orElse(standard.language()),
                settings.word("ruleset", this::ruleset, rulesets, standard.ruleset()),
                settings.word("fail-on", Severity::threshold, Severity.thresholds(), standard.failOn()),
                severities(settings.inner("rules")),
                settings.inners("overrides").stream().map(this::override).toList(),
                sections(settings.inner("sections")),
                vocabulary.texts("technologies"),
                vocabulary.texts("people"),
                settings.text("baseline", standard.baseline()),
                settings.origins(FILE));
    }

    private Optional<String> ruleset(String version) {
        return Optional.of(version).filter(rulesets::contains);
    }

    private Map<RuleId, Severity> severities(Settings settings) {
        var names = rules.stream().map(RuleId::value).toList();
        var severities = new HashMap<RuleId, Severity>();
        for (var key : settings.keys()) {
            if (!names.contains(key.text())) {
                throw settings.unknown(key, "rule", names);
            }
            severities.put(new RuleId(key.text()), settings.requiredWord(key.text(), Severity::of, Severity.words()));
        }
        return severities;
    }

    private Policy.Exemption override(Settings settings) {
        settings.allow(OVERRIDE_KEYS);
        var levels = settings.words("levels", Ladder::standardLevel, Ladder.levels());
        var patterns = settings.allParsed("paths", PathPatterns::valid, "a pattern such as people/*/drafts/**");
        return new Policy.Exemption(PathPatterns.of(patterns), Set.copyOf(levels), severities(settings.inner("rules")));
    }

    private static Optional<String> language(String words) {
        return Optional.of(words).filter(tag -> LANGUAGE_TAG.matcher(tag).matches());
    }

    private static Map<SectionKind, List<String>> sections(Settings settings) {
        var sections = new HashMap<SectionKind, List<String>>();
        for (var key : settings.keys()) {
            var kind = section(key.text()).orElseThrow(() -> settings.unknown(key, "section", sectionKeys()));
            sections.put(kind, settings.texts(key.text()));
        }
        return sections;
    }

    /** A section by its key. */
    static Optional<SectionKind> section(String key) {
        return Arrays.stream(SectionKind.values())
                .filter(each ->
                        each != SectionKind.OTHER && Configuration.key(each).equals(key))
                .findFirst();
    }

    static List<String> sectionKeys() {
        return Arrays.stream(SectionKind.values())
                .filter(kind -> kind != SectionKind.OTHER)
                .map(Configuration::key)
                .toList();
    }
}
