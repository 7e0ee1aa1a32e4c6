package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.export.ExportFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExportCommandTest {
    private static final String REVIEW = "content/people/ines/2026-h1/review.md";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void write() {
        shell = new Shell(folder)
                .with("thither.yml", "title: Reviews\n")
                .with(REVIEW, """
                        ---
                        author: ines
                        level: senior
                        cycle: 2026-h1
                        visibility: org
                        status: shared
                        ---
                        # Ines, *first* half

                        ## What changed
                        Words that go on
                        in the **next** line[^1].

                        - For: the `rota` at [the wiki](https://wiki.example/rota)
                          - [x] done

                        ![A chart](chart.svg) and [the plan](../2026-h2/plan.md#goals), [hidden](secret.md)

                        | a | b |
                        |---|---|
                        | c | d |

                        <!-- private -->
                        Quiet.
                        <!-- /private -->

                        [^1]: A note.
                        """)
                .with("content/people/ines/2026-h1/chart.svg", "<svg/>")
                .with("content/people/ines/2026-h1/secret.md", "---\nauthor: ines\nkind: log\n---\nx\n")
                .with(
                        "content/people/ines/2026-h2/plan.md",
                        "---\nauthor: ines\nlevel: senior\ncycle: 2026-h2\nvisibility: org\nstatus: shared\n---\n## Goals\n- {7*7}\n");
    }

    @Test
    void one_document_as_words_is_printed_without_any_marks() {
        var result = shell.run("export", "--to", "plain", REVIEW);

        assertThat(result.out()).isEqualTo("""
                Ines, first half

                By: Ines
                Level: senior
                Cycle: 2026-h1

                What changed

                Words that go on in the next line [1].

                • For: the rota at the wiki (https://wiki.example/rota)
                  • Done: done

                A chart and the plan, hidden

                a: c; b: d

                [1] A note.
                """);
        assertThat(result.status()).isZero();
    }

    @Test
    void one_document_as_a_page_holds_all_that_it_needs() throws IOException {
        var result = shell.run("export", "--to", "html", "-o", "review.html", REVIEW);

        assertThat(result.status()).as(result.err()).isZero();
        assertThat(result.out()).isEmpty();
        assertThat(Files.readString(folder.resolve("review.html")))
                .contains("<style>", "src=\"data:image/svg+xml;base64,PHN2Zy8+\"", ">next</strong>")
                .doesNotContain("<script", "<link", "url(", "href=\"../", "Quiet", "secret");
    }

    @ParameterizedTest
    @CsvSource({
        "mkdocs, mkdocs.yml, docs/people/ines/2026-h1/review/index.md, href=\"../../2026-h2/plan/index&#46;html",
        "techdocs, catalog-info.yaml, docs/people/ines/2026-h1/review/index.md, href=\"../../2026-h2/plan/index.html&#35;goals\"",
        "hugo, content/people/_index.md, content/people/ines/2026-h1/review.md, (../../2026-h2/plan/#goals)",
        "docusaurus, docs/people/ines/n-2026-h1/_category_.json, docs/people/ines/n-2026-h1/review.md, (../n-2026-h2/plan.md#goals)",
        "plain, people/ines/2026-h2/plan.txt, people/ines/2026-h1/review.txt, the plan",
        "html, people/ines/2026-h2/plan.html, people/ines/2026-h1/review.html, href=\"../2026-h2/plan.html#goals\""
    })
    void a_program_gets_the_files_that_it_wants(String format, String file, String review, String link)
            throws IOException {
        var result = shell.run("export", "--to", format);

        var out = folder.resolve("build/export-" + format);
        assertThat(result.out()).isEqualTo("Exported 2 documents to build/export-%s.%n".formatted(format));
        assertThat(out.resolve(file)).exists();
        assertThat(Files.readString(out.resolve(review)))
                .contains(link.replace("&#46;html", ".html"), "hidden")
                .doesNotContain("Quiet", "secret");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void the_same_documents_make_the_same_bytes(ExportFormat format) throws IOException {
        shell.run("export", "--to", format.word(), "-o", "one");
        shell.run("export", "--to", format.word(), "-o", "two");

        assertThat(files("one")).isNotEmpty().isEqualTo(files("two"));
    }

    private Map<String, String> files(String name) throws IOException {
        var files = new TreeMap<String, String>();
        var root = folder.resolve(name);
        try (var found = Files.walk(root)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void what_a_generator_would_run_is_words() throws IOException {
        shell.with(
                "content/x.md",
                "---\nkind: page\n---\n# {7*7} {{< x >}} <b>\n\n`{{< x >}}` {{ 7*7 }} {% x %} <A b={c}/>\n\n!!! note\n\n:::tip\n");
        for (var format : List.of("hugo", "docusaurus", "mkdocs")) {
            shell.run("export", "--to", format, "-o", format);
        }

        assertThat(Files.readString(folder.resolve("hugo/content/x.md")).replaceFirst("(?s)---.*?---", ""))
                .contains("\\<A b=\\{c\\}/>")
                .doesNotContain("{{<", "{{%", "<b>");
        assertThat(Files.readString(folder.resolve("docusaurus/docs/x.md")))
                .contains("format: md", "\\{7\\*7\\}", "\\:\\:\\:tip");
        assertThat(Files.readString(folder.resolve("mkdocs/docs/x/index.md")))
                .doesNotContain("{{", "{%", "<b>", "<A", "\n!!! note");
    }

    @Test
    void what_the_audience_may_not_read_is_not_exported_by_its_name_either() {
        var result = shell.run("export", "--to", "plain", "content/people/ines/2026-h1/secret.md");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        assertThat(result.err())
                .isEqualTo(
                        "thither: none of these documents is for everyone (org) to read. Name who is to read it with --audience, and see “visibility”, “status”, “withdrawn” and “keep-until” in it.\n");
        assertThat(shell.run(
                                "export",
                                "--to",
                                "plain",
                                "--audience",
                                "author=ines",
                                "content/people/ines/2026-h1/secret.md")
                        .out())
                .contains("x");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "export | --to is missing. Use one of mkdocs, techdocs, docusaurus, hugo, plain, html.",
                "export --to mkdoc | “mkdoc” is nothing to export to; did you mean “mkdocs”? Use one of mkdocs, techdocs, docusaurus, hugo, plain, html.",
                "export --to html gone.md | no such file: gone.md",
                "export --to html - | export reads files, and no standard input: who may read a text depends on where it stands.",
                "export --to html --audience all | “all” is no audience. Use org, team=NAME, manager=NAME or author=NAME."
            })
    void a_wrong_call_is_told_in_a_line(String call, String message) {
        var result = shell.run(call.split(" ", -1));

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).isEqualTo("thither: " + message + "\n");
    }

    @Test
    void a_folder_of_somebody_else_s_is_left_alone() {
        shell.with("docs/index.md", "Theirs.");

        var result = shell.run("export", "--to", "mkdocs", "-o", "docs");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("is not empty and was not made by Thither");
        assertThat(folder.resolve("docs/index.md")).hasContent("Theirs.");
    }

    @Test
    void a_link_to_nothing_stops_it_and_leaves_the_last_export() {
        shell.run("export", "--to", "hugo");
        shell.with("content/broken.md", "---\nkind: page\n---\n[x](gone.md)\n");

        var result = shell.run("export", "--to", "hugo");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.err()).contains("content/broken.md:4:5: there is no document", "nothing was exported");
        assertThat(folder.resolve("build/export-hugo/content/broken.md")).doesNotExist();
        assertThat(shell.run("export", "--to", "hugo", "--keep-going").status()).isEqualTo(1);
        assertThat(folder.resolve("build/export-hugo/content/broken.md")).exists();
    }
}
