package dev.thither.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TalkPagesTest {
    private static final String PAGE = "cycles/2026-h1/index.html";
    private static final String WRITERS = "cycles/2026-h1/all/writers/index.html";

    private static String document(String kind, String author, String front, String body) {
        return "---\nkind: %s\nauthor: %s\nlevel: senior\ncycle: 2026-h1\nmanager: Marek Olin\nvisibility: manager\nstatus: shared\n%s\n---\n# About %s\n\n%s"
                .formatted(kind, author, front, author, body);
    }

    private static Sources plan(String body) {
        return new Sources().with("a/plan.md", document("growth-plan", "ines", "", body));
    }

    private static String page(Sources sources) {
        return sources.build("manager=marek-olin").main(PAGE);
    }

    /** What stands below a heading of a page, without tags. */
    private static String topic(String page, String title) {
        var start = page.indexOf(">" + title + "</h2>");
        assertThat(start).as(title + " in " + page).isNotNegative();
        var end = page.indexOf("</section>", start);
        return page.substring(start + title.length() + 6, end)
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"org", "team=deck", "author=ines", "manager=somebody"})
    void others_find_the_list_of_who_wrote(String audience) {
        var sources = new Sources()
                .with(
                        "a/plan.md",
                        document("growth-plan", "ines", "", "## I ask for\n\nMarek Olin: time\n")
                                .replace("visibility: manager", "visibility: org"));
        var site = sources.build(audience);

        assertThat(site.main(PAGE)).contains(">Ines</a>").doesNotContain("Asked of you", "What is written", "time");
        assertThat(site.files()).doesNotContainKey(WRITERS);
    }

    @Test
    void in_a_cycle_in_which_nobody_names_the_manager_it_is_the_list_as_well() {
        var sources = plan("").with(
                        "b/plan.md",
                        document("growth-plan", "bo", "", "")
                                .replace("2026-h1", "2025-h2")
                                .replace("Marek Olin", "nadia")
                                .replace("visibility: manager", "visibility: org"));
        var site = sources.build("manager=marek-olin");

        assertThat(site.main("cycles/2025-h2/index.html")).contains(">Bo</a>").doesNotContain("What is written");
        assertThat(site.main(PAGE)).contains("What is written", "all/writers/index.html");
        assertThat(site.main(WRITERS)).contains(">Ines</a>");
    }

    @Test
    void it_says_how_far_each_document_is_and_what_is_not_there_to_read() {
        var sources = new Sources()
                .with("a/plan.md", document("growth-plan", "ines", "", ""))
                .with("a/review.md", document("self-review", "ines", "", "").replace("shared", "closed"))
                .with("b/review.md", document("self-review", "bo", "", "").replace("shared", "draft"))
                .with("c/log.md", document("log", "cem", "", ""))
                .with("d/plan.md", document("growth-plan", "dina", "", "").replace("Marek Olin", "nadia"));

        assertThat(topic(page(sources), "What is written"))
                .containsSubsequence("Cem", "Log shared", "Ines", "Self-review closed", "Growth plan shared")
                .doesNotContain("Bo", "Dina", "No ");
        assertThat(topic(page(sources.withDrafts()), "What is written"))
                .containsSubsequence("Bo", "Self-review still a draft", "No growth plan that you can read", "Cem");
    }

    @Test
    void dates_stand_in_their_order_and_only_what_is_open_has_one() {
        var sources = new Sources()
                .with("a/plan.md", document("growth-plan", "ines", "review-on: [2026-09-01, 2026-05-01]", """
                        ## Goals

                        ### Ewa leads

                        - [ ] Swap chairs (2026-07-01)
                        - [x] Ask her (2026-06-01)
                        - [ ] Some day
                        - 2026-05-01 Went well.

                        - [x] Over
                          - [ ] Never mind (2026-06-02)
                        """))
                .with(
                        "b/plan.md",
                        document("growth-plan", "bo", "review-on: 2026-04-01", "")
                                .replace("shared", "closed"))
                .with("c/plan.md", document("growth-plan", "cem", "review-on: 2026-08-01", ""));

        assertThat(topic(page(sources), "In order of date"))
                .containsSubsequence(
                        "1\u00A0Jul 2026 Swap chairs Ines Growth plan",
                        "1\u00A0Aug 2026 Check-in Cem",
                        "1\u00A0Sep 2026 Check-in Ines")
                .doesNotContain("Ask her", "Some day", "Apr 2026", "May 2026");
        assertThat(page(sources)).doesNotContainIgnoringCase("overdue");
    }

    @Test
    void asks_that_name_the_manager_stand_together() {
        var sources = plan("""
                ## I ask for

                - Marek: an hour before the bank
                - marek-olin, half of it in writing
                - from my manager a word in June
                - Ewa: the keys
                - trademark law
                """);

        assertThat(topic(page(sources), "Asked of you"))
                .contains("an hour before", "half of it", "a word in June")
                .doesNotContain("the keys", "trademark");
    }

    @Test
    void a_talk_has_at_most_two_questions_and_both_are_quoted() {
        var sources = plan("""
                ## Goals

                ### Ewa leads

                - Need to know: whether she wants to

                ## What I don't know yet

                - Known: it rains
                - Need to know: when it stops
                - Best guess: in May

                ## I ask for

                An umbrella

                ## Where I want to go

                Inside
                """).with("b/plan.md", document("growth-plan", "bo", "", "## Where I want to go\n\nOut\n"));
        var page = page(sources);

        assertThat(topic(page, "For each talk, in their own words"))
                .containsSubsequence("Bo", "Out", "Ines", "when it stops", "An umbrella")
                .doesNotContain("whether she", "in May", "Inside");
        assertThat(page).contains("<q>when it stops</q>", "plan/index.html#what-i-dont-know-yet\">Growth plan</a>");
    }

    @Test
    void goals_stand_under_those_they_are_for() {
        var sources = plan("## Goals\n\n### One\n\n- For: the mates\n\n### Two\n\nx\n")
                .with("b/plan.md", document("growth-plan", "bo", "", "## Goals\n\n### Three\n\n- For: The Mates\n"));

        assertThat(topic(page(sources), "Goals, by whom they are for"))
                .containsSubsequence("The Mates", "Three Bo", "One Ines", "Not said", "Two Ines");
    }

    @Test
    void what_was_carried_and_what_is_open_of_the_cycle_before_is_there_once() {
        var sources = plan("""
                ## Last cycle's goals

                - [ ] [Ewa leads](../z/plan.md#ewa-leads): goes on below
                - [ ] Learn to swim: the pool is closed
                - [x] Learn to sing: done
                - [ ] Learn to fly: dropped, too high

                ## Goals

                ### Ewa leads the release

                - Carried from: [last](../z/plan.md#ewa-leads)
                """)
                .with(
                        "z/plan.md",
                        document("growth-plan", "ines", "", "## Goals\n\n### Ewa leads\n")
                                .replace("2026-h1", "2025-h2"));

        assertThat(topic(page(sources), "Carried from the cycle before"))
                .containsSubsequence("Ewa leads the release", "Learn to swim", "“the pool is closed”")
                .doesNotContain("sing", "fly", "goes on below");
    }

    @Test
    void private_parts_and_private_documents_are_nowhere_on_it() {
        var sources = plan("## I ask for\n\n<!-- private -->\nMarek: zsecret\n<!-- /private -->\n\nMarek: more\n")
                .with(
                        "b/review.md",
                        document("self-review", "ines", "", "## I ask for\n\nMarek: zhidden\n")
                                .replace("visibility: manager", "visibility: private"));
        var page = page(sources);

        assertThat(page).contains("more", "No self-review that you can read").doesNotContain("zsecret", "zhidden");
    }

    @Test
    void hundreds_of_people_fit_on_pages_of_their_own() {
        var sources = new Sources();
        var words = "a long sentence about someone else ".repeat(8);
        IntStream.range(0, 200)
                .forEach(i -> sources.with(
                        "p%d/plan.md".formatted(i),
                        document("growth-plan", "person" + i, "review-on: 2026-09-01", """
                        ## Goals

                        ### Goal %1$d %2$s

                        - For: %2$s
                        - [ ] %2$s (2026-07-01)

                        ## I ask for

                        Marek: %2$s
                        """.formatted(i, words))));
        var site = sources.build("manager=marek-olin", 2);
        var styles = (site.file("assets/thither.css") + site.file("assets/documents.css")).getBytes(UTF_8).length;

        assertThat(site.files().keySet().stream()
                        .filter(path -> path.startsWith("cycles/2026-h1/") && !path.equals(WRITERS)))
                .contains(PAGE, "cycles/2026-h1/all/dates/3/index.html")
                .allSatisfy(path -> assertThat(site.file(path).getBytes(UTF_8).length + styles)
                        .as(path)
                        .isLessThan(60_000));
        assertThat(site.errors()).isEmpty();
    }
}
