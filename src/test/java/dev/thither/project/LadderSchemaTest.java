package dev.thither.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.review.Ladder;
import dev.thither.schema.SchemaContract;
import dev.thither.schema.YamlSchema;
import dev.thither.text.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LadderSchemaTest implements SchemaContract {
    private static final YamlSchema SCHEMA = YamlSchema.of("ladder");

    @Override
    public YamlSchema schema() {
        return SCHEMA;
    }

    @Override
    public boolean isRead(String yaml) {
        try {
            LadderReader.read(Source.of("ladder.yml", yaml));
            return true;
        } catch (ConfigurationException refused) {
            return false;
        }
    }

    @Test
    void it_has_the_keys_and_words_that_the_reader_knows_and_no_others() {
        assertThat(SCHEMA.keys("")).isEqualTo(LadderReader.KEYS);
        assertThat(SCHEMA.keys("/$defs/expectation")).isEqualTo(LadderReader.EXPECTATION_KEYS);
        assertThat(SCHEMA.words("/$defs/level/anyOf/0")).isEqualTo(Ladder.levels());
    }

    @ParameterizedTest
    @MethodSource("expectationKeys")
    void an_expectation_needs_each_of_its_keys(String missing) {
        var whole = LadderReader.EXPECTATION_KEYS.stream().collect(Collectors.toMap(key -> key, key -> "mid"));
        var yaml = "expectations: [%s]".formatted(whole).replace('=', ':').replace(":", ": ");

        assertThat(yaml).matches(SCHEMA::accepts).matches(this::isRead);
        assertThat(yaml.replaceFirst("\\b" + missing + ": mid,?", ""))
                .matches(without -> !SCHEMA.accepts(without))
                .matches(without -> !isRead(without));
        assertThat(yaml.replaceFirst("\\b" + missing + ": mid", missing + ": "))
                .matches(empty -> !SCHEMA.accepts(empty))
                .matches(empty -> !isRead(empty));
    }

    static Iterable<String> expectationKeys() {
        return LadderReader.EXPECTATION_KEYS;
    }

    @ParameterizedTest
    @CsvSource({"level: x", "'expectations: [{ id: a, level: mid, words: b, since: 2026 }]'"})
    void an_unknown_key_is_invalid_for_both(String yaml) {
        assertThat(SCHEMA.accepts(yaml)).isFalse();
        assertThat(isRead(yaml)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            levels: { L4: senior, l4: staff } | whether two names of levels differ in more than upper and lower case
            expectations: [{ id: a, level: mid, words: b }, { id: a, level: mid, words: c }] | whether each id stands there once
            levels: { L4: !!str senior }              | tags and aliases
            levels: { L4: &name senior, L5: *name }   | tags and aliases
            """)
    void what_only_the_reader_can_tell_is_said_in_the_description(String yaml, String words) {
        assertThat(SCHEMA.accepts(yaml)).isTrue();
        assertThat(isRead(yaml)).isFalse();
        assertThat(SCHEMA.description()).contains(words);
    }

    @Test
    void the_ladder_of_the_repository_is_valid() throws IOException {
        assertThat(Files.readString(Path.of("ladder.yml")))
                .matches(SCHEMA::accepts)
                .matches(this::isRead);
    }
}
