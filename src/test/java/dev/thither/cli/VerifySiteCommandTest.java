package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class VerifySiteCommandTest {
    private static final String POLICY = "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'\">";
    private static final String HEAD =
            "<!doctype html>\n<html><head><title>A</title>" + POLICY + "<meta name=\"robots\" content=\"noindex\">\n";
    /** Ends in line 3. */
    private static final String BODY = HEAD + "</head><body>";

    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void aSite() {
        shell = new Shell(folder)
                .with("site/index.html", BODY + "<a href=\"b/index.html#here\">B</a> <img src=\"a.png\" alt=\"\">")
                .with("site/b/index.html", BODY + "<p id=\"here\">B <a href=\"../index.html\">A</a>")
                .with("site/a.png", "");
    }

    @Test
    void a_site_that_keeps_to_itself_is_right() {
        var result = verify();

        assertThat(result.out()).isEqualTo("Looked at 2 pages and 1 other file: nothing is wrong.\n");
        assertThat(result.status()).isZero();
    }

    @Test
    void what_the_build_makes_is_right_for_every_audience(@TempDir Path output) {
        var here = new Shell(Path.of(""));
        for (var audience : new String[] {"org", "manager=oskar", "author=sunniva"}) {
            var out = output.resolve(audience).toString();
            here.run("build", "--audience", audience, "--base-url", "/reviews/", "-o", out);

            var result = here.run("verify-site", "--base-url", "/reviews/", out);

            assertThat(result.out()).contains("pages and ").endsWith(": nothing is wrong.\n");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            <a href="gone.html">x</a>                     | “gone.html” is not there. Mend the address
            <a href="b">x</a> <a href="b/">x</a>          |
            <a href="b/index.html?x=1#here">x</a>         |
            <a href="%62/index.html#h%65re">x</a>         |
            <a href="b/index.html#there">x</a>            | “b/index.html#there” leads to a place that is not in the page.
            <a href="#">x</a> <a href="#top">x</a>        |
            <a href="#gone">x</a>                         | “#gone” leads to a place that is not in the page.
            <a name="n" href="#n">x</a>                   |
            <a href="../x.html">x</a>                     | “../x.html” leads out of the folder.
            <a href="%2e%2e/x.html">x</a>                 | “%2e%2e/x.html” leads out of the folder.
            <a href="/b/index.html">x</a>                 | “/b/index.html” leads out of the folder. Make it relative; if the site stands at a path of its own, name that with --base-url.
            <a href="b\\index.html">x</a>                 |
            <a href="%ff">x</a>                           | “%ff” is no address.
            <a href="https://example.org/">x</a>          |
            <a href="//example.org/">x</a>                |
            <a href="mailto:ines@example.org">x</a>       |
            <a href="file:///C:/a.html">x</a>             | “file:///C:/a.html” leads to a disk.
            <a href="javascript:alert(1)">x</a>           | a script stands in the address “javascript:alert(1)”.
            <a href=" java&#10;script:alert(1)">x</a>     | a script stands in the address
            <a href="data:text/html,x">x</a>              | <a> has its content in the address “data:text/html,x”.
            <a href="b/" ping="https://example.org/">x</a>| <a> asks another host for “https://example.org/”.
            <img src="https://example.org/a.png">         | <img> asks another host for “https://example.org/a.png”. Copy it into the site, or make it a link.
            <img src="HTTPS:\\\\example.org\\a.png">      | <img> asks another host
            <img src="\\\\example.org\\a.png">            | <img> asks another host
            <img src="data:image/png;base64,AA==">        |
            <img src="gone.png">                          | “gone.png” is not there.
            <img srcset="a.png 1x, gone.png 2x">          | “gone.png” is not there.
            <img srcset="//example.org/a.png">            | <img> asks another host
            <script src="//example.org/a.js"></script>    | <script> asks another host
            <script src="data:text/javascript,1"></script>| <script> has its content in the address
            <iframe src="b/index.html"></iframe>          |
            <iframe src="https://example.org/"></iframe>  | <iframe> asks another host
            <iframe srcdoc="x"></iframe>                  | a page stands in the attribute srcdoc.
            <form action="https://example.org/"></form>   | <form> asks another host
            <object data="https://example.org/"></object> | <object> asks another host
            <video poster="https://example.org/"></video> | <video> asks another host
            <svg><use href="https://example.org/#a"/></svg> | <use> asks another host
            <svg><rect fill="url(https://example.org/)"/></svg> | url() asks another host
            <base href="https://example.org/">            | <base> makes relative links lead elsewhere.
            <meta http-equiv="Refresh" content="0; url=b/">| the page leads on by itself.
            <script>alert(1)</script>                     | a script stands in the page. Put it into a file of the site.
            <script type="application/json">{}</script>   |
            <style>p { color: red }</style>               | a style sheet stands in the page.
            <p style="color: red">                        | a style stands in the attribute style.
            <p ONCLICK="x()">                             | a script stands in the attribute onclick.
            <p id="a"><p id="a">                          | the id “a” stands at 4:1 already. Give each its own.
            <link rel="stylesheet" href="//example.org/a.css"> | <link> asks another host
            <link rel="preconnect" href="//example.org/"> | <link> asks another host
            <link rel="alternate" href="//example.org/">  |
            <link rel="alternate stylesheet" href="//example.org/"> | <link> asks another host
            """)
    void what_is_wrong_in_a_page_is_said_with_its_place(String html, String message) {
        shell.with("site/index.html", BODY + "<a href=\"b/\">B</a><img src=\"a.png\">\n" + html);

        var result = verify();

        if (message == null) {
            assertThat(result.out()).endsWith(": nothing is wrong.\n");
            assertThat(result.status()).isZero();
        } else {
            assertThat(result.out())
                    .startsWith("index.html:4:")
                    .contains(message)
                    .endsWith(": 1 thing is wrong.\n");
            assertThat(result.status()).isEqualTo(1);
        }
    }

    @Test
    void places_are_counted_from_one() {
        shell.with("site/index.html", BODY + "\n <a\n  href=\"gone\">x</a> <p id=a><p id=a>");

        assertThat(verify().out())
                .contains("index.html:5:3: “gone” is not there.")
                .contains("index.html:5:32: the id “a” stands at 5:21 already.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            default-src 'none'                                       | it says nothing of base-uri.
            default-src *; base-uri 'none'; form-action 'none'       | default-src allows *.
            default-src 'none'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none' | script-src allows 'unsafe-inline'.
            default-src 'none'; script-src data:; base-uri 'none'; form-action 'none' | script-src allows data:.
            default-src 'none'; img-src https://example.org; base-uri 'none'; form-action 'none' | img-src allows https://example.org.
            script-src 'self'; base-uri 'none'; form-action 'none'   | it says nothing of default-src.
            """)
    void a_policy_has_to_be_strict(String policy, String message) {
        shell.with(
                "site/b/index.html",
                "<!doctype html><meta name=robots content=none><meta http-equiv=content-security-policy content=\""
                        + policy + "\"><p id=here>");

        assertThat(verify().out()).contains("the Content-Security-Policy is not strict: " + message);
    }

    @Test
    void a_page_without_policy_or_noindex_is_reported_and_so_is_what_is_loaded_before_the_policy() {
        shell.with("site/b/index.html", "<p id=here>")
                .with(
                        "site/index.html",
                        HEAD.replace(POLICY, "<script src=a.js></script>" + POLICY)
                                + "</head><a href=\"b/\">B</a><img src=\"a.png\">")
                .with("site/a.js", "");

        assertThat(verify().out()).isEqualTo("""
                b/index.html: nothing asks search engines to leave this page out. Put <meta name="robots" content="noindex"> into its head.
                b/index.html: there is no Content-Security-Policy in its head. Put one there as <meta http-equiv="Content-Security-Policy">.
                index.html:2:37: “a.js” is loaded before the Content-Security-Policy. Put the policy first.
                Looked at 2 pages and 2 other files: 3 things are wrong.
                """);
    }

    @Test
    void style_sheets_and_drawings_are_looked_into() {
        shell.with("site/index.html", HEAD + "<link rel=stylesheet href=a.css></head><a href=b/>B</a><img src=a.svg>")
                .with(
                        "site/a.css",
                        "/* url(https://example.org/no) */\n@import 'b.css';\np { background: url( \"//example.org/a.png\" ) }\n"
                                + "q { background: url(a.png) }")
                .with(
                        "site/a.svg",
                        "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>1</script>\n<image href=\"https://example.org/\"/></svg>");

        assertThat(verify().out()).isEqualTo("""
                a.css:2:1: “b.css” is not there. Mend the address, or take it out.
                a.css:3:17: url() asks another host for “//example.org/a.png”. Copy it into the site, or make it a link.
                a.svg:1:41: a script stands in the page. Put it into a file of the site.
                a.svg:2:8: <image> asks another host for “https://example.org/”. Copy it into the site, or make it a link.
                Looked at 2 pages and 3 other files: 4 things are wrong.
                """);
    }

    @Test
    void what_no_way_leads_to_from_the_home_page_is_reported_but_for_what_hosts_and_scripts_ask_for() {
        shell.with("site/old/plan.html", BODY + "<a href=other.html>x</a>")
                .with("site/old/other.html", BODY + "<a href=plan.html>x</a>")
                .with("site/old/face.png", "")
                .with("site/404.html", BODY)
                .with("site/robots.txt", "")
                .with("site/assets/search/1.js", "");

        assertThat(verify().out())
                .contains(
                        "old/face.png: no page leads here, so that this may be left over from an earlier build.",
                        "old/other.html: no page leads here",
                        "old/plan.html: no page leads here")
                .contains(": 3 things are wrong.");
    }

    @Test
    void with_a_base_whole_paths_below_it_lead_into_the_folder() {
        shell.with("site/404.html", BODY + "<a href=/reviews/b/index.html>B</a> <a href=/reviews/gone.html>C</a>");

        var result = shell.run("verify-site", "--base-url", "/reviews/", "site");

        assertThat(result.out())
                .contains("404.html:3:53: “/reviews/gone.html” is not there.")
                .endsWith(": 1 thing is wrong.\n");
    }

    @Test
    void a_link_on_disk_is_reported_and_not_followed() throws IOException {
        Files.createSymbolicLink(folder.resolve("site/loop"), folder.resolve("site"));
        Files.createSymbolicLink(folder.resolve("site/out.html"), folder.resolve("elsewhere.html"));

        assertThat(verify().out())
                .contains("loop: this is a symbolic link, and who publishes the folder may publish what it leads to.")
                .contains("out.html: this is a symbolic link")
                .endsWith(": 2 things are wrong.\n");
    }

    @Test
    void a_huge_page_is_named_and_not_read() throws IOException {
        try (var file = new RandomAccessFile(folder.resolve("site/b/index.html").toFile(), "rw")) {
            file.setLength(3L << 30);
        }

        assertThat(verify().out()).contains("b/index.html: this has 3,221,225,472 bytes and was not looked into.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>",
                "<div><p>",
                "<a href=x><table>",
                "<p id=x ",
                "<",
                "&#x110000;\u0000",
                "<svg><style>",
                "<!--"
            })
    void a_page_that_is_no_page_ends_in_a_report(String text) {
        shell.with("site/b/index.html", text.repeat((1 << 19) / text.length()));

        var result = verify();

        assertThat(result.status()).isEqualTo(1);
        assertThat(result.out()).contains("Looked at 2 pages");
        assertThat(result.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "windows-1252", "ISO-2022-JP"})
    void a_page_in_another_encoding_is_read(String name) throws IOException {
        var mark = name.startsWith("UTF-16") ? "\uFEFF" : "";
        var page = mark + BODY.replace("<title>", "<meta charset=\"" + name + "\"><title>")
                + "<a href=\"gone.html\" id=here>x</a>";
        Files.write(folder.resolve("site/b/index.html"), page.getBytes(Charset.forName(name)));

        assertThat(verify().out()).contains("“gone.html” is not there").endsWith(": 1 thing is wrong.\n");
    }

    @Test
    void bytes_that_are_no_text_and_charsets_that_nobody_knows_do_no_harm() throws IOException {
        var bytes = new byte[100_000];
        new Random(1).nextBytes(bytes);
        Files.write(folder.resolve("site/b/index.html"), bytes);
        shell.with("site/c.html", "<meta charset=klingon><?xml version='1.0' encoding='x'?>" + BODY);

        assertThat(verify().status()).isEqualTo(1);
        assertThat(verify().err()).isEmpty();
    }

    @Test
    void nothing_in_a_name_or_an_address_can_take_over_the_terminal() {
        shell.with("site/b/index.html", BODY + "<p id=here><a href=\"\u001B[31mred&#13;\u202E\">x</a>");

        assertThat(verify().out()).contains("“\uFFFD[31mred\uFFFD").doesNotContain("\u001B", "\r", "\u202E");
    }

    @Test
    void a_thousand_things_are_told_and_the_others_counted() {
        shell.with("site/index.html", BODY + "<img src=a.png><a href=b/>B</a>" + "<p style=x>".repeat(1200));

        assertThat(verify().out())
                .contains("And 200 more.\n")
                .endsWith(": 1200 things are wrong.\n")
                .hasLineCount(1002);
    }

    @Test
    void wrong_usage_is_one_line() throws IOException {
        Files.createDirectories(folder.resolve("empty"));

        assertThat(shell.run("verify-site").err())
                .contains("verify-site takes one folder")
                .hasLineCount(1);
        assertThat(shell.run("verify-site", "a", "b").status()).isEqualTo(2);
        assertThat(shell.run("verify-site", "gone").err())
                .contains("no such folder: ")
                .hasLineCount(1);
        assertThat(shell.run("verify-site", "site/a.png").err()).contains("no such folder: ");
        assertThat(shell.run("verify-site", "empty").err())
                .contains("no page found in ")
                .hasLineCount(1);
        assertThat(shell.run("verify-site", "--base-url", "x", "site").status()).isEqualTo(2);
    }

    private Shell.Result verify() {
        return shell.run("verify-site", "site");
    }
}
