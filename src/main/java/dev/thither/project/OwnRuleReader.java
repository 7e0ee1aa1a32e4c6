package dev.thither.project;

import dev.thither.document.Document;
import dev.thither.language.SlotKind;
import dev.thither.language.WordPattern;
import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.lint.Wording;
import dev.thither.lint.page.OwnRule;
import dev.thither.review.Ladder;
import dev.thither.review.Level;
import dev.thither.review.SectionKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a rule from the front matter of its page. */
final class OwnRuleReader {
    private static final List<String> KEYS = List.of(
            "rule",
            "title",
            "severity",
            "levels",
            "local",
            "looks-at",
            "any-of",
            "none-of",
            "has",
            "has-not",
            "message",
            "why",
            "question",
            "clears");
    private static final List<String> PATTERN = List.of("any-of", "none-of", "has", "has-not");
    private static final List<String> SEVERITIES =
            List.of(Severity.ERROR.word(), Severity.WARNING.word(), Severity.SUGGESTION.word());
    private static final String EVERYTHING = "everything";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\w*}");
    private static final int MOST_PHRASES = 500;

    private final Settings settings;
    private final Document page;

    private OwnRuleReader(Document page) {
        this.page = page;
        this.settings = Settings.of(page);
    }

    /**
     * Reads a page that holds a rule of its own.
     *
     * @param taken where the rules are that have a name already
     * @throws ConfigurationException when it does not
     */
    static OwnRule read(Document page, Map<RuleId, String> taken) {
        return new OwnRuleReader(page).rule(taken);
    }

    /** The rule that a page is about, if it leaves to another what the rule looks for. */
    static Optional<RuleId> ruleElsewhere(Document page) {
        var settings = Settings.of(page);
        return settings.has("rule") && PATTERN.stream().noneMatch(settings::has)
                ? Optional.of(id(settings))
                : Optional.empty();
    }

    private OwnRule rule(Map<RuleId, String> taken) {
        settings.allow(KEYS);
        var id = id(settings);
        if (taken.containsKey(id)) {
            throw settings.wrong(
                    "rule", "there is a rule “%s” already, %s".formatted(id, taken.get(id)), "Choose another name.");
        }
        var shape = shape();
        var card = new RuleCard(
                id,
                settings.requiredText("title"),
                severities(),
                isLocal(shape) ? Set.of(RuleCard.Mark.LOCAL) : Set.of());
        var wording =
                new Wording(settings.prose("why", ""), settings.prose("question", ""), settings.prose("clears", ""));
        return new OwnRule(card, sections(), shape, message(), wording, page);
    }

    private String message() {
        var message = settings.requiredProse("message");
        var placeholders = PLACEHOLDER.matcher(message);
        while (placeholders.find()) {
            if (!placeholders.group().equals(OwnRule.WORDS)) {
                throw settings.wrong(
                        "message",
                        "“%s” stands for nothing".formatted(placeholders.group()),
                        "%s stands for the words that were found.".formatted(OwnRule.WORDS));
            }
        }
        return message;
    }

    private static RuleId id(Settings settings) {
        var text = settings.requiredText("rule");
        try {
            return new RuleId(text);
        } catch (IllegalArgumentException e) {
            throw settings.wrong(
                    "rule", "“%s” is no name for a rule".formatted(text), "Use a to z, 0 to 9 and hyphens.");
        }
    }

    /** Without levels, as with all of them, it also speaks where none is said. */
    private Map<Level, Severity> severities() {
        var severity = settings.word(
                "severity",
                word -> Severity.of(word).filter(each -> each != Severity.OFF),
                SEVERITIES,
                Severity.SUGGESTION);
        var levels = settings.words("levels", Ladder::standardLevel, Ladder.levels());
        var severities = new EnumMap<Level, Severity>(Level.class);
        var isEverybodys = levels.isEmpty() || levels.size() == Ladder.levels().size();
        for (var level : isEverybodys ? List.of(Level.values()) : levels) {
            severities.put(level, severity);
        }
        return severities;
    }

    /** How authors see themselves is nobody else's concern, unless a page says so. */
    private boolean isLocal(OwnRule.Shape shape) {
        return settings.word(
                "local",
                OwnRuleReader::truth,
                List.of("true", "false"),
                shape.has().contains(SlotKind.SELF));
    }

    private static Optional<Boolean> truth(String word) {
        return switch (word) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private Set<SectionKind> sections() {
        var words = new ArrayList<>(List.of(EVERYTHING, "wins"));
        words.addAll(ConfigurationReader.sectionKeys());
        var sections = EnumSet.noneOf(SectionKind.class);
        settings.words("looks-at", OwnRuleReader::sections, words).forEach(sections::addAll);
        return sections.isEmpty() ? Set.of(SectionKind.GOALS) : sections;
    }

    private static Optional<Set<SectionKind>> sections(String word) {
        return switch (word) {
            case EVERYTHING -> Optional.of(EnumSet.allOf(SectionKind.class));
            case "wins" -> Optional.of(Set.of(SectionKind.WHAT_CHANGED));
            default -> ConfigurationReader.section(word).map(Set::of);
        };
    }

    private OwnRule.Shape shape() {
        var shape = new OwnRule.Shape(phrases("any-of"), phrases("none-of"), parts("has"), parts("has-not"));
        if (shape.isAny()) {
            throw settings.wrong(
                    "rule",
                    "this page does not say what its rule looks for",
                    "Give it any-of, none-of, has or has-not.");
        }
        return shape;
    }

    private List<WordPattern> phrases(String key) {
        var phrases = settings.each(key, WordPattern::parse);
        if (phrases.size() > MOST_PHRASES) {
            throw settings.wrong(
                    key,
                    "%d phrases; at most %d are read".formatted(phrases.size(), MOST_PHRASES),
                    "Make two rules of it.");
        }
        return phrases;
    }

    private Set<SlotKind> parts(String key) {
        return Set.copyOf(settings.words(key, SlotKind::of, SlotKind.ids()));
    }
}
