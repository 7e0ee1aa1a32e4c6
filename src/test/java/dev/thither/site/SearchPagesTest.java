package dev.thither.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** That a search finds what the pages show; what it must not find, {@link PrivacyTest} looks for in every file. */
class SearchPagesTest {
    private static final Pattern PAGE = Pattern.compile("^\\[\"([^\"]+)\",\".*?\\]\\]?,?$", Pattern.MULTILINE);
    private static final Pattern FRAGMENT = Pattern.compile("\\[\"#([^\"]+)\"");

    private static String document(String kind, String author, String visibility, String body) {
        return """
                ---
                kind: %s
                author: %s
                level: senior
                cycle: 2026-h1
                role: Engineer
                team: settlement
                visibility: %s
                status: shared
                toward: hidden-in-no-index
                ---
                %s
                """.formatted(kind, author, visibility, body);
    }

    private static String index(Built site, String kind) {
        return site.files().entrySet().stream()
                .filter(file -> file.getKey().startsWith("assets/search/" + kind))
                .map(file -> file.getValue())
                .collect(Collectors.joining());
    }

    private static Sources sources() {
        return new Sources()
                .with("people/ines/2026-h1/review.md", document("self-review", "ines", "org", """
                        # Ines, spring
                        Before it all.
                        ## What changed
                        ### The rota closes incidents
                        - For: the *rota* <!-- comment -->
                        - Evidence: [runbook](https://wiki.example/address "tip")

                        | Known | Guess |
                        |---|---|
                        | 3 | 4 | too much |

                        <!-- private -->
                        ## Secret
                        <!-- /private -->
                        > ## Goals
                        > - [ ] Calm nights
                        """))
                .with("people/ines/2026-h1/plan.md", document("growth-plan", "ines", "private", "# Unseen"))
                .withPage("guide/runbook.md", "# Runbook\nWords.\n\n    code\n")
                .withRule("focus-time", "# Title\nWhat it says.\n## Found\n```markdown senior\nexample\n```\n");
    }

    @Test
    void it_holds_the_title_the_kind_and_every_heading_with_its_text_and_its_place() {
        assertThat(index(sources().build(), "pages-").lines().skip(1))
                .containsExactly(
                        "[\"people/ines/index.html\",\"Ines\",\"Person · Engineer · settlement\",[]],",
                        "[\"people/ines/2026-h1/review/index.html\",\"Ines, spring\",\"Self-review · Ines · 2026-h1\","
                                + "[[\"\",\"\",\"Before it all.\"],[\"#what-changed\",\"What changed\",\"\"],"
                                + "[\"#the-rota-closes-incidents\",\"The rota closes incidents\","
                                + "\"For: the rota Evidence: runbook Known Guess 3 4\"],"
                                + "[\"#goals\",\"Goals\",\"Calm nights\"]]],",
                        "[\"guide/runbook/index.html\",\"Runbook\",\"Page\",[[\"\",\"\",\"Words. code\"]]],",
                        "[\"cycles/2026-h1/index.html\",\"2026-h1\",\"Cycle\",[]],",
                        "[\"rules/focus-time/index.html\",\"About focus-time\",\"Rule · focus-time\","
                                + "[[\"\",\"\",\"What it says.\"],[\"#found\",\"Found\",\"\"]]]",
                        "]);");
    }

    @Test
    void each_audience_finds_its_own_pages_alone() {
        var sources = sources();

        assertThat(index(sources.build("org"), "")).doesNotContain("nseen", "ecret", "hidden", "example");
        assertThat(index(sources.build("author=ines"), ""))
                .contains("\"Unseen\"", "\"#secret\",\"Secret\"", "\"secret a\"", "\"unseen 7\"");
        assertThat(index(sources.build("author=ines"), "")).doesNotContain("hidden", "comment", "address", "tip");
    }

    @Test
    void every_place_it_leads_to_is_there() {
        var site = sources().build("author=ines");
        var page = PAGE.matcher(index(site, "pages-"));
        var found = 0;
        while (page.find()) {
            var text = site.file(page.group(1));
            var fragment = FRAGMENT.matcher(page.group());
            while (fragment.find()) {
                assertThat(text).contains(" id=\"" + fragment.group(1) + "\"");
                found++;
            }
        }
        assertThat(found).isEqualTo(5);
    }

    @Test
    void newer_cycles_stand_before_older_ones() {
        var index = index(
                new Sources()
                        .with(
                                "a/old.md",
                                document("log", "ines", "org", "# Old").replace("2026-h1", "2025-h1"))
                        .with("b/new.md", document("log", "ines", "org", "# New"))
                        .build(),
                "pages-");

        assertThat(index).containsSubsequence("\"New\"", "\"Old\"");
    }

    @Test
    void what_comes_after_the_first_part_of_a_very_long_page_is_not_found() {
        var index = index(
                new Sources()
                        .withPage(
                                "a.md",
                                "# A\nBegin.\n" + "word\n".repeat(SearchText.MOST / 5) + "\nend.\n## Last\nend.\n")
                        .build(),
                "");

        assertThat(index).contains("\"begin 0\"", "\"word 1\"").doesNotContain("Last", "end");
    }

    @Test
    void the_same_documents_make_the_same_index_with_any_number_of_threads() {
        var sources = sources();

        assertThat(sources.build("author=ines", 4).files())
                .isEqualTo(sources.build("author=ines", 1).files());
    }

    @Test
    void every_page_leads_to_the_search_also_without_a_script() {
        var site = sources().build();

        assertThat(site.file("people/ines/2026-h1/review/index.html"))
                .contains("<a class=\"search\" href=\"../../../../search/index.html\">");
        assertThat(site.file("search/index.html"))
                .contains("<script src=\"../assets/search.js\" data-index=\"../assets/search/index.js\"></script>")
                .containsSubsequence("<noscript>", "<a href=\"../people/index.html\">People</a>", "</noscript>");
    }

    @Test
    void a_document_cannot_stand_where_the_search_does() {
        var site = new Sources().withPage("search.md", "# Mine").build();

        assertThat(site.errors()).containsExactly("search.md:1:1 the site has a page of its own at search/index.html");
    }
}
