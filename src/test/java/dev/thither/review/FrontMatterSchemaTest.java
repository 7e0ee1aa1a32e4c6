package dev.thither.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.schema.SchemaContract;
import dev.thither.schema.YamlSchema;
import dev.thither.text.Problem;
import dev.thither.text.Source;
import dev.thither.yaml.Yaml;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterSchemaTest implements SchemaContract {
    private static final YamlSchema SCHEMA = YamlSchema.of("front-matter");

    @Override
    public YamlSchema schema() {
        return SCHEMA;
    }

    /** By a ladder that knows whatever the document calls its level. */
    @Override
    public boolean isRead(String yaml) {
        var document = document(yaml);
        var level = document.frontMatter()
                .get("level")
                .filter(Yaml.Scalar.class::isInstance)
                .map(value -> ((Yaml.Scalar) value).text().strip())
                .filter(name -> !name.isEmpty());
        var names = level.map(name -> Map.of(name, Level.SENIOR)).orElse(Map.of());
        return problems(yaml, "notes.md", Ladder.of(names, List.of())).noneMatch(FrontMatterSchemaTest::isError);
    }

    @Test
    void it_has_the_keys_that_the_reader_knows_and_no_others() {
        assertThat(SCHEMA.keys("")).isEqualTo(FrontMatterReader.KEYS);
    }

    @Test
    void it_has_the_words_that_the_reader_knows_and_no_others() {
        assertThat(SCHEMA.words("/properties/kind/anyOf/0")).isEqualTo(Named.words(Kind.class));
        assertThat(SCHEMA.words("/properties/visibility/anyOf/0")).isEqualTo(Named.words(Visibility.class));
        assertThat(SCHEMA.words("/properties/status/anyOf/0")).isEqualTo(Named.words(Status.class));
        assertThat(SCHEMA.words("/properties/level/anyOf/0")).isEqualTo(Ladder.levels());
    }

    @Test
    void its_defaults_are_what_holds_where_nothing_is_said() {
        var silent = read("author: ines\n", "notes.md").frontMatter();

        assertThat(SCHEMA.root().at("/properties/visibility/default").asString())
                .isEqualTo(silent.visibility().word());
        assertThat(SCHEMA.root().at("/properties/status/default").asString())
                .isEqualTo(silent.status().word());
    }

    @ParameterizedTest
    @CsvSource({"self-review, 3", "Growth-Plan, 3", "log, 1", "response, 0", "page, 0"})
    void a_key_that_a_kind_needs_is_needed_by_both(String kind, int needed) {
        var keys = Map.of("author", "author: ines\n", "level", "level: mid\n", "cycle", "cycle: 2026-h1\n");
        var whole = "kind: " + kind + "\n" + String.join("", keys.values());

        assertThat(whole).matches(SCHEMA::accepts).matches(this::isRead);
        var missing = keys.values().stream()
                .flatMap(line -> Stream.of("", line.replaceAll(": .*", ":"), line.replaceAll(": .*", ": ' '"))
                        .map(instead -> whole.replace(line, instead)))
                .toList();
        assertThat(missing.stream().filter(yaml -> !SCHEMA.accepts(yaml))).hasSize(3 * needed);
        assertThat(missing.stream().filter(yaml -> !isRead(yaml))).hasSize(3 * needed);
    }

    @Test
    void an_unknown_key_is_valid_and_a_suggestion() {
        var yaml = "visiblity: team\n$schema: front-matter.schema.json\n";

        assertThat(SCHEMA.accepts(yaml)).isTrue();
        assertThat(problems(yaml, "notes.md", Ladder.STANDARD))
                .hasSize(2)
                .allMatch(problem -> problem.kind() == Problem.Kind.UNKNOWN_KEY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            since: 2026-02-30              | notes.md | whether the calendar has a date
            review-on: [2026-02-29]        | notes.md | whether the calendar has a date
            period: 2026-04-31/2026-06-30  | notes.md | whether the calendar has a date
            period: 2026-06-30/2026-01-01  | notes.md | whether a period ends after it begins
            level: boss                    | notes.md | whether ladder.yml maps a level
            title: x                       | plan.md  | which keys a document needs whose kind is told by its file's name
            team: !!str x                  | notes.md | tags and aliases
            {team: &name x, role: *name}   | notes.md | tags and aliases
            """)
    void what_only_the_reader_can_tell_is_said_in_the_description(String yaml, String file, String words) {
        assertThat(SCHEMA.accepts(yaml)).isTrue();
        assertThat(problems(yaml, file, Ladder.STANDARD)).anyMatch(FrontMatterSchemaTest::isError);
        assertThat(SCHEMA.description()).contains(words);
    }

    @Test
    void every_document_of_the_repository_is_valid() throws IOException {
        for (var folder : List.of("content", "src/test/resources/dev/thither/site/small/in")) {
            try (var files = Files.walk(Path.of(folder))) {
                var documents = files.filter(file -> file.toString().endsWith(".md"))
                        .map(FrontMatterSchemaTest::frontMatter)
                        .toList();
                assertThat(documents).isNotEmpty().allMatch(SCHEMA::accepts);
            }
        }
    }

    private static String frontMatter(Path file) {
        try {
            var text = Files.readString(file);
            return text.startsWith("---\n") ? text.substring(4, text.indexOf("\n---\n") + 1) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isError(Problem problem) {
        return problem.kind() == Problem.Kind.UNREADABLE;
    }

    private static Stream<Problem> problems(String yaml, String file, Ladder ladder) {
        return new ReviewReader(ladder, SectionNames.STANDARD).read(document(yaml), file).problems().stream();
    }

    private static Review read(String yaml, String file) {
        return ReviewReader.STANDARD.read(document(yaml), file);
    }

    private static Document document(String yaml) {
        return Document.parse(Source.of("notes.md", "---\n" + yaml + "\n---\n"));
    }
}
