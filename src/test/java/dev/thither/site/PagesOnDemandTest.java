package dev.thither.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.thither.html.Located;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PagesOnDemandTest {
    private static final String REVIEW = """
            ---
            kind: self-review
            author: %s
            level: senior
            cycle: 2026-h1
            team: search
            visibility: org
            status: shared
            ---
            # Review

            ## Goals

            - Tomasz leads the release
            """;

    @ParameterizedTest
    @ValueSource(strings = {"org", "manager=tomasz", "author=ines", "author=nobody"})
    void every_file_of_a_site_is_the_one_that_a_build_makes(String audience) throws IOException {
        var sources = new Sources()
                .withRule("empty", "# Empty\n\nSee [other](other.md).\n")
                .withRule("other", "# Other\n");
        var content = Path.of("src/test/resources/dev/thither/site/small/in");
        try (var files = Files.walk(content)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                sources.with(content.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }

        assertSame(sources, audience);
    }

    @Test
    void long_lists_with_pages_for_letters_are_too() {
        var sources = new Sources();
        IntStream.range(0, 420)
                .mapToObj(i -> Character.toString('a' + i % 26) + i)
                .forEach(name -> sources.with("people/%s/review.md".formatted(name), REVIEW.formatted(name)));

        assertSame(sources, "org");
    }

    @Test
    void documents_at_the_address_of_a_list_or_of_another_are_too() {
        var sources = new Sources()
                .with("pages.md", REVIEW.formatted("ines"))
                .with("cycles.md", REVIEW.formatted("ines"))
                .with(
                        "index.md",
                        "---\nkind: page\nvisibility: org\nstatus: shared\n---\n# Home\n\n[r](pages.md#gone)\n")
                .with("a.md", REVIEW.formatted("bo"))
                .with("a/index.md", REVIEW.formatted("bo"));

        assertSame(sources, "org");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org", "author=ines"})
    void links_to_headings_of_other_documents_are_too(String audience) {
        var links = """

                [shown](b/review.md#goals), [private](b/review.md#quiet), [gone](b/review.md#gone),
                [taken](c.md#goals) and [home](index.md#quiet)
                """;
        var quiet = "\n<!-- private -->\n## Quiet\n<!-- /private -->\n";
        var sources = new Sources()
                .with("a/review.md", REVIEW.formatted("ines") + links)
                .with("b/review.md", REVIEW.formatted("bo") + quiet + links.replace("b/", "../a/"))
                .with("c.md", REVIEW.formatted("bo"))
                .with("c/index.md", REVIEW.formatted("bo"))
                .with("index.md", "---\nkind: page\nvisibility: org\nstatus: shared\n---\n# Home\n" + quiet + links);

        assertSame(sources, audience);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void sites_at_random_are_too_whoever_reads_them(long seed) {
        var site = new RandomSite(seed);

        site.readers().forEach(reader -> assertSame(site.build(reader), site.onDemand(reader)));
    }

    @Test
    void a_picture_is_there_if_a_page_that_the_audience_may_see_shows_it_whichever_is_asked_for_first() {
        var sources = new Sources()
                .with("shown.svg", "<svg/>")
                .with("private.svg", "<svg/>")
                .with("unused.svg", "<svg/>")
                .with("review.md", REVIEW.formatted("ines") + """

                        ![shown](shown.svg)

                        <!-- private -->
                        ![private](private.svg)
                        <!-- /private -->
                        """);

        assertThat(sources.onDemand("org").make("private.svg").page()).isEmpty();
        assertThat(sources.onDemand("org").make("unused.svg").page()).isEmpty();
        assertThat(sources.onDemand("author=bo").make("private.svg").page()).isEmpty();
        assertThat(sources.onDemand("author=ines").make("private.svg").page()).isPresent();
        assertThat(sources.onDemand("org").make("shown.svg").page()).isPresent();
        assertThat(sources.onDemand("org").make("review/index.html").onIt())
                .extracting(Page::path)
                .containsExactly("shown.svg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gone/index.html",
                "people/../404.html",
                "/404.html",
                "review",
                "review.md",
                "..",
                "a\0b",
                "gone.png",
                "assets/search/gone.js"
            })
    void at_any_other_path_there_is_nothing(String path) {
        var pages = new Sources().with("review.md", REVIEW.formatted("ines")).onDemand("org");

        assertThat(pages.make(path).page()).isEmpty();
    }

    @Test
    void a_search_reads_no_document_again_and_its_page_changes_with_the_index() {
        var sources = new Sources().with("one.md", REVIEW.formatted("ines")).with("two.md", REVIEW.formatted("bo"));
        var pages = sources.onDemand("org");

        assertThat(pages.make("assets/search/index.js").page()).isPresent();
        assertThat(pages.make("search/index.html").onIt())
                .extracting(Page::path)
                .containsExactly("assets/search/index.js");
        assertThat(sources.read()).isEmpty();
    }

    @Test
    void a_document_that_stands_where_the_index_does_is_a_page_too() {
        assertSame(
                new Sources()
                        .with("assets/search/index.md", REVIEW.formatted("ines"))
                        .with("assets/search/index.js.md", REVIEW.formatted("bo")),
                "org");
    }

    @Test
    void errors_are_those_of_the_document_behind_the_page() {
        var pages = new Sources()
                .with("one.md", REVIEW.formatted("ines") + "[gone](gone.md) and [heading](two.md#gone)\n")
                .with("two.md", REVIEW.formatted("bo") + "[gone](gone.md)\n")
                .onDemand("org");

        assertThat(pages.make("one/index.html").errors())
                .extracting(Located::file, error -> error.message())
                .containsExactly(
                        tuple("one.md", "there is no document “gone.md” in the source folder"),
                        tuple("one.md", "“two.md” has no heading “#gone”"));
        assertThat(pages.make("index.html").errors()).isEmpty();
    }

    private static void assertSame(Sources sources, String audience) {
        assertSame(sources.build(audience), sources.onDemand(audience));
    }

    private static void assertSame(Built site, PagesOnDemand pages) {
        var built = site.files();
        var made = new TreeMap<String, String>();
        built.keySet()
                .forEach(path -> pages.make(path)
                        .page()
                        .ifPresent(page -> made.put(page.path(), new String(page.bytes(), UTF_8))));

        assertThat(made.keySet()).isEqualTo(built.keySet());
        assertThat(made).isEqualTo(built);
    }
}
