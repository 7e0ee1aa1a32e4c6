package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code schema/document.schema.json} to the twins that a site really has. */
class DocumentSchemaTest {
    private static final Path SCHEMA = Path.of("schema/document.schema.json");

    @TempDir
    private Path folder;

    @Test
    void every_twin_of_the_example_site_keeps_to_the_schema_whoever_reads_it() throws IOException {
        for (var audience : List.of("org", "manager=oskar", "author=sunniva")) {
            var twins = twins(Path.of(""), audience);

            assertThat(twins).hasSizeGreaterThan(10);
            for (var twin : twins) {
                assertThat(PublishedSchema.closed(SCHEMA).validate(twin, InputFormat.JSON))
                        .as(twin)
                        .isEmpty();
            }
        }
    }

    /** All that can be said, so that no part of the schema describes nothing. */
    @Test
    void so_do_twins_that_say_all_that_can_be_said_or_nothing() throws IOException {
        new Shell(folder)
                .with(
                        "content/a/log.md",
                        "---\nvisibility: org\nstatus: shared\nauthor: a\n---\n- 2026-04-02 x #tag @ana\n")
                .with("content/b/response.md", "---\nvisibility: org\nstatus: shared\n---\n")
                .with("content/c/plan.md", """
                        ---
                        author: ines
                        level: staff
                        cycle: 2026-h2
                        role: x
                        team: y
                        manager: z
                        since: 2026-01-01
                        toward: t
                        period: 2026-01-01/2026-06-30
                        review-on: [2026-02-01, 2026-03-01]
                        previous: ../a/log.md
                        visibility: org
                        status: closed
                        ---
                        Words[^1].

                        ## Goals
                        - [x] **Ours** A goal
                        - For: Aylin
                        - Know by: x
                        - [ ] do it (2026-08-01)
                        - 2026-09-01 done

                        | Goal | KPI |
                        |---|---|
                        | a | b |

                        [^1]: A note.
                        """);

        var twins = twins(folder, "org");

        assertThat(String.join("", twins))
                .contains(
                        "\"previous\": \"../../a/log/index.json\"", "\"know-by\"", "\"A note.\"", "\"tag\"", "\"row\"");
        for (var twin : twins) {
            assertThat(PublishedSchema.closed(SCHEMA).validate(twin, InputFormat.JSON))
                    .as(twin)
                    .isEmpty();
        }
    }

    @Test
    void the_schema_finds_what_is_wrong() throws IOException {
        var twin = twins(Path.of(""), "org").get(0);

        assertThat(PublishedSchema.open(SCHEMA).validate(twin, InputFormat.JSON))
                .isEmpty();
        assertThat(PublishedSchema.open(SCHEMA)
                        .validate(twin.replace("\"version\": 1", "\"version\": 2"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(PublishedSchema.open(SCHEMA)
                        .validate(twin.replace("\"kind\": \"goals\"", "\"kind\": \"aims\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(PublishedSchema.open(SCHEMA).validate(twin.replace("\"entries\"", "\"items\""), InputFormat.JSON))
                .isNotEmpty();
    }

    private List<String> twins(Path site, String audience) throws IOException {
        var out = folder.resolve("out-" + audience.replace('=', '-'));
        var result = new Shell(site)
                .run("build", "--audience", audience, "-o", out.toAbsolutePath().toString());
        assertThat(result.status()).as(result.out() + result.err()).isZero();
        try (var files = Files.walk(out)) {
            var found =
                    files.filter(file -> file.endsWith("index.json")).sorted().toList();
            return found.stream().map(DocumentSchemaTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
