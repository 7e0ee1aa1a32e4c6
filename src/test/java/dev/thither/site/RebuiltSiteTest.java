package dev.thither.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which documents are read again when a site is made for a second time. */
class RebuiltSiteTest {
    private static final String REVIEW = """
            ---
            kind: self-review
            author: %s
            level: senior
            cycle: 2026-h1
            visibility: org
            status: shared
            ---
            # Review of %1$s

            ## Goals

            - Tomasz leads the release
            """;
    private static final String ANSWER = """
            ---
            kind: response
            author: tomasz
            visibility: org
            status: shared
            ---
            I saw that, too.
            """;

    private final Sources sources = new Sources()
            .with("ines/review.md", REVIEW.formatted("ines"))
            .with("ines/response.md", ANSWER)
            .with("bo/review.md", REVIEW.formatted("bo") + "\n[as Ines](../ines/review.md#goals)\n")
            .with("cy/review.md", REVIEW.formatted("cy") + "\n[of Ines](../ines/review.md)\n");

    @Test
    void nothing_is_read_if_nothing_changed() {
        var first = sources.rebuild();

        assertThat(sources.rebuild().files())
                .isEqualTo(first.files())
                .isEqualTo(sources.build().files());
        sources.rebuild();
        assertThat(sources.read()).isEmpty();
    }

    @Test
    void a_document_leaves_the_site_on_the_day_after_its_last_and_all_other_days_are_the_same() {
        sources.with("dee/review.md", REVIEW.formatted("dee").replace("cycle:", "keep-until: 2026-06-30\ncycle:"));
        sources.on("2026-06-29").rebuild();
        var last = sources.on("2026-06-30").rebuild();
        assertThat(sources.made()).noneMatch(path -> path.endsWith(".html"));

        var next = sources.on("2026-07-01").rebuild();

        assertThat(last.files()).containsKeys("dee/review/index.html", "people/dee/index.html");
        assertThat(next.files()).isEqualTo(sources.build().files());
        assertThat(next.files())
                .isEqualTo(sources.without("dee/review.md").build().files());
    }

    @Test
    void a_document_whose_words_changed_is_read_and_no_other_page_is_made() {
        sources.rebuild();

        var again = sources.with("ines/review.md", REVIEW.formatted("ines") + "  - More.\n")
                .rebuild();

        assertThat(sources.made()).filteredOn(path -> path.endsWith(".html")).containsExactly("ines/review/index.html");
        assertThat(again.files()).isEqualTo(sources.build().files());
    }

    @Test
    void pages_that_gather_follow_the_words_that_they_show_and_others_do_not() {
        IntStream.range(0, 5)
                .forEach(i -> sources.with(
                        "t%d/review.md".formatted(i),
                        REVIEW.formatted("t" + i).replace("cycle:", "team: deck\nmanager: marek\ncycle:")));
        sources.rebuild("manager=marek");
        sources.rebuild("org");

        var changed = REVIEW.formatted("t0").replace("cycle:", "team: deck\nmanager: marek\ncycle:");
        sources.with("t0/review.md", changed + "\n## I ask for\n\nMarek: a word\n");

        assertThat(sources.rebuild("org").files())
                .isEqualTo(sources.build("org").files());
        assertThat(sources.made())
                .filteredOn(path -> path.endsWith(".html"))
                .contains("t0/review/index.html", "teams/deck/index.html")
                .doesNotContain("cy/review/index.html", "people/ines/index.html", "teams/index.html");
        assertThat(sources.rebuild("manager=marek").files())
                .isEqualTo(sources.build("manager=marek").files());
    }

    @Test
    void pages_that_link_to_a_heading_follow_it() {
        sources.rebuild();

        var again = sources.with("ines/review.md", REVIEW.formatted("ines").replace("## Goals", "## Thanks"))
                .rebuild();

        assertThat(sources.made()).contains("bo/review/index.html").doesNotContain("cy/review/index.html");
        assertThat(again.errors()).singleElement().asString().contains("has no heading “#goals”");
    }

    @Test
    void lists_follow_a_title() {
        sources.rebuild();

        sources.with("ines/review.md", REVIEW.formatted("ines").replace("# Review of", "# Year of"))
                .rebuild();

        assertThat(sources.made()).contains("people/ines/index.html").doesNotContain("people/bo/index.html");
    }

    @Test
    void the_page_of_a_review_follows_its_answer() {
        sources.rebuild();

        sources.with("ines/response.md", ANSWER + "And more.\n").rebuild();

        assertThat(sources.made())
                .filteredOn(path -> path.endsWith(".html"))
                .containsExactlyInAnyOrder("ines/review/index.html", "ines/response/index.html");
    }

    @Test
    void a_page_follows_a_picture_that_is_gone_or_there_again() {
        sources.with("cy/review.md", REVIEW.formatted("cy") + "\n![a sign](sign.svg)\n");
        assertThat(sources.rebuild().errors()).hasSize(1);

        assertThat(sources.with("cy/sign.svg", "<svg/>").rebuild().errors()).isEmpty();
        assertThat(sources.with("cy/sign.svg", "<svg><g/></svg>").rebuild().file("cy/sign.svg"))
                .isEqualTo("<svg><g/></svg>");
        assertThat(sources.without("cy/sign.svg").rebuild().errors()).hasSize(1);
    }

    @Test
    void notes_are_told_again() {
        sources.with("dee/review.md", REVIEW.formatted("dee").replace("org", "private"))
                .with("cy/review.md", REVIEW.formatted("cy") + "\n[hidden](../dee/review.md)\n");
        var first = sources.rebuild();

        assertThat(sources.rebuild().notes()).isEqualTo(first.notes()).hasSize(1);
        assertThat(sources.made()).doesNotContain("cy/review/index.html");
    }

    @Test
    void a_page_that_is_not_there_any_more_is_made_again() {
        var first = sources.rebuild();

        sources.lose("cy/review/index.html");

        assertThat(sources.rebuild().files()).isEqualTo(first.files());
        assertThat(sources.made()).contains("cy/review/index.html").doesNotContain("bo/review/index.html");
    }

    @Test
    void an_authors_own_documents_are_always_read_again() {
        sources.rebuild("author=ines");

        sources.rebuild("author=ines");

        assertThat(sources.made()).contains("ines/review/index.html").doesNotContain("cy/review/index.html");
    }
}
