package dev.thither.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.review.Audience;
import dev.thither.review.ReviewReader;
import dev.thither.site.catalogue.Catalogue;
import dev.thither.site.catalogue.SiteSettings;
import dev.thither.text.Source;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What an audience may not read is in no byte and no file name of its tree. Every document here is full of words that
 * name it; whoever may not read it may find none of them.
 */
class PrivacyTest {
    /** A document each of whose parts holds {@code word}; and private parts that hold {@code word} and then “inner”. */
    private static String document(String kind, String author, String visibility, String status, String word) {
        return """
                ---
                kind: %2$s
                author: %3$s
                level: senior
                manager: marek
                cycle: cycle-%1$s
                team: settlement
                title: title%1$s
                role: role%1$s
                toward: toward%1$s
                visibility: %4$s
                status: %5$s
                unknown: extra%1$s
                ---
                # heading%1$s
                Text%1$s ![alt%1$s](pic%1$s.svg) [a](https://%1$s.example) <!-- comment%1$sinner -->
                ## What changed
                ### win%1$s
                <!-- private -->
                Work %1$sinner.
                <!-- /private -->

                Work %1$s.
                - For: gain%1$s
                <!-- private -->
                ## private%1$sinner
                ![x](%1$sinner.png) [x][%1$sinner] [^1]
                <!-- /private -->
                ## Goals
                - [ ] goal%1$s
                <!-- thither: ok focus-time: waiver%1$sinner -->

                <!-- private -->
                [%1$sinner]: https://%1$sinner.example
                [^1]: %1$sinner
                <!-- /private -->
                """.formatted(word, kind, author, visibility, status);
    }

    /**
     * Ines, of settlement and led by Marek, wrote one document of each visibility, and a draft; others wrote beside
     * her.
     */
    private static Sources sources() {
        var sources = new Sources().withPage("guide/open.md", """
                # Guide
                [plain1](../people/ines/zprivate/review.md#headingzprivate) [plain2](../people/ines/zmanager/review.md)
                [plain3](../people/ines/zdraft/review.md)
                """);
        for (var visibility : List.of("private", "manager", "team", "org")) {
            var word = "z" + visibility;
            sources.with(
                    "people/ines/" + word + "/review.md", document("self-review", "ines", visibility, "shared", word));
            sources.with("people/ines/" + word + "/pic" + word + ".svg", "<svg>" + word + "</svg>");
            sources.with("people/ines/" + word + "/" + word + "inner.png", word + "inner");
        }
        sources.with("people/ines/zdraft/review.md", document("self-review", "ines", "org", "draft", "zdraft"));
        sources.with("people/ines/zdraft/piczdraft.svg", "<svg/>");
        sources.with("people/ines/zdraft/zdraftinner.png", "");
        sources.with("people/ines/zunknown/review.md", document("self-review", "ines", "public", "shared", "zunknown"));
        sources.with("people/ines/zorg/response.md", document("response", "marek", "manager", "shared", "zanswer"));
        sources.with("people/ines/zorg/piczanswer.svg", "<svg/>");
        sources.with("people/ines/zorg/zanswerinner.png", "");
        sources.with("people/ravi/zother/plan.md", document("growth-plan", "ravi", "private", "shared", "zother"));
        sources.with("people/kofi/zmate/plan.md", document("growth-plan", "kofi", "org", "shared", "zmate"));
        sources.with("people/kofi/zmate/piczmate.svg", "<svg/>");
        return sources;
    }

