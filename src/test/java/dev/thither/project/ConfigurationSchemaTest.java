package dev.thither.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleId;
import dev.thither.lint.Severity;
import dev.thither.lint.rule.Rules;
import dev.thither.review.Ladder;
import dev.thither.schema.SchemaContract;
import dev.thither.schema.YamlSchema;
import dev.thither.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationSchemaTest implements SchemaContract {
    private static final YamlSchema SCHEMA = YamlSchema.of("thither");
    private static final List<RuleId> RULES =
            Rules.cards().stream().map(RuleCard::id).toList();

    @Override
    public YamlSchema schema() {
        return SCHEMA;
    }

    @Override
    public boolean isRead(String yaml) {
        try {
            read(yaml);
            return true;
        } catch (ConfigurationException refused) {
            return false;
        }
    }

    @Test
    void it_has_the_keys_that_the_reader_knows_and_no_others() {
        assertThat(SCHEMA.keys("")).isEqualTo(ConfigurationReader.KEYS);
        assertThat(SCHEMA.keys("/$defs/override")).isEqualTo(ConfigurationReader.OVERRIDE_KEYS);
        assertThat(SCHEMA.keys("/properties/vocabulary")).isEqualTo(ConfigurationReader.VOCABULARY_KEYS);
        assertThat(SCHEMA.keys("/properties/sections")).isEqualTo(ConfigurationReader.sectionKeys());
        assertThat(SCHEMA.keys("/$defs/rules"))
                .containsExactlyInAnyOrderElementsOf(
                        RULES.stream().map(RuleId::value).toList());
    }

    @Test
    void it_calls_rules_by_the_titles_of_their_pages() {
        assertThat(Rules.cards())
                .allSatisfy(card -> assertThat(SCHEMA.root()
                                .at("/$defs/rules/properties/" + card.id() + "/description")
                                .asString())
                        .isEqualTo(card.title() + "."));
    }

    @Test
    void it_has_the_words_that_the_reader_knows_and_no_others() {
        assertThat(SCHEMA.words("/properties/fail-on")).isEqualTo(Severity.thresholds());
        assertThat(SCHEMA.words("/properties/ruleset"))
                .isEqualTo(Rules.rulesets().versions());
        assertThat(SCHEMA.words("/$defs/severity")).isEqualTo(Severity.words());
        assertThat(SCHEMA.words("/$defs/level/anyOf/0")).isEqualTo(Ladder.levels());
    }

    @Test
    void its_defaults_are_what_holds_where_nothing_is_said() {
        var defaults = SCHEMA.root()
                .path("properties")
                .propertyStream()
                .filter(key -> key.getValue().has("default"))
                .map(key -> key.getKey() + ": " + key.getValue().get("default") + "\n")
                .collect(Collectors.joining());

        assertThat(defaults.lines()).hasSizeGreaterThan(3);
        assertThat(List.of(read(defaults), read("")))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("origins")
                .containsOnly(Configuration.STANDARD);
    }

    @ParameterizedTest
    @CsvSource({"titel: x", "overrides: [{ path: x }]", "sections: { goal: x }", "vocabulary: { a: x }"})
    void an_unknown_key_is_invalid_for_both(String yaml) {
        assertThat(SCHEMA.accepts(yaml)).isFalse();
        assertThat(isRead(yaml)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            overrides: [{ paths: "people/[" }]  | whether a pattern under paths is well-formed
            overrides: [{ paths: "{a,{b}" }]    | whether a pattern under paths is well-formed
            rules: { emty: off }                | whether a rule that is not listed here is one of your own
            ruleset: 2026.10                    | whether the ruleset is written as 2026.1
            title: !!str x                      | tags and aliases
            {title: &name x, source: *name}     | tags and aliases
            """)
    void what_only_the_reader_can_tell_is_said_in_the_description(String yaml, String words) {
        assertThat(SCHEMA.accepts(yaml)).isTrue();
        assertThat(isRead(yaml)).isFalse();
        assertThat(SCHEMA.description()).contains(words);
    }

    @Test
    void the_configurations_of_the_repository_and_of_its_guide_are_valid() throws IOException {
        var guide = Pattern.compile("```yaml\n(title.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("content/guide/rules.md")))
                .results()
                .map(example -> example.group(1))
                .toList();

        assertThat(Files.readString(Path.of("thither.yml")))
                .matches(SCHEMA::accepts)
                .matches(this::isRead);
        assertThat(guide).isNotEmpty().allMatch(SCHEMA::accepts).allMatch(this::isRead);
    }

    private static Configuration read(String yaml) {
        return new ConfigurationReader(RULES, Rules.rulesets().versions())
                .read(Settings.read(Source.of("thither.yml", yaml)));
    }
}
