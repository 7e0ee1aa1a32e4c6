package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BuildCommandTest {
    private static final String REVIEW = """
            ---
            kind: self-review
            author: ines
            level: senior
            cycle: 2026-h1
            visibility: org
            status: shared
            ---
            # Ines
            ## Goals
            - Tomasz leads the release, and I answer only what he asks
            """;

    @TempDir
    private Path folder;

    @Test
    void a_site_is_built_and_it_says_where() {
        var result = new Shell(folder)
                .with("content/people/ines/2026-h1/review.md", REVIEW)
                .run("build");

        assertThat(result.status()).isZero();
        assertThat(result.out())
                .contains("pages for everyone (org)")
                .endsWith("Open build/site/index.html in a browser.\n");
        assertThat(folder.resolve("build/site/people/ines/2026-h1/review/index.html"))
                .content()
                .contains("Tomasz leads");
    }

    @Test
    void a_document_that_cannot_be_read_stops_the_build_and_the_last_good_site_stays() throws IOException {
        var shell = new Shell(folder).with("content/review.md", REVIEW);
        shell.run("build");
        var before = bytes(folder.resolve("build"));

        var result = shell.with("content/bad.md", "---\nkind: pge\n---\n").run("build");

        assertThat(result.out()).startsWith("content/bad.md:2:7: “pge” is no kind; did you mean “page”?");
        assertThat(result.err()).contains("nothing was built").contains("--keep-going");
        assertThat(result.status()).isEqualTo(1);
        assertThat(bytes(folder.resolve("build"))).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"build", "export --to hugo", "lint"})
    void what_nobody_is_shown_is_named_with_what_to_do(String call) {
        var shell = new Shell(folder)
                .with("content/people/ines/2026-h1/review.md", REVIEW)
                .with("content/people/ines/2026-h1/notes.md", "Zanzibar\n")
                .with("content/people/ines/2026-h1/taken.md", "---\nkind: page\nwithdrawn: true\n---\n")
                .with("content/people/ines/2026-h1/old.md", "---\nkind: page\nkeep-until: 2026-08-31\n---\n")
                .with("content/people/ines/2026-h1/last.md", "---\nkind: page\nkeep-until: 2026-09-01\n---\n");

        var result = shell.run(call.split(" ", -1));

        assertThat(result.status()).isZero();
        assertThat(result.err()).isEqualTo("""
                        note: content/people/ines/2026-h1/notes.md:1:1: nobody is shown this: it names neither an author nor readers. If it is a page for everyone, say “kind: page” above the text, between two lines of ---. A key that is misspelt says nothing.
                        note: content/people/ines/2026-h1/old.md:1:1: this was to be kept until 2026-08-31, and nobody but its author is shown it now. Delete the file, or set a later date if there is a reason to.
                        """);
        assertThat(result.out()).doesNotContain("Zanzibar");
    }

    @Test
    void files_of_what_is_withdrawn_or_past_its_day_are_gone_with_the_next_build() {
        var shell = new Shell(folder).with("content/people/ines/2026-h1/review.md", REVIEW);
        var page = folder.resolve("build/site/people/ines/2026-h1/review/index.html");
        shell.run("build");
        assertThat(page).exists();

        shell.with("content/people/ines/2026-h1/review.md", REVIEW.replace("cycle:", "withdrawn: true\ncycle:"));
        assertThat(shell.run("build").out()).containsPattern("[1-9] removed");
        assertThat(folder.resolve("build/site/people/ines")).doesNotExist();

        shell.with("content/people/ines/2026-h1/review.md", REVIEW.replace("cycle:", "keep-until: 2026-09-01\ncycle:"));
        shell.run("build");
        assertThat(page).exists();
        var nextDay = Map.of("SOURCE_DATE_EPOCH", "1788307200");
        assertThat(shell.run("", nextDay, "build").out()).containsPattern("[1-9] removed");
        assertThat(folder.resolve("build/site/people/ines")).doesNotExist();
        shell.run("", nextDay, "build", "--audience", "author=ines");
        assertThat(folder.resolve("build/site-author-ines/people/ines/2026-h1/review/index.html"))
                .content()
                .contains("No longer shown to others");
    }

    @Test
    void a_run_that_repeats_an_old_one_shows_nothing_that_was_to_be_gone_since() {
        var shell = new Shell(folder)
                .with(
                        "content/people/ines/2026-h1/review.md",
                        REVIEW.replace("cycle:", "keep-until: 2026-08-31\ncycle:"));
        var lastYear = Map.of("SOURCE_DATE_EPOCH", "1756728000");

        assertThat(shell.run("", lastYear, "build").err()).contains("kept until 2026-08-31");
        assertThat(folder.resolve("build/site/people/ines")).doesNotExist();
    }

    @Test
    void keep_going_leaves_it_out_wherever_it_is_broken_and_builds_the_rest() {
        var shell = new Shell(folder)
                .with("content/people/ines/2026-h1/review.md", REVIEW)
                .with(
                        "content/people/bo/2026-h1/review.md",
                        REVIEW.replace("ines", "bo") + "<!-- private -->\nsecret\n")
                .with(
                        "content/people/cy/2026-h1/review.md",
                        REVIEW.replace("ines", "cy").replace("senior", "sr"));

        var result = shell.run("build", "--keep-going");

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out())
                .contains("content/people/bo/2026-h1/review.md:12:1: this private part is not closed.")
                .contains("content/people/cy/2026-h1/review.md:4:8: “sr” is no level.")
                .contains("Built ");
        assertThat(folder.resolve("build/site/people/ines/2026-h1/review/index.html"))
                .exists();
        assertThat(folder.resolve("build/site/people/bo")).doesNotExist();
        assertThat(folder.resolve("build/site/people/cy")).doesNotExist();
    }

    @Test
    void a_folder_that_is_not_ours_is_left_alone() {
        var shell = new Shell(folder).with("content/review.md", REVIEW).with("www/index.html", "mine");

        var result = shell.run("build", "-o", "www");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).startsWith("thither: ").contains("www").hasLineCount(1);
        assertThat(folder.resolve("www/index.html")).hasContent("mine");
    }

    @Test
    void the_output_may_not_be_the_project_or_its_sources() {
        var shell = new Shell(folder).with("thither.yml", "title: x").with("content/review.md", REVIEW);

        assertThat(shell.run("build", "-o", ".").status()).isEqualTo(2);
        assertThat(shell.run("build", "-o", "content").status()).isEqualTo(2);
        assertThat(folder.resolve("content/review.md")).exists();
    }

    @Test
    void a_broken_link_is_named_with_its_place() {
        var result = new Shell(folder)
                .with("content/review.md", REVIEW + "- See [it](gone.md)\n")
                .run("build");

        assertThat(result.out()).contains("content/review.md:12:").contains("gone.md");
        assertThat(result.status()).isEqualTo(1);
        assertThat(folder.resolve("build/site")).doesNotExist();
    }

    @Test
    void a_template_error_names_the_template_and_builds_nothing() {
        var result = new Shell(folder)
                .with("thither.yml", "title: x")
                .with("content/people/ines/2026-h1/review.md", REVIEW)
                .with("templates/review.html", "{{ nobodyKnowsThis }}")
                .run("build");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains("review.html").hasLineCount(1);
        assertThat(folder.resolve("build/site")).doesNotExist();
    }

    @Test
    void documents_whose_previous_ones_form_a_circle_are_built() {
        var result = new Shell(folder)
                .with(
                        "content/people/ines/2026-h1/review.md",
                        REVIEW.replace("cycle: 2026-h1", "cycle: 2026-h1\nprevious: ../2026-h2/review.md"))
                .with(
                        "content/people/ines/2026-h2/review.md",
                        REVIEW.replace("cycle: 2026-h1", "cycle: 2026-h2\nprevious: ../2026-h1/review.md"))
                .run("build");

        assertThat(result.status()).isZero();
    }

    @Test
    void each_audience_has_a_folder_of_its_own_and_only_what_it_may_read() throws IOException {
        var shell = new Shell(folder)
                .with(
                        "content/people/zebedee/2026-h1/review.md",
                        REVIEW.replace("ines", "zebedee")
                                        .replace("org", "private")
                                        .replace("Tomasz", "Sesam")
                                + "\n<!-- private -->\nKardamom\n<!-- /private -->\n")
                .with("content/people/bo/2026-h1/review.md", REVIEW.replace("ines", "bo"));

        shell.run("build");
        shell.run("build", "--audience", "author=zebedee");

        assertThat(String.join("", bytes(folder.resolve("build/site")).values()))
                .doesNotContain("Sesam", "Kardamom", "zebedee");
        assertThat(String.join(
                        "", bytes(folder.resolve("build/site-author-zebedee")).values()))
                .contains("Sesam", "Kardamom");
    }

    @Test
    void an_audience_that_no_document_names_is_a_slip() {
        var shell = new Shell(folder).with("content/review.md", REVIEW.replace("status", "team: search\nstatus"));

        var result = shell.run("build", "--audience", "team=serch");

        assertThat(result.err()).isEqualTo("thither: no document names “serch” as its team; did you mean “search”?\n");
        assertThat(result.status()).isEqualTo(2);
    }

    /** In Turkish, i has a capital of its own; in Arabic and Thai there are other digits, and other calendars. */
    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "ar-SA-u-ca-islamic-nu-arab", "th-TH-u-ca-buddhist-nu-thai"})
    void the_same_input_gives_the_same_bytes_in_any_place_and_time_and_order(String language) throws IOException {
        var names = List.of("ines", "İlknur", "ida", "Åse", "zoë", "นภา");
        var one = written(names, folder.resolve("one"));
        var reversed = new ArrayList<>(names);
        Collections.reverse(reversed);
        var other = written(reversed, folder.resolve("some/other folder"));
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        one.run("build", "--public-url", "https://docs.example.org/");
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            other.run("build", "--public-url", "https://docs.example.org/");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }

        var expected = bytes(one.folder().resolve("build/site"));
        var built = bytes(other.folder().resolve("build/site"));
        assertThat(built.keySet()).hasSizeGreaterThan(100).isEqualTo(expected.keySet());
        assertThat(built.keySet())
                .allSatisfy(path -> assertThat(built.get(path)).isEqualTo(expected.get(path)));
    }

    private static Shell written(List<String> names, Path folder) throws IOException {
        Files.createDirectories(folder);
        var shell = new Shell(folder).with("thither.yml", "title: Reviews\n");
        for (var name : names) {
            shell.with(
                    "content/people/%s/2026-h1/review.md".formatted(name),
                    REVIEW.replace("ines", "\"" + name + "\"") + "\n### IDENTITY: 12 İ ß ſ\n- 2026-09-15 shown #tag\n");
            shell.with(
                    "content/people/%s/2026-h2/plan.md".formatted(name),
                    REVIEW.replace("ines", "\"" + name + "\"")
                            .replace("self-review", "growth-plan")
                            .replace("2026-h1", "2026-h2\nreview-on: [2026-09-15]\nsince: 2025-03-01"));
        }
        return shell;
    }

    private static Map<String, String> bytes(Path root) throws IOException {
        var bytes = new TreeMap<String, String>();
        try (var files = Files.walk(root)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                bytes.put(root.relativize(file).toString(), root.relativize(file) + "\n" + Files.readString(file));
            }
        }
        return bytes;
    }
}
