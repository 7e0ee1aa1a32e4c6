package dev.thither.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thither.theme.TemplateException;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class SiteTest {
    private static String document(String kind, String author, String cycle, String visibility, String body) {
        return """
                ---
                kind: %s
                author: %s
                level: senior
                cycle: %s
                manager: marek
                team: settlement
                visibility: %s
                status: shared
                ---
                %s
                """.formatted(kind, author, cycle, visibility, body);
    }

    private static String review(String author, String cycle, String body) {
        return document("self-review", author, cycle, "org", body);
    }

    @Test
    void a_review_opens_with_who_can_do_what_now_and_repeats_words_alone() {
        var page = new Sources()
                .with("people/ines/2026-h1/review.md", review("ines", "2026-h1", """
                        # Ines
                        ## What changed
                        ### The rota closes incidents
                        - For: the *rota* & [Ana](https://wiki.example/ana)[^1]
                        ### Nobody waits for me
                        Text.

                        [^1]: Since May.
                        """))
                .build()
                .main("people/ines/2026-h1/review/index.html");

        assertThat(page)
                .containsSubsequence(
                        "Who can do what now",
                        "<dt>For whom</dt><dd dir=\"auto\">the rota &amp; Ana</dd>",
                        "<dt>What they can do now</dt><dd dir=\"auto\"><a href=\"#the-rota-closes-incidents\">",
                        "<h2 id=\"what-changed\">")
                .doesNotContain("href=\"#nobody-waits-for-me\">Nobody waits for me</a></dd>")
                .containsOnlyOnce("id=\"t.fnref-1\"");
    }

    @Test
    void a_review_shows_wins_decisions_and_goals_as_what_they_are() {
        var page = new Sources()
                .with("people/ines/2026-h1/review.md", review("ines", "2026-h1", """
                        # Ines, first half of 2026
                        ## What changed
                        ### The rota closes incidents
                        Tomasz drove.
                        - For: the settlement rota
                        - Before, after: 9 of 11, then 1 of 8
                        - Evidence: [runbook](https://wiki.example/runbook)
                        ## Decisions
                        ### Not built: the scheduler
                        - Known: wrong bank details
                        - Need to know: whether partners accept
                        - Best guess: 70 %
                        ## Goals
                        ### Aylin leads
                        - For: Aylin
                        - Know by: she presents
                        - If: a question reaches me, I send the asker there
                        - [x] Settle with her (2026-07-15)
                        - [ ] Read her draft
                        - 2026-09-15 She presented.
                        - Stop: the Thursday call
                        """))
                .build()
                .main("people/ines/2026-h1/review/index.html");

        assertThat(page)
                .containsSubsequence(
                        "Everyone in the company can read this.",
                        "<h1 id=\"ines-first-half-of-2026\">Ines, first half of 2026</h1>",
                        "<h2 id=\"what-changed\">What changed",
                        "<article class=\"entry win chained\">",
                        "<h3 class=\"title\" id=\"the-rota-closes-incidents\">The rota closes incidents",
                        "<p>Tomasz drove.</p>",
                        "<dt>For</dt><dd>the settlement rota</dd>",
                        "<dt>Before, after</dt><dd>9 of 11, then 1 of 8</dd>",
                        "<dt>Evidence</dt><dd><a class=\"away\" href=\"https://wiki.example/runbook\"",
                        "<article class=\"entry decision\">",
                        "<dt>Known</dt>",
                        "<dt>Need to know</dt>",
                        "<dt>Best guess</dt><dd>70 %</dd>",
                        "<article class=\"entry goal\">",
                        "<dt>For</dt><dd>Aylin</dd>",
                        "<dt>Know by</dt>",
                        "<dt>If</dt>",
                        "<dt>Stop</dt>",
                        "task done",
                        "<span class=\"words\">Settle with her</span> <time datetime=\"2026-07-15\">15\u00A0Jul 2026</time>",
                        "task open",
                        "<span class=\"words\">Read her draft</span>",
                        "<time datetime=\"2026-09-15\">15\u00A0Sep 2026</time> <div>She presented.</div>");
    }

    @Test
    void prose_without_labels_and_tables_stay_what_they_are_in_the_authors_order() {
        var page = new Sources()
                .with("people/ines/2026-h1/review.md", review("ines", "2026-h1", """
                        # Ines
                        Before it all.
                        ## Next steps
                        - Teach Aylin
                        - Rest
                        ## Something of my own
                        Words.
                        ## Highlights
                        | What | For |
                        |---|---|
                        | Calm | all |
                        """))
                .build()
                .main("people/ines/2026-h1/review/index.html");

        assertThat(page)
                .containsSubsequence(
                        "<p>Before it all.</p>",
                        "Next steps",
                        "<li>Teach Aylin</li>",
                        "Something of my own",
                        "<p>Words.</p>",
                        "Highlights",
                        "<th scope=\"col\">What</th>",
                        "<td>Calm</td>")
                .doesNotContain("class=\"entry");
    }

    @Test
    void a_review_leads_to_its_plan_its_answer_and_the_cycles_around_it() {
        var site = new Sources()
                .with("people/ines/2025-h2/review.md", review("ines", "2025-h2", "# One"))
                .with("people/ines/2026-h1/review.md", review("Ines", "2026-h1", "# Two"))
                .with("people/ines/2026-h2/review.md", review("ines", "2026-h2", "# Three"))
                .with("people/ines/2026-h1/plan.md", document("growth-plan", "ines", "2026-h1", "org", "# Plan"))
                .with("people/ines/2026-h1/response.md", document("response", "marek", "2026-h1", "org", """
                        # Marek answers
                        ## What I saw
                        [Yours](review.md), [here](#what-i-saw).
                        """))
                .build();

        assertThat(site.errors()).isEmpty();
        assertThat(site.main("people/ines/2026-h1/review/index.html"))
                .contains(
                        "<a href=\"../plan/index.html\">Growth plan</a>",
                        "href=\"../../2025-h2/review/index.html\"",
                        "href=\"../../2026-h2/review/index.html\"",
                        "Marek answers</h2>",
                        "<h3 id=\"t.answer-1.what-i-saw\">",
                        "<a href=\"index.html\">Yours</a>, <a href=\"#t.answer-1.what-i-saw\">here</a>");
        assertThat(site.main("people/ines/2026-h1/response/index.html"))
                .contains("<a href=\"../review/index.html\">Yours</a>, <a href=\"#what-i-saw\">here</a>");
        assertThat(site.main("people/ines/index.html"))
                .containsSubsequence(
                        "2026-h2", "Three", "2026-h1", "Two", "Plan", "Answer from Marek", "2025-h2", "One");
        assertThat(site.main("cycles/2026-h1/index.html"))
                .contains("Ines", "Self-review", "Growth plan", "Answer from Marek");
        assertThat(site.main("index.html")).containsSubsequence("2026-h2", "2026-h1", "2025-h2", "Ines");
    }

    @Test
    void what_a_document_calls_previous_is_what_came_before() {
        var site = new Sources()
                .with("a/one.md", review("ines", "2024", "# One"))
                .with("a/two.md", review("ines", "2025", "# Two"))
                .with(
                        "a/three.md",
                        review("ines", "2026", "# Three").replace("status: shared", "status: shared\nprevious: one.md"))
                .build();

        assertThat(site.main("a/three/index.html")).contains("class=\"earlier\" href=\"../one/index.html\"");
    }

    @Test
    void a_link_that_leads_nowhere_is_an_error_with_its_place() {
        var site = new Sources()
                .withPage("a.md", """
                        # A
                        [no file](b.md) [folder](guide/) [page](guide/start) [heading](#no) [out](../x.md)
                        [elsewhere](guide/start.md#no) [fine](guide/start.md#yes) [empty]()
                        ![no](x.svg) ![text](guide/start.md)
                        """)
                .withPage("guide/start.md", "# Start\n## Yes")
                .build();

        assertThat(site.errors())
                .containsExactly(
                        "a.md:5:11 there is no document “b.md” in the source folder",
                        "a.md:5:26 “guide/” is no document",
                        "a.md:5:41 “guide/start” is no document",
                        "a.md:5:64 there is no heading “#no” in this document",
                        "a.md:5:75 “../x.md” leads out of the source folder",
                        "a.md:6:13 “guide/start.md” has no heading “#no”",
                        "a.md:6:59 this link leads nowhere",
                        "a.md:7:7 there is no picture “x.svg” in the source folder",
                        "a.md:7:22 “guide/start.md” is not a picture that can be shown");
    }

    @Test
    void two_documents_at_one_address_are_an_error() {
        var site = new Sources()
                .withPage("guide.md", "# A")
                .withPage("guide/index.md", "# B")
                .withPage("Guide/INDEX.md", "# C")
                .withPage("pages.md", "# D")
                .build();

        assertThat(site.errors())
                .containsExactly(
                        "guide.md:1:1 Guide/INDEX.md wants to be guide/index.html, too",
                        "guide/index.md:1:1 Guide/INDEX.md wants to be guide/index.html, too",
                        "pages.md:1:1 the site has a page of its own at pages/index.html");
    }

    @Test
    void a_picture_cannot_take_the_place_of_another_file() {
        var site = new Sources()
                .withPage("a.md", "![x](assets/mark.svg)")
                .with("assets/mark.svg", "mine")
                .build();

        assertThat(site.errors()).hasSize(1);
        assertThat(site.file("assets/mark.svg")).isNotEqualTo("mine");
    }

    @Test
    void only_pictures_that_are_shown_are_copied() {
        var site = new Sources()
                .withPage("a.md", "![x](shown.png) [x](https://example.org)")
                .with("shown.png", "shown")
                .with("other.png", "other")
                .build();

        assertThat(site.files()).containsEntry("shown.png", "shown").doesNotContainKey("other.png");
    }

    @Test
    void a_document_that_cannot_be_read_has_no_page_and_is_in_no_list() {
        var site = new Sources()
                .with("people/ines/2026-h1/review.md", review("ines", "2026-h1", "# Open\n<!-- private -->\nsecret"))
                .with("people/ines/2026-h1/plan.md", document("growth-plan", "ines", "2026-h1", "org", "# Plan"))
                .build();

        assertThat(site.errors()).containsExactly("people/ines/2026-h1/review.md:12:1 this private part is not closed");
        assertThat(site.files()).doesNotContainKey("people/ines/2026-h1/review/index.html");
        assertThat(site.main("people/ines/index.html")).contains("Plan").doesNotContain("Self-review");
    }

    @Test
    void the_folder_of_a_guide_has_its_own_page_and_so_has_home() {
        var site = new Sources()
                .withPage("index.md", "# Welcome\nRead the [guide](guide/index.md).")
                .withPage("guide/index.md", "# The guide")
                .withPage("guide/start.md", "# To start")
                .build();

        assertThat(site.errors()).isEmpty();
        assertThat(site.main("index.html"))
                .contains("Welcome</h1>", "<a href=\"guide/index.html\">guide</a>", "The guide");
        assertThat(site.main("guide/index.html")).contains("<a class=\"name\" href=\"start/index.html\">To start</a>");
        assertThat(site.main("guide/start/index.html")).contains("<a href=\"../index.html\">Guide</a>");
    }

    @Test
    void rules_have_pages_with_their_examples_marked() {
        var site = new Sources()
                .withRule("technology-only", """
                        # technology-only
                        See [the other](resume-driven.md).
                        ## Found
                        ```markdown senior,staff
                        - «Learn <Rust>» now
                        ```
                        """)
                .withRule("resume-driven", "# resume-driven")
                .build();

        assertThat(site.errors()).isEmpty();
        assertThat(site.main("rules/technology-only/index.html"))
                .contains(
                        "About technology-only</h1>",
                        "<dd>warning</dd>",
                        "<dd>senior, staff</dd>",
                        "<a href=\"../resume-driven/index.html\">the other</a>",
                        "<figcaption>senior, staff</figcaption>",
                        "- <mark>Learn &lt;Rust&gt;</mark> now");
        assertThat(site.main("rules/index.html")).contains("resume-driven/index.html", "technology-only/index.html");
    }

    @Test
    void an_empty_folder_makes_a_site() {
        var site = new Sources().build();

        assertThat(site.files().keySet())
                .containsExactly(
                        "404.html",
                        "assets/documents.css",
                        "assets/mark.svg",
                        "assets/search.js",
                        "assets/search/index.js",
                        "assets/thither.css",
                        "assets/thither.js",
                        "index.html",
                        "robots.txt",
                        "search/index.html");
        assertThat(site.file("robots.txt")).isEqualTo("User-agent: *\nDisallow: /\n");
    }

    @Test
    void long_lists_are_cut_at_letters_and_home_stays_short() {
        var sources = new Sources();
        for (var i = 0; i < 500; i++) {
            var name = (char) ('a' + i % 26) + "na-" + i;
            sources.with(name + "/review.md", review(name, "2026-h1", "# Title " + i));
        }

        var site = sources.build();

        assertThat(site.file("index.html").length()).isLessThan(10_000);
        assertThat(site.main("index.html")).contains("<a href=\"people/a-z/b/index.html\">B</a>");
        assertThat(site.main("people/a-z/b/index.html"))
                .contains("<a class=\"name\" href=\"../../bna-1/index.html\">Bna 1</a>");
        assertThat(site.main("cycles/2026-h1/a-z/c/index.html")).contains("../../../../people/cna-2/index.html");
        assertThat(site.main("people/index.html")).doesNotContain("Bna 1");
    }

    @Test
    void the_same_sources_make_the_same_bytes_with_any_number_of_threads_anywhere() {
        var sources = new Sources();
        for (var i = 0; i < 60; i++) {
            sources.with(
                    "p" + i + "/review.md",
                    review("p" + i % 7, "2026-h" + i % 2, "# I " + i + "\n[x](../p1/review.md)"));
        }
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var once = sources.build("org", 1);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));

            assertThat(sources.build("org", 4)).isEqualTo(once);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void every_document_is_read_once_but_for_answers() {
        var sources = new Sources()
                .with("a/review.md", review("ines", "2026-h1", "# A"))
                .with("a/response.md", document("response", "marek", "2026-h1", "org", "# R"))
                .with("b/plan.md", document("growth-plan", "kofi", "2026-h1", "org", "# B [a](../a/review.md#a)"))
                .withPage("c.md", "# C");

        sources.build();

        assertThat(sources.read())
                .containsExactlyInAnyOrder("a/review.md", "a/response.md", "a/response.md", "b/plan.md", "c.md");
    }

    @Test
    void a_site_has_its_own_templates() {
        var site = new Sources()
                .withPage("a.md", "# A\n*b*")
                .withTemplate("page.html", "{{ site.title }}, {{ text.title }}: {{ text.body | html }}")
                .build();

        assertThat(site.file("a/index.html")).isEqualTo("Reviews, A: <p><em>b</em></p>\n");
    }

    @Test
    void a_template_with_a_mistake_is_named_with_its_line_and_page() {
        assertThatThrownBy(() -> template("\n{{ text.titel }}"))
                .isInstanceOf(TemplateException.class)
                .hasMessageStartingWith("template page.html:2: ")
                .hasMessageContaining("titel")
                .hasMessageEndingWith("(for a/index.html)");
        assertThatThrownBy(() -> template("{{ text.title | raw }}")).hasMessageContaining("raw");
        assertThatThrownBy(() -> template("{{ text.title | html }}")).hasMessageContaining("page.html:1");
        assertThatThrownBy(() -> template("{% autoescape false %}{% endautoescape %}"))
                .hasMessageContaining("autoescape");
        assertThatThrownBy(() -> template("{{ text.getClass() }}")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> template("{{ text.body.markup.length() }}")).isInstanceOf(TemplateException.class);
        assertThatThrownBy(() -> template("{% include \"none.html\" %}")).hasMessageContaining("none.html");
        assertThatThrownBy(() -> template("{{ text.title"))
                .isInstanceOf(TemplateException.class)
                .message()
                .hasLineCount(1);
    }

    private static Built template(String text) {
        return new Sources()
                .withPage("a.md", "# A")
                .withTemplate("page.html", text)
                .build();
    }

    @Test
    void text_in_a_template_is_escaped() {
        var markup = new Sources()
                .withPage("a.md", "*b*")
                .withTemplate("page.html", "{{ text.body }}{{ text.body.markup }}");
        assertThat(markup.build().file("a/index.html")).doesNotContain("<").contains("&lt;em&gt;");
        var site = new Sources()
                .with("a.md", "---\nkind: page\ntitle: \"<b>&amp;\\\"'\"\n---\n{{ 7*7 }}")
                .build();
        assertThat(site.file("a/index.html"))
                .contains("<title>&lt;b&gt;&amp;amp;&quot;&#39; · Reviews</title>", "<p>{{ 7*7 }}</p>");
    }
}
