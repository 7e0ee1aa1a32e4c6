package dev.thither.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.text.Source;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(15)
class YamlReaderTest {
    @Test
    void a_mapping_is_read_with_the_places_of_its_keys_and_values() {
        var source = Source.of("a.yml", "author: Inès 🚀\r\nteam: 'search'\r\nreview-on: [2026-09-15, 2026-11-15]\r\n");

        var root = YamlReader.read(source, source.span()).root();

        assertThat(root.entries())
                .extracting(
                        entry -> source.substring(entry.key().span()),
                        entry -> source.substring(entry.value().span()))
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("author", "Inès 🚀"),
                        org.assertj.core.groups.Tuple.tuple("team", "'search'"),
                        org.assertj.core.groups.Tuple.tuple("review-on", "[2026-09-15, 2026-11-15]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "2026-03-01", "0123", "1e3", "on", "12:30:45", ".5", "Yes"})
    void a_word_stays_the_word_that_was_written(String word) {
        var value = read("key: " + word).root().get("key").orElseThrow();

        assertThat(value).isInstanceOfSatisfying(Yaml.Scalar.class, scalar -> {
            assertThat(scalar.text()).isEqualTo(word);
            assertThat(scalar.isAbsent()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"key:", "key: ~", "key: null", "key: # nothing"})
    void nothing_is_absent(String text) {
        var value = read(text).root().get("key").orElseThrow();

        assertThat(value)
                .isInstanceOfSatisfying(
                        Yaml.Scalar.class,
                        scalar -> assertThat(scalar.isAbsent()).isTrue());
    }

    @ParameterizedTest
    @MethodSource("broken")
    void what_cannot_be_read_is_said_with_its_place(String text, String place, String message) {
        var source = Source.of("a.yml", text);

        var problems = YamlReader.read(source, source.span()).problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.message()).contains(message);
            assertThat(source.position(problem.span().start())).hasToString(place);
        });
    }

    static Stream<Arguments> broken() {
        return Stream.of(
                Arguments.of("a: b\na: c", "2:1", "the key “a” stands here a second time"),
                Arguments.of("a:\n\tb: c", "2:1", "a tab cannot indent YAML"),
                Arguments.of("a: &x b\nc: *x", "2:4", "aliases (`*name`) are not read"),
                Arguments.of("a: !!java.net.URL b", "1:4", "tags (`!name`) are not read"),
                Arguments.of("!!map\na: b", "1:1", "tags (`!name`) are not read"),
                Arguments.of("a: b\n--- c\n", "2:1", "a second YAML document begins here"),
                Arguments.of("? [a, b]\n: c", "1:3", "a key has to be a word"),
                Arguments.of("- a\n- b", "1:1", "found a list where keys and values belong"),
                Arguments.of("just words", "1:1", "found “just words” where keys and values belong"),
                Arguments.of("a: [b", "1:4", "this is not YAML"),
                Arguments.of("a: b: c", "1:5", "this is not YAML"),
                Arguments.of("a: 'b", "1:4", "this is not YAML"),
                Arguments.of("a: @b", "1:4", "this is not YAML"),
                Arguments.of("ok: 1\na: b\u0000c", "2:5", "this is not YAML"),
                Arguments.of("ok: 1\na: \uD800", "2:4", "this is not YAML"),
                Arguments.of("a: " + "[".repeat(10_000), "1:35", "nested more than 32 levels deep"),
                Arguments.of(
                        "a: " + "b".repeat(5_000_000),
                        "1:1",
                        "5,000,003 characters of YAML; at most 262,144 are read"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "aa", "aaa"})
    void a_long_text_may_hold_characters_of_two_units_anywhere(String shift) {
        var value = shift + "🚀".repeat(3000);

        assertThat(read("key: " + value).root().get("key").orElseThrow())
                .isInstanceOfSatisfying(
                        Yaml.Scalar.class, scalar -> assertThat(scalar.text()).isEqualTo(value));
        assertThat(read("key: " + value + "\uD83D").problems()).hasSize(1);
    }

    @Test
    void an_alias_bomb_is_refused_before_it_grows() {
        var text = new StringBuilder("a0: &a0 [x, x]\n");
        for (var i = 1; i < 40; i++) {
            text.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1));
        }

        assertThat(read(text.toString()).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("aliases (`*name`) are not read"));
    }

    @Test
    void whatever_a_file_holds_it_is_read_or_a_problem_says_where() {
        var signs = "ab:-?[]{},&*!|>'\"%@`# \n\n\t~0\u0001\u0085\uFEFF🚀é";

        for (var seed = 0; seed < 3000; seed++) {
            var random = new Random(seed);
            var text = new StringBuilder(seed % 2 == 0 ? "a: " : "");
            for (var i = random.nextInt(40); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            var source = Source.of("seed " + seed, text.toString());
            var read = YamlReader.read(source, source.span());
            assertThat(read.problems())
                    .as("seed %d", seed)
                    .allSatisfy(
                            problem -> assertThat(new dev.thither.text.Span(0, source.length()).covers(problem.span()))
                                    .isTrue());
        }
    }

    private static YamlText read(String text) {
        var source = Source.of("a.yml", text);
        return YamlReader.read(source, source.span());
    }
}
