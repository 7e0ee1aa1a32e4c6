package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build makes of where the site will stand. */
class HostingTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void aSite() {
        shell = new Shell(folder)
                .with("content/people/ines/2026-h1/review.md", """
                        ---
                        kind: self-review
                        author: ines
                        level: senior
                        cycle: 2026-h1
                        visibility: org
                        status: shared
                        ---
                        # Ines
                        """)
                .with("content/notes/a & b.md", "---\nkind: page\ntitle: Fish & chips\n---\nText\n");
    }

    @Test
    void without_a_word_of_it_the_page_for_wrong_addresses_is_right_at_the_root_and_there_is_no_sitemap() {
        shell.run("build");

        assertThat(built("404.html")).content().contains("href=\"index.html\"", "href=\"assets/thither.css\"");
        assertThat(built("sitemap.xml")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reviews/", "/reviews", " /reviews/ "})
    void with_a_base_the_page_for_wrong_addresses_is_right_at_any_depth(String base) {
        shell.run("build", "--base-url", base);

        assertThat(built("404.html"))
                .content()
                .contains(
                        "href=\"/reviews/index.html\"",
                        "href=\"/reviews/assets/thither.css\"",
                        "src=\"/reviews/assets/thither.js\"",
                        "href=\"/reviews/people/index.html\"")
                .doesNotContainPattern("(href|src)=\"(?!/reviews/|#)");
        assertThat(built("people/index.html"))
                .content()
                .contains("href=\"../index.html\"")
                .doesNotContain("/reviews/");
    }

    @Test
    void the_base_can_stand_in_the_configuration_and_the_command_line_goes_first() {
        shell.with("thither.yml", "base-url: /configured\n");

        shell.run("build");
        assertThat(built("404.html")).content().contains("href=\"/configured/index.html\"");

        shell.run("build", "--base-url", "/");
        assertThat(built("404.html")).content().contains("href=\"/index.html\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            reviews/             | “reviews/” is no path. Use a path such as /reviews/.
            /a//b/               | “/a//b/” is no path.
            /../                 | “/../” is no path.
            /a/%2e%2e            | “/a/%2e%2e” is no path.
            /a"b/                | is no path.
            /a?b                 | is no path.
            https://a.example/   | “https://a.example/” is no path. Use a path such as /reviews/. The whole address is for --public-url.
            """)
    void what_is_no_path_is_refused_before_anything_is_built(String base, String message) {
        var result = shell.run("build", "--base-url", base);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err()).contains(message).hasLineCount(1);
        assertThat(folder.resolve("build")).doesNotExist();
    }

    @Test
    void with_a_public_address_a_sitemap_lists_every_page_but_the_one_for_wrong_addresses() {
        shell.run("build", "--public-url", "https://docs.example.org/reviews");

        assertThat(built("sitemap.xml"))
                .content()
                .startsWith("""
                        <?xml version="1.0" encoding="UTF-8"?>
                        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
                        """)
                .contains(
                        "<url><loc>https://docs.example.org/reviews/index.html</loc></url>\n",
                        "<url><loc>https://docs.example.org/reviews/notes/a%20%26%20b/index.html</loc></url>\n",
                        "<url><loc>https://docs.example.org/reviews/people/ines/2026-h1/review/index.html</loc></url>\n")
                .doesNotContain("404.html")
                .endsWith("</urlset>\n");
        assertThat(built("404.html")).content().contains("href=\"/reviews/index.html\"");
        assertThat(built("index.html")).content().contains("noindex").doesNotContain("docs.example.org");
        assertThat(built("robots.txt")).content().isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "docs.example.org",
                "//docs.example.org/",
                "ftp://docs.example.org/",
                "https://",
                "https://me@docs.example.org/",
                "https://docs.example.org/?a=b",
                "https://docs.example.org/#a",
                "https://docs.example.org/../a/",
                "https://docs.example.org/a b/"
            })
    void what_is_no_address_of_a_site_is_refused(String url) {
        var result = shell.run("build", "--public-url", url);

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .contains("“" + url + "” is no address of a site.")
                .hasLineCount(1);
    }

    @Test
    void a_base_and_a_public_address_that_disagree_are_refused() {
        var result = shell.run("build", "--public-url", "https://docs.example.org/reviews/", "--base-url", "/talks/");

        assertThat(result.status()).isEqualTo(2);
        assertThat(result.err())
                .contains("--base-url is /talks/, but --public-url leads to /reviews/. Leave --base-url out.");
    }

    private Path built(String path) {
        return folder.resolve("build/site").resolve(path);
    }
}
