package dev.thither.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How Markdown looks on a page; every text here is a plain page called {@code text.md}. */
class HtmlWriterTest {
    private static String html(String markdown) {
        var page = built(markdown).main("text/index.html");
        return page.substring(page.indexOf("</h1>") + "</h1>".length(), page.indexOf("</article>"))
                .strip();
    }

    private static Built built(String markdown) {
        return new Sources()
                .withPage("text.md", "# Text\n" + markdown)
                .with("pic.svg", "<svg/>")
                .build();
    }

    @Test
    void words_and_their_emphasis() {
        assertThat(html("Some *soft*, **strong**, ~~struck~~ and `<code>` & more"))
                .isEqualTo("<p>Some <em>soft</em>, <strong>strong</strong>, <del>struck</del>"
                        + " and <code>&lt;code&gt;</code> &amp; more</p>");
    }

    @Test
    void tags_are_shown_and_comments_are_not() {
        assertThat(html("a <b onclick=x>b</b> <!-- secret -->c"))
                .isEqualTo("<p>a &lt;b onclick=x&gt;b&lt;/b&gt; c</p>");
        assertThat(html("<div><!-- secret -->\n<script>alert(1)</script>\n</div>"))
                .isEqualTo("<pre tabindex=\"0\"><code>&lt;div&gt;\n&lt;script&gt;alert(1)&lt;/script&gt;\n"
                        + "&lt;/div&gt;</code></pre>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!-- secret -->",
                "<!-- secret",
                "<!--> secret -->",
                "<!-- a --> <!-- secret -->",
                "- <!-- secret -->\n- b",
                "> <!-- secret -->",
                "| a |\n|---|\n| <!-- secret --> |",
                "[a <!-- secret -->](https://example.org)",
                "![a <!-- secret -->](pic.svg)",
                "### A <!-- secret -->",
            })
    void a_comment_is_nowhere(String markdown) {
        assertThat(built("## First\n" + markdown).file("text/index.html")).doesNotContain("secret");
    }

    @Test
    void a_comment_that_other_readers_would_close_later_is_an_error() {
        assertThat(built("<!-- a --> <!-- secret\n\nsecret -->").errors())
                .containsExactly("text.md:5:1 this comment is not closed before the next blank line");
    }

    @Test
    void a_template_in_a_text_is_text() {
        assertThat(html("{{ 7*7 }} {% if x %} {# y #}")).isEqualTo("<p>{{ 7*7 }} {% if x %} {# y #}</p>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](javascript:alert(1))",
                "[a](JavaScript:alert(1))",
                "[a](java&#115;cript:alert(1))",
                "[a](&#x6A;avascript:alert(1))",
                "[a](javascript&colon;alert(1))",
                "[a](<java\u0001script:alert(1)>)",
                "[a](data:text/html;base64,AAAA)",
                "[a](//evil.example)",
                "<javascript:alert(1)>",
                "![a](javascript:alert(1))",
                "![a](data:image/svg+xml,x)",
                "[a]\n\n[a]: vbscript:x",
            })
    void an_unsafe_address_is_no_link(String markdown) {
        assertThat(html(markdown)).doesNotContain("href", "src", "<a");
    }

    @Test
    void a_link_to_another_host_tells_it_nothing() {
        assertThat(html("[a](https://example.org/?a=1&b=\"2\" \"T & t\")"))
                .isEqualTo("<p><a class=\"away\" href=\"https://example.org/?a=1&amp;b=&quot;2&quot;\" rel=\"noopener\""
                        + " title=\"T &amp; t\">a</a></p>");
    }

    @Test
    void a_picture_is_shown_from_the_site_and_linked_from_elsewhere() {
        assertThat(html("![Three & more](pic.svg)"))
                .isEqualTo("<p><img src=\"../pic.svg\" alt=\"Three &amp; more\" loading=\"lazy\"></p>");
        assertThat(html("![Bars](https://example.org/x.png)"))
                .isEqualTo("<p><a class=\"away\" href=\"https://example.org/x.png\" rel=\"noopener\">Bars</a></p>");
        assertThat(html("[![Bars](https://example.org/x.png)](https://example.org)"))
                .isEqualTo("<p><a class=\"away\" href=\"https://example.org\" rel=\"noopener\">Bars</a></p>");
    }

    @Test
    void headings_skip_no_level_and_can_be_linked_to() {
        assertThat(html("## A\n#### B\n### C\n# D"))
                .contains("<h2 id=\"a\">A<a", "<h3 id=\"b\">B", "<h3 id=\"c\">C", "<h2 id=\"d\">D");
    }

    @Test
    void lists_tight_and_loose_and_of_tasks_and_days() {
        assertThat(html("3. a\n4. b")).isEqualTo("<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>");
        assertThat(html("- a\n\n- b")).contains("<li><p>a</p>");
        assertThat(html("- [x] a\n- [ ] b"))
                .contains("<li class=\"task done\"><span class=\"unseen\">Done: </span>a</li>", "Open: </span>b");
        assertThat(html("- 2026-04-02 Asked\n- 2026-04-03: Heard"))
                .contains(
                        "<li><time datetime=\"2026-04-02\">2\u00A0Apr 2026</time> <div>Asked</div></li>",
                        "<div>Heard</div>");
    }

    @Test
    void a_table_has_as_many_cells_in_each_row() {
        assertThat(html("| a | b |\n|---|--:|\n| 1 |\n| 1 | 2 | 3 |"))
                .contains(
                        "<th scope=\"col\">a</th><th scope=\"col\" class=\"right\">b</th>",
                        "<tr><td>1</td><td class=\"right\"></td></tr>",
                        "<tr><td>1</td><td class=\"right\">2</td></tr>");
    }

    @Test
    void footnotes_stand_at_the_end_and_lead_back() {
        var html = html("One[^b] two[^a].\n\n[^a]: Aye\n\n[^b]: Bee");

        assertThat(html)
                .contains("<a id=\"t.fnref-1\" href=\"#t.fn-1\" aria-label=\"Note 1\">1</a>")
                .containsSubsequence("<li id=\"t.fn-1\">", "Bee", "<li id=\"t.fn-2\">", "Aye");
    }

    @Test
    void what_no_page_may_hold_is_replaced() {
        assertThat(html("a\u0000b\u0007c")).isEqualTo("<p>a\uFFFDb\uFFFDc</p>");
    }
}