    private static String everything(Built site) {
        var all = new StringBuilder();
        site.files()
                .forEach((path, text) ->
                        all.append(path).append('\n').append(text).append('\n'));
        return all.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "org,           'zorg zmate',                       'zprivate zmanager zteam zdraft zunknown zanswer zother ravi inner'",
        "team=settlement, 'zorg zteam zmate',               'zprivate zmanager zdraft zunknown zanswer zother ravi inner'",
        "team=other,    'zorg zmate',                       'zprivate zmanager zteam zdraft zunknown zanswer zother ravi inner'",
        "manager=marek, 'zorg zteam zmanager zanswer zmate', 'zprivate zdraft zunknown zother ravi inner'",
        "author=kofi,   'zorg zteam zmate zmateinner',      'zprivate zmanager zdraft zunknown zanswer zother ravi zorginner'",
        "author=ravi,   'zorg zother zmate',                'zprivate zmanager zdraft zunknown zanswer zmateinner zorginner'",
    })
    void nothing_that_may_not_be_read_is_anywhere(String audience, String shown, String hidden) {
        var site = sources().build(audience);

        assertThat(everything(site)).contains(shown.split(" ", -1)).doesNotContain(hidden.split(" ", -1));
    }

    @Test
    void an_author_sees_all_of_their_own_and_what_is_answered_but_no_comment() {
        var site = sources().build("author=ines");

        assertThat(everything(site))
                .contains("zprivate", "zprivateinner", "zmanager", "zteam", "zdraft", "zdraftinner", "zanswer")
                .doesNotContain("zother", "ravi", "zanswerinner", "waiver", "comment", "extra");
        assertThat(site.files()).containsKey("people/ines/zprivate/zprivateinner.png");
    }

    @ParameterizedTest
    @CsvSource({
        "org,             ''",
        "team=settlement, ''",
        "manager=marek,   ''",
        "manager=ines,    ''",
        "author=kofi,     'people/kofi/zmate/plan.md'",
        "author=ravi,     'people/ravi/zother/plan.md'",
        "author=marek,    'people/ines/zorg/response.md'",
    })
    void nobody_is_told_anything_about_a_document_of_somebody_else(String audience, String own) {
        var remarks =
                new PlantedRemarks(review -> "zremark" + review.frontMatter().author());
        var site = sources().withRemarks(remarks).build(audience);

        assertThat(remarks.asked()).isEqualTo(own.isEmpty() ? Set.of() : Set.of(own));
        assertThat(everything(site)).doesNotContain("zremarkines");
        if (own.isEmpty()) {
            assertThat(everything(site)).doesNotContain("zremark", "t.note-", "For you alone");
        } else {
            assertThat(everything(site)).contains("zremark" + audience.substring("author=".length()));
        }
    }

    @Test
    void what_an_author_is_told_is_on_their_pages_and_in_no_index_of_the_search() {
        var remarks = new PlantedRemarks(review -> "zremark");
        var site = sources().withRemarks(remarks).build("author=ines");

        assertThat(site.main("people/ines/zprivate/review/index.html"))
                .contains(
                        "messagezremark",
                        "questionzremark",
                        "whyzremark",
                        "clearszremark",
                        "reasonzremark",
                        "praisezremark");
        assertThat(site.files())
                .allSatisfy((path, text) -> assertThat(path + (path.startsWith("search/") ? text : ""))
                        .doesNotContain("zremark"));
        assertThat(site.files().keySet()).anyMatch(path -> path.startsWith("search/"));
        assertThat(site.main("people/ines/zorg/response/index.html")).doesNotContain("zremark");
    }

    @Test
    void drafts_are_built_when_asked_for_and_no_wider_than_others() {
        var sources = sources().withDrafts();

        assertThat(everything(sources.build("org"))).contains("zdraft").doesNotContain("zprivate", "zdraftinner");
    }

    @Test
    void documents_that_may_not_be_read_are_not_even_opened() {
        var sources = sources();
        sources.build("org");

        assertThat(sources.read())
                .noneMatch(path -> path.contains("zprivate")
                        || path.contains("zmanager")
                        || path.contains("zdraft")
                        || path.contains("inner")
                        || path.contains("response"));
    }

    @Test
    void a_link_to_what_is_hidden_is_plain_text_and_a_note_without_a_trace() {
        var site = sources().build("org");

        assertThat(site.main("guide/open/index.html")).contains("<p>plain1 plain2\nplain3</p>");
        assertThat(site.errors()).isEmpty();
        assertThat(site.notes()).hasSize(3).allMatch(note -> note.contains("is not shown to this audience"));
    }

    @Test
    void a_link_into_a_private_part_of_the_same_document_is_plain_text() {
        var site = new Sources()
                .withPage("a.md", "# A\n[there](#hidden)\n\n<!-- private -->\n## Hidden\n<!-- /private -->")
                .build();

        assertThat(site.main("a/index.html")).contains("<p>there</p>").doesNotContain("hidden", "Hidden");
        assertThat(site.notes()).hasSize(1);
        assertThat(site.errors()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a/review.md", "z/review.md"})
    void a_link_into_a_private_part_of_another_document_is_plain_text(String path) {
        var sources = new Sources()
                .withPage("guide.md", "# G\n[there](/%1$s#zsecret) [here](/%1$s#heading)".formatted(path))
                .with(path, """
                        ---
                        kind: page
                        author: ines
                        visibility: org
                        status: shared
                        ---
                        ## Heading
                        <!-- private -->
                        ## Zsecret
                        <!-- /private -->
                        """);
        var site = sources.build("org");

        assertThat(everything(site)).doesNotContain("zsecret");
        assertThat(site.main("guide/index.html")).containsPattern("<p>there <a href=[^>]*#heading\">here</a></p>");
        assertThat(site.errors()).isEmpty();
        assertThat(site.notes())
                .containsExactly("guide.md:5:9 this link leads into a private part and is shown as plain text");
        assertThat(sources.build("author=ines").main("guide/index.html")).contains("#zsecret\">there</a>");
        assertThat(sources.build("org", 4).files()).isEqualTo(site.files());
    }

    @Test
    void an_answer_that_links_into_a_private_part_of_its_review_shows_nothing_of_it_beside_the_review() {
        var site = new Sources()
                .with(
                        "a/review.md",
                        document("self-review", "ines", "org", "shared", "zone").replaceAll("!\\[.*?\\)", ""))
                .with("a/response.md", """
                        ---
                        author: marek
                        visibility: org
                        status: shared
                        ---
                        [x](review.md#privatezoneinner)
                        """)
                .build();

        assertThat(site.main("a/review/index.html")).contains("Marek answers");
        assertThat(everything(site)).doesNotContain("inner");
        assertThat(site.notes()).hasSize(1);
    }

    @Test
    void a_page_whose_word_on_its_readers_is_misspelt_is_not_shown() {
        var site = new Sources()
                .with("a.md", "---\nkind: page\nvisiblity: private\n---\nzone")
                .with("b.md", "---\nkind: page\nVisibility: team\n---\nztwo")
                .with("c.md", "---\nkind: page\nvisibility: org\nstaus: draft\n---\nzthree")
                .with("d.md", "---\nkind: page\nauthors: [ines]\ntags: visible\n---\nzfour")
                .build();

        assertThat(everything(site)).contains("zfour").doesNotContain("zone", "ztwo", "zthree");
    }

    @Test
    void a_file_that_says_nothing_of_itself_is_shown_to_nobody() {
        var sources = new Sources()
                .with("people/ines/h1/notes.md", "# zone\nNotes beside a review.\n")
                .with("people/ines/h1/ztwo.md", "")
                .with("people/ines/h1/three.md", "---\ntitle: zthree\nteam: settlement\n---\n")
                .with("people/ines/h1/four.md", "---\nkind:\n---\n# zfour\n")
                .with("people/ines/h1/five.md", "---\nstatus: shared\n---\n# zfive\n")
                .with("people/ines/h1/review.md", document("self-review", "ines", "org", "shared", "zsix"))
                .with("people/ines/h1/piczsix.svg", "<svg/>")
                .withPage("guide.md", "# zguide\n[zplain](people/ines/h1/notes.md)\n")
                .withDrafts();

        for (var audience : List.of("org", "team=settlement", "manager=marek", "author=kofi", "author=-")) {
            var site = sources.build(audience);
            assertThat(everything(site))
                    .contains("zsix", "zguide", "zplain")
                    .doesNotContain("zone", "ztwo", "zthree", "zfour", "zfive");
            assertThat(site.files().keySet()).noneMatch(path -> path.contains("notes"));
        }
    }

    @Test
    void what_is_withdrawn_is_its_authors_alone_and_says_so() {
        var sources = new Sources();
        for (var end : List.of("withdrawn: true", "keep-until: 2026-06-30")) {
            var word = "z" + end.substring(0, 4);
            sources.with(
                            "people/ines/%s/review.md".formatted(word),
                            document("self-review", "ines", "org", "shared", word)
                                    .replace("status:", end + "\nstatus:"))
                    .with("people/ines/%s/pic%1$s.svg".formatted(word), "<svg/>")
                    .with("people/ines/%s/%1$sinner.png".formatted(word), "");
        }
        sources.withPage("guide.md", "[a](people/ines/zwith/review.md) [b](people/ines/zkeep/review.md)")
                .on("2026-07-01");

        for (var audience : List.of("org", "team=settlement", "manager=marek", "author=kofi")) {
            var site = sources.build(audience);
            assertThat(everything(site)).contains("a b").doesNotContain("zwith", "zkeep", "Ines", "Kept until");
            assertThat(site.notes()).hasSize(2);
        }
        var own = sources.build("author=ines");
        assertThat(own.main("people/ines/zwith/review/index.html"))
                .contains("No longer shown to others: only Ines can read this");
        assertThat(own.main("people/ines/zkeep/review/index.html"))
                .contains("No longer shown to others: only Ines can read this", "Kept until");
        assertThat(own.file("people/ines/zwith/review/index.json"))
                .contains("\"visibility\": \"private\"", "\"withdrawn\": true");
        assertThat(own.file("people/ines/zkeep/review/index.md")).contains("keep-until: \"2026-06-30\"");
        assertThat(everything(sources.on("2026-06-30").build("org")))
                .contains("zkeep")
                .doesNotContain("zwith");
    }

    @Test
    void a_site_that_knows_no_day_shows_nothing_that_has_a_last_one() {
        var settings = new SiteSettings("", "", new Audience.Org(), false, "");
        var document = ReviewReader.STANDARD.frontMatter(
                Document.parse(Source.of("a.md", "---\nkind: page\nkeep-until: 9999-12-31\n---\n")), "a.md");

        assertThat(Catalogue.of(settings, List.of(document), List.of()).documents())
                .isEmpty();
    }

    @Test
    void private_parts_of_a_rules_page_are_nobodys() {
        var site = new Sources()
                .withRule("r", "# r\nshown <!-- private -->zinner<!-- /private -->\n\n<!-- private -->\n## Zsecret\n")
                .build();

        assertThat(everything(site)).contains("shown").doesNotContain("zinner", "secret");
    }

    @Test
    void an_answer_beside_two_reviews_is_shown_with_neither() {
        var site = new Sources()
                .with(
                        "r/a-review.md",
                        document("self-review", "ines", "org", "shared", "zone").replaceAll("!\\[.*?\\)", ""))
                .with("r/b-review.md", document("self-review", "kofi", "private", "shared", "ztwo"))
                .with(
                        "r/response.md",
                        document("response", "marek", "org", "shared", "zanswer")
                                .replaceAll("!\\[.*?\\)", ""))
                .build();

        assertThat(site.main("r/a-review/index.html")).doesNotContain("zanswer");
        assertThat(everything(site)).doesNotContain("kofi", "Kofi", "ztwo");
    }

    @Test
    void a_person_whose_documents_are_hidden_has_no_page_and_is_not_linked() {
        var site = new Sources()
                .with(
                        "a/plan.md",
                        document("growth-plan", "ines", "org", "shared", "zone").replaceAll("!\\[.*?\\)", ""))
                .with("b/plan.md", document("growth-plan", "marek", "manager", "shared", "ztwo"))
                .build();

        assertThat(site.files()).doesNotContainKey("people/marek/index.html");
        assertThat(site.main("a/plan/index.html")).contains("<dd>Marek</dd>");
    }
}
