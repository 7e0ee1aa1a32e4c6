package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Holds {@code schema/findings.schema.json} to what is really written. */
class FindingsSchemaTest {
    private static final Path SCHEMA = Path.of("schema/findings.schema.json");

    @TempDir
    private Path folder;

    @Test
    void the_example_site_s_report_keeps_to_the_schema() throws IOException {
        var report = new Shell(Path.of("").toAbsolutePath()).run("lint", "-f", "json");

        assertThat(report.out()).contains("\"explanation\"", "\"praise\"");
        assertThat(PublishedSchema.closed(SCHEMA).validate(report.out(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void a_report_on_broken_documents_keeps_to_the_schema() throws IOException {
        var report = new Shell(folder)
                .with("a.md", new byte[] {(byte) 0xFF, (byte) 0xFE})
                .with("b.md", "\uFEFF---\r\nlevel: boss\r\ncyclus: [x]\r\n---\r\n")
                .with("c.md", "## Goals\n- Learn Rust <!-- thither: ok technology-only -->\n")
                .with("plan.md", "## Goals\n- Learn Rust <!-- thither: ok technology-only: agreed -->\n")
                .with("d.md", "")
                .run("lint", "-f", "json");

        assertThat(report.out()).contains("\"unreadable\"", "\"unknown-key\"", "\"waived\": true");
        assertThat(PublishedSchema.closed(SCHEMA).validate(report.out(), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void the_schema_finds_what_is_wrong() throws IOException {
        var report = new Shell(folder)
                .with("plan.md", "## Goals\n- Learn Rust\n")
                .run("lint", "-f", "json")
                .out();

        assertThat(PublishedSchema.open(SCHEMA).validate(report, InputFormat.JSON))
                .isEmpty();
        assertThat(PublishedSchema.open(SCHEMA)
                        .validate(report.replace("\"version\": 1", "\"version\": 2"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(PublishedSchema.open(SCHEMA)
                        .validate(report.replace("\"column\": 3", "\"column\": 0"), InputFormat.JSON))
                .isNotEmpty();
        assertThat(PublishedSchema.open(SCHEMA).validate(report.replace("\"why\"", "\"because\""), InputFormat.JSON))
                .isNotEmpty();
    }
}
