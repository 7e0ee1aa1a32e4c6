package dev.thither.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/**
 * What holds for each of our schemas: it says of YAML what our own reader says. Documents are made of the schema's own
 * examples, then spoilt in one place after the other, so that neither keys nor words are repeated here.
 */
public interface SchemaContract {
    /** Values that people write, on purpose or by mistake, as they are spelt. */
    List<String> VALUES = values("""
            ~ | null | nULL | "null" | "" | "  "
            true | no | off | 7 | -3.5 | 1e3 | 0x1F | 007 | 1999.1 | 2026.1 | "2026.1"
            2026-03-01 | " 2026-03-01 " | 2026-3-1 | 2026-13-01 | 2026-00-10 | 2026-01-32 | 0000-01-01 | +12026-03-01 | 20260301
            2026-01-01/2026-06-30 | 2026-01-01/ | 2026-01-01/2026-06-30/2026-07-01 | 2026-03-01T00:00:00Z
            words | some more words | SENIOR | " Senior " | senior | Self-Review | page | Org | draft | warning | Warning | " warning " | never
            en | de-CH | no-such-language | Deutsch | ../up/review.md | people/*/drafts/** | "#1" | "'quoted'" | Ünïcödé 🚀
            "two\\nlines" | "line\\n" | "\\n line" | "a\\0b" | "a\\tb" | "\\e[31m" | "a\\u0085b"
            [] | [~] | [""] | [a, 7, true] | [mid, STAFF] | [mid, boss] | [[a]] | [2026-03-01, 2026-04-01] | [2026-03-01, soon] | [{}]
            {} | { a: b } | { a: ~ } | { "": mid } | { L4: mid } | { "a\\nb": mid } | { goals: [a] } | { empty: off }
            { id: x, level: mid, words: w } | [{ id: x, level: mid, words: w }] | { paths: a, levels: mid, rules: { empty: off } }
            """);

    private static List<String> values(String table) {
        return table.lines().flatMap(line -> Stream.of(line.split(" \\| ", -1))).toList();
    }

    YamlSchema schema();

    /** Whether our reader finds nothing wrong in the text. */
    boolean isRead(String yaml);

    private Samples samples() {
        return new Samples(schema().root());
    }

    private void agree(Map<String, Object> document) {
        var yaml = Samples.yaml(document);
        assertThat(schema().accepts(yaml)).as("the schema about:%n%s", yaml).isEqualTo(isRead(yaml));
    }

    private void refuse(String yaml) {
        assertThat(schema().accepts(yaml)).as("the schema about:%n%s", yaml).isFalse();
        assertThat(isRead(yaml)).as("the reader about:%n%s", yaml).isFalse();
    }

    /** Documents that are right. */
    private Stream<Map<String, Object>> documents(int seeds) {
        var samples = samples();
        return IntStream.range(0, seeds)
                .mapToObj(seed -> samples.document(new Random(seed)))
                .filter(document -> schema().accepts(Samples.yaml(document)));
    }

    @Test
    default void the_schema_is_one_by_the_schema_of_schemas() {
        assertThat(schema().problems()).isEmpty();
    }

    @Test
    default void every_key_has_a_title_a_description_and_an_example() {
        assertThat(schema().root().path("properties").propertyStream()).allSatisfy(key -> {
            assertThat(key.getValue().path("title").asString(""))
                    .as(key.getKey())
                    .isNotBlank();
            assertThat(key.getValue().path("description").asString(""))
                    .as(key.getKey())
                    .isNotBlank();
            assertThat(key.getValue().path("examples")).as(key.getKey()).isNotEmpty();
        });
    }

    @Test
    default void its_examples_and_defaults_are_valid_for_both() {
        var whole = schema().root()
                .path("examples")
                .valueStream()
                .map(Samples::document)
                .toList();
        var byKey = schema().root()
                .path("properties")
                .propertyStream()
                .flatMap(key -> Stream.concat(
                                key.getValue().path("examples").valueStream(),
                                Stream.of(key.getValue().path("default")).filter(JsonNode::isValueNode))
                        .map(value -> Samples.with(whole.get(0), List.of(key.getKey()), Samples.spelt(value))));

        assertThat(Stream.concat(whole.stream(), byKey).map(Samples::yaml))
                .isNotEmpty()
                .allSatisfy(yaml -> assertThat(yaml).matches(schema()::accepts).matches(this::isRead));
    }

    @Test
    default void documents_made_of_its_examples_are_valid_for_both_or_for_neither() {
        var samples = samples();
        for (var seed = 0; seed < 500; seed++) {
            agree(samples.document(new Random(seed)));
        }
        assertThat(documents(500)).hasSizeGreaterThan(100);
    }

    @Test
    default void any_value_in_any_place_is_valid_for_both_or_for_neither() {
        var base = documents(100).findFirst().orElseThrow();
        for (var place : samples().places()) {
            VALUES.forEach(value -> agree(Samples.with(base, place.path(), value)));
        }
    }

    @Test
    default void a_word_in_upper_case_or_between_blanks_is_valid_for_both_or_for_neither() {
        var samples = samples();
        var base = documents(100).findFirst().orElseThrow();
        for (var place : samples.places()) {
            for (var word : samples.words(place)) {
                Stream.of("%s", "\" %s \"", "\"\\t%s\\n\"")
                        .flatMap(form ->
                                Stream.of(word, word.toUpperCase(Locale.ROOT)).map(form::formatted))
                        .forEach(value -> agree(Samples.with(base, place.path(), value)));
            }
        }
    }

    @Test
    default void several_odd_values_are_valid_for_both_or_for_neither() {
        var samples = samples();
        var places = List.copyOf(samples.places());
        for (var seed = 0; seed < 500; seed++) {
            var random = new Random(seed);
            var document = samples.document(random);
            for (var i = random.nextInt(3); i >= 0; i--) {
                var path = places.get(random.nextInt(places.size())).path();
                document = Samples.with(document, path, VALUES.get(random.nextInt(VALUES.size())));
            }
            agree(document);
        }
    }

    @Test
    default void a_value_of_the_wrong_type_is_invalid_for_both() {
        refuseInEach(samples().places(), "{ nobody: knows }", "[[]]");
    }

    @Test
    default void a_word_that_is_none_is_invalid_for_both() {
        refuseInEach(samples().placesOfWords(), "nonsense", "7", "true", "[nonsense]");
    }

    @Test
    default void a_date_that_is_none_or_out_of_range_is_invalid_for_both() {
        refuseInEach(samples().placesOfDates(), "soon", "2026-13-01", "2026-3-1", "0000-12-31", "10000-01-01", "2026");
    }

    @Test
    default void a_key_that_stands_twice_is_invalid_for_both() {
        documents(100).forEach(document -> {
            var lines = new ArrayList<>(Samples.yaml(document).lines().toList());
            lines.add(lines.get(0));
            refuse(String.join("\n", lines));
        });
    }

    @Test
    default void what_is_no_mapping_is_invalid_for_both_and_nothing_at_all_is_valid() {
        Stream.of("words", "7", "[a]", "- a", "a: b: c", "a: [", "\"").forEach(this::refuse);
        assertThat(Stream.of("", "~", "# a comment"))
                .allMatch(schema()::accepts)
                .allMatch(this::isRead);
    }

    private void refuseInEach(Collection<Samples.Place> places, String... values) {
        documents(8)
                .forEach(document -> places.forEach(place -> Stream.of(values)
                        .forEach(value -> refuse(Samples.yaml(Samples.with(document, place.path(), value))))));
    }
}
