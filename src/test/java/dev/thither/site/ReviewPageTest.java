package dev.thither.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the pages of reviews, plans and logs show beside their text. */
class ReviewPageTest {
    private static final String PAGE = "people/ines/2026-h1/review/index.html";

    private static String document(String kind, String author, String visibility, String body) {
        return """
                ---
                kind: %s
                author: %s
                level: senior
                manager: marek
                cycle: 2026-h1
                visibility: %s
                status: shared
                ---
                %s
                """.formatted(kind, author, visibility, body);
    }

    private static Sources review(String body) {
        return new Sources().with("people/ines/2026-h1/review.md", document("self-review", "ines", "org", body));
    }

    private static Sources answered(String review, String visibility, String answer) {
        return review(review)
                .with("people/ines/2026-h1/response.md", document("response", "marek", visibility, answer));
    }

    private static String page(String body) {
        return review(body).build().main(PAGE);
    }

    /** The words of a page without its tags, each piece of text on a line of its own. */
    private static String words(String page) {
        return page.replaceAll("<[^>]*>", "\n").replaceAll("\\s*\n\\s*", "\n");
    }

    @Test
    void a_win_is_a_chain_from_the_work_to_how_it_shows_and_its_missing_links_stay_open() {
        var page = page("""
                ## Wins
                ### The rota closes incidents
                I stopped going first. In May the rota asked for nobody.
                - For: the rota
                ## Highlights
                ### Shops hear of it
                - Before, after: two days, then none
                ### No word of anybody
                Text.
                """);

        assertThat(words(page)).containsOnlyOnce("Who can do what now").containsSubsequence("""
                The work
                I stopped going first.
                For whom
                the rota
                What they can do now
                The rota closes incidents
                How it shows
                not told yet
                The work
                not told yet
                For whom
                not told yet
                What they can do now
                Shops hear of it
                How it shows
                two days, then none
                """);
        assertThat(page).doesNotContain("<a href=\"#no-word-of-anybody\">");
    }

    @Test
    void the_work_is_what_its_author_did_and_not_what_was_before_or_what_others_did() {
        var page = page("""
                ## Wins
                ### A drowned handheld is replaced at the pier
                It used to be four days of paper. I had a drawer for them. I asked the five kiosks to keep two. They do.
                - For: the pursers
                ### Farah runs the trial
                Tuesday mornings were hers. She asked twice.
                - For: Farah
                """);

        assertThat(words(page))
                .containsSubsequence(
                        "The work\nI asked the five kiosks to keep two.\n", "The work\nTuesday mornings were hers.\n");
    }

    @Test
    void long_work_is_cut_at_a_blank_and_work_that_is_told_in_a_list_stands_below() {
        var page = page("""
                ## Wins
                ### The rota closes incidents
                I went along to %stwelve drills.
                - For: the rota
                ### Shops hear of it
                - I called each of them.
                - For: the shops
                """.formatted("one drill after the other ".repeat(4)));

        assertThat(words(page))
                .containsSubsequence(
                        "The work\nI went along to one drill after the other one drill after the other one drill"
                                + " after the\u00A0…\nFor whom\n",
                        "The work\ntold below\nFor whom\nthe shops\n");
    }

    @Test
    void bold_words_that_stand_for_a_heading_begin_no_sentence_about_the_work() {
        var page = page("""
                ## Wins
                **The rota closes incidents.** I stopped going first. They rang twice.

                - For: the rota

                **Shops hear of it.**

                - For: the shops
                """);

        assertThat(words(page)).containsSubsequence("""
                The work
                I stopped going first.
                For whom
                the rota
                What they can do now
                The rota closes incidents
                """, """
                The work
                not told yet
                For whom
                the shops
                What they can do now
                Shops hear of it
                """);
    }

    @Test
    void what_only_says_what_became_of_a_goal_is_said_once() {
        var page = page("## Last cycle's goals\n- Hand over the queue: done.\n- Hear of it: done in May\n");

        assertThat(words(page))
                .containsOnlyOnce("\ndone in May\n")
                .contains("\ndone\n")
                .doesNotContain("done.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - [x] Hand over the queue                              | done       | Hand over the queue
            - [x] Hand over the queue: in April                    | done       | Hand over the queue
            - [x] Hand over the queue: dropped, nobody needs it    | dropped    | Hand over the queue
            - [ ] Hand over the queue: dropped. The rota has it.   | dropped    | Hand over the queue
            - Hand over the queue – I dropped it in May            | dropped    | Hand over the queue
            - ~~Hand over the queue~~                              | dropped    | Hand over the queue
            - [ ] ~~Hand over the queue~~, nobody needs it         | dropped    | Hand over the queue
            - Hand over the queue: done                            | done       | Hand over the queue
            - [ ] Hand over the queue: goes on, with Aylin         | carried on | Hand over the queue
            - [ ] Hand over the queue: the error rate dropped      | open       | Hand over the queue
            - [ ] Hand over the queue                              | open       | Hand over the queue
            """)
    void the_words_about_a_goal_tell_what_became_of_it_and_then_its_box(String line, String fate, String name) {
        var page = page("## Last cycle's goals\n" + line);

        assertThat(words(page)).containsSubsequence(name + "\n", fate + "\n");
        assertThat(Pattern.compile("<p class=\"fate").matcher(page).results()).hasSize(1);
    }

    @Test
    void where_nothing_is_told_nothing_is_said() {
        assertThat(page("## Last cycle's goals\n- Hand over the queue\n- The rate dropped\n"))
                .contains("<li>Hand over the queue</li>")
                .doesNotContain("fate");
        assertThat(page("## Last cycle's goals\nI dropped one and kept another.\n"))
                .doesNotContain("fate");
        assertThat(page("## Last cycle's goals\n- [x] One\n- Hand over the queue\n"))
                .containsOnlyOnce("<p class=\"fate")
                .contains("<li class=\"strand\">");
    }

    @Test
    void a_goal_that_is_carried_on_leads_to_its_next_and_back() {
        var site = review("""
                ## Last cycle's goals
                - [ ] [Hand over the queue](../2025-h2/review.md#hand-over-the-queue): not yet
                - [ ] [Rest](../2025-h2/review.md#goals)
                - [ ] [Sleep](../2025-h2/review.md#goals)
                ## Goals
                ### Aylin has the queue
                - Carried from: [the queue](../2025-h2/review.md#hand-over-the-queue)
                ### We sleep
                - Carried from: [Sleep](../2025-h2/review.md#goals)
                """)
                .with(
                        "people/ines/2025-h2/review.md",
                        document("self-review", "ines", "org", "## Goals\n### Hand over the queue\nx"))
                .build();
        var strands = site.main(PAGE).split("<li class=\"strand ", -1);

        assertThat(site.errors()).isEmpty();
        assertThat(strands[1])
                .startsWith("kept")
                .contains(
                        "<a href=\"../../2025-h2/review/index.html#hand-over-the-queue\">Hand over the queue</a>",
                        "<p>not yet</p>",
                        "Now: <a href=\"#aylin-has-the-queue\">Aylin has the queue</a>");
        assertThat(strands[2]).startsWith("open").doesNotContain("Now:");
        assertThat(strands[3]).startsWith("kept").contains("Now: <a href=\"#we-sleep\">");
        assertThat(site.main(PAGE))
                .containsSubsequence("id=\"aylin-has-the-queue\"", "Carried from</span>", "the queue");
    }

    @Test
    void a_goal_of_a_cycle_that_is_hidden_keeps_its_words_and_loses_its_link() {
        var sources = review("""
                ## Last cycle's goals
                - [x] [The queue](../2025-h2/review.md#zsecret): done
                ## Goals
                <!-- private -->
                ### Zgoal
                - Carried from: [The queue](../2025-h2/review.md#zsecret)
                <!-- /private -->
                ### Open
                - Carried from: [Zother](../2025-h2/review.md#zsecret)
                - Evidence: [proof](../2025-h2/review.md#zsecret)
                """.replace("Zother", "words"))
                .with(
                        "people/ines/2025-h2/review.md",
                        document("self-review", "ines", "manager", "## Goals\n### Zsecret\nx"));

        var page = sources.build().file(PAGE);
        assertThat(page).contains("<p>The queue</p>", "<dd>proof</dd>").doesNotContainIgnoringCase("zsecret", "zgoal");
        assertThat(sources.build("author=ines").file(PAGE))
                .contains("2025-h2/review/index.html#zsecret\">The queue</a>", "Now: <a href=\"#zgoal\">Zgoal</a>");
    }

    @Test
    void goals_under_headings_of_their_own_keep_them() {
        assertThat(page("## Last cycle's goals\n### Hand over the queue\nDropped in May.\n- Evidence: notes\n"))
                .containsSubsequence(
                        "<h3 class=\"title\" id=\"hand-over-the-queue\">", "dropped</span>", "<p>Dropped in May.</p>");
    }

    @Test
    void dates_of_a_goal_stand_on_a_line_and_lead_to_their_words() {
        var page = page("""
                ## Goals
                ### Aylin leads
                - [x] Settle with her (2026-01-01)
                - [ ] Read her draft (2026-07-01)
                - 2026-12-27 She *presented*.
                """);

        assertThat(marks(page)).isEqualTo("""
                done 0% 1\u00A0Jan 2026: Settle with her
                open 50% 1\u00A0Jul 2026: Read her draft
                check-in 100% 27\u00A0Dec 2026: She presented.
                """);
        assertThat(page).contains("href=\"#t.date-3\"", "<li id=\"t.date-3\"><time datetime=\"2026-12-27\">");
        assertThat(page).contains(">2026</text>", ">Apr</text>", ">Jul</text>", ">Oct</text>");
    }

    /** The kind, the place and the words of each mark. */
    private static String marks(String page) {
        return Pattern.compile("<a class=\"mark ([^\"]*)\".*?aria-label=\"([^\"]*)\"><svg x=\"([^\"]*)\"")
                .matcher(page)
                .results()
                .map((MatchResult mark) -> mark.group(1) + " " + mark.group(3) + " " + mark.group(2) + "\n")
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- 2026-03-01 one",
                "- 2026-03-01 one\n- 2026-03-01 two",
                "- 2026-13-01 one\n- 2026-02-30 two\n- [ ] three (soon)\n- [ ] four",
                ""
            })
    void one_day_or_none_makes_no_line(String details) {
        assertThat(page("## Goals\n### Aylin leads\n- For: Aylin\n" + details)).doesNotContain("class=\"timeline\"");
    }

    @Test
    void dates_that_are_close_share_a_mark_and_those_far_away_fit() {
        var days = IntStream.rangeClosed(1, 28)
                .mapToObj("- 2026-02-%02d word%1$d"::formatted)
                .collect(Collectors.joining("\n"));

        assertThat(marks(page("## Goals\n### A\n- 0001-01-01 first\n" + days + "\n- [ ] last (9999-12-31)")))
                .startsWith(
                        "check-in 0% 1\u00A0Jan 0001: first\ncheck-in 20% 28 dates, 1\u00A0Feb 2026 to 28\u00A0Feb 2026: word1; word2;")
                .endsWith("…\nopen 100% 31\u00A0Dec 9999: last\n");
        assertThat(marks(page("## Goals\n### A\n" + days)).lines()).hasSizeBetween(10, 15);
    }

    @Test
    void all_goals_of_a_plan_share_a_scale() {
        var site = new Sources()
                .with("ines/plan.md", document("growth-plan", "ines", "org", """
                        ## Goals
                        ### One
                        - 2026-01-01 a
                        - 2026-01-11 b
                        ### Two
                        - 2026-01-06 c
                        - 2026-01-21 d
                        """))
                .build();

        assertThat(marks(site.main("ines/plan/index.html"))).containsSubsequence(" 0% ", " 50% ", " 25% ", " 100% ");
    }

    private static final String REVIEW = """
            # Ines
            ## What changed
            ### The rota closes incidents
            Text.
            ## Goals
            ### Aylin leads
            Text.
            ### Rest
            Text.
            ## Thanks
            Text.
            """;

    @Test
    void an_answer_stands_beside_what_it_is_titled_like_or_links_to_and_all_else_at_the_end() {
        var page = answered(REVIEW, "org", """
                # Marek answers
                Hello.

                On [the rota](review.md#the-rota-closes-incidents): yes.
                ## On your two goals
                Both of them.
                ## Aylin leads
                She does.
                ## What I saw
                I saw [this](review.md#thanks) and [that](review.md#rest).
                """).build().main(PAGE);

        assertThat(words(page)).containsSubsequence("""
                The rota closes incidents
                #
                Text.
                Marek answers
                On
                the rota
                : yes.
                Goals
                #
                Aylin leads
                #
                Text.
                Marek answers
                Aylin leads
                #
                She does.
                Rest
                #
                Text.
                Marek answers
                On your two goals
                #
                Both of them.
                Thanks
                #
                Text.
                Marek answers
                Everyone in the company can read this.
                Beside what it is about:
                The rota closes incidents
                Goals
                Aylin leads
                Hello.
                What I saw
                #
                I saw
                this
                and
                that
                """);
        assertThat(page)
                .contains(
                        "aria-label=\"Marek answers: Goals\"",
                        "<h3 id=\"t.answer-1.on-your-two-goals\">",
                        "<h4 id=\"t.answer-1.aylin-leads\">");
    }

    @Test
    void each_word_of_an_answer_is_shown_once_and_its_notes_at_its_end() {
        var page = answered(REVIEW, "org", """
                ## Goals
                zone[^1]
                ## Mixed
                ztwo [a](review.md#rest)

                zthree [b](review.md#thanks)
                ## Rest of it
                - zfour [c](review.md#thanks)

                [^1]: zfive
                """).build().main(PAGE);

        for (var word : new String[] {"zone", "ztwo", "zthree", "zfour", "zfive", "id=\"t.answer-1.mixed\""}) {
            assertThat(page).containsOnlyOnce(word);
        }
        assertThat(page).containsSubsequence("ztwo", "zthree", "class=\"answer\"", "zfour", "zfive");
    }

    @Test
    void an_answer_is_beside_a_review_for_its_readers_alone() {
        var sources = answered(REVIEW, "manager", "## Goals\nzanswer [x](review.md#rest)");

        assertThat(sources.build().file(PAGE)).doesNotContain("zanswer", "answers", "beside");
        assertThat(sources.build("manager=marek").main(PAGE)).contains("zanswer");
        assertThat(sources.build("author=ines").main(PAGE)).contains("zanswer");
    }

    @Test
    void an_answer_to_a_private_part_stands_at_the_end_and_does_not_name_it() {
        var sources = answered(
                REVIEW + "<!-- private -->\n## Zsecret\nx\n<!-- /private -->\n",
                "org",
                "Words [there](review.md#zsecret).");

        assertThat(sources.build().file(PAGE)).contains("Words there.").doesNotContainIgnoringCase("zsecret", "beside");
        assertThat(sources.build("author=ines").main(PAGE)).contains("aria-label=\"Marek answers: Zsecret\"");
    }

    @Test
    void evidence_is_listed_at_the_end_under_what_it_belongs_to() {
        var page = page("""
                ## What changed
                ### The rota closes incidents
                - Evidence: [runbook](https://wiki.example/runbook), the *board* and [list](#the-rota-closes-incidents)[^1]
                ## Goals
                - Aylin leads
                  - Evidence: a talk

                [^1]: Note.
                """);

        assertThat(page)
                .containsSubsequence(
                        "<h2 id=\"t.evidence\">",
                        "<dt><a href=\"#the-rota-closes-incidents\">The rota closes incidents</a></dt>",
                        "<dd><a class=\"away\" href=\"https://wiki.example/runbook\" rel=\"noopener\">runbook</a></dd>",
                        "<dd>the board</dd>",
                        "<dd><a href=\"#the-rota-closes-incidents\">list</a></dd>",
                        "<dt>Aylin leads</dt><dd>a talk</dd>",
                        "footnotes");
        assertThat(page).containsOnlyOnce("id=\"t.fnref-1\"");
        assertThat(page("## Goals\n- Rest")).doesNotContain("evidence");
    }

    @Test
    void a_broken_link_behind_a_label_is_told_once() {
        assertThat(review("## What changed\n### A\n- For: [x](gone.md)\n- Evidence: [y](gone.md)\n")
                        .build()
                        .errors())
                .hasSize(2);
    }

    @Test
    void lines_of_a_log_stand_by_month_with_tags_as_words_and_whom_they_name() {
        var site = new Sources()
                .with("ines/log.md", document("log", "ines", "org", """
                        # Notes
                        Some words.
                        - 2026-04-02 Reporting dropped #a migration for @kofi too #handed-over @reporting
                          - more of it
                        - 2026-05-01 [Look](https://example.org) #prevented
                        - 2026-04-30 Back
                        ## Later
                        - 2026-06-01 Done

                        And words between.

                        - 2026-06-02 Done
                        """))
                .with("kofi/plan.md", document("growth-plan", "Kofi Annan", "org", "# Kofi"))
                .with("kofi/log.md", document("log", "kofi", "private", "# K"))
                .build();
        var page = site.main("ines/log/index.html");

        assertThat(page)
                .containsSubsequence(
                        "Mentioned:",
                        "<p>Some words.</p>",
                        "<h2 id=\"t.2026-04\">April 2026",
                        "<time datetime=\"2026-04-02\">",
                        "<p>Reporting dropped #a migration for @kofi too</p>",
                        "<li>more of it</li>",
                        "<span class=\"tag\">a</span>",
                        "<span class=\"tag\">handed over</span>",
                        "with </span>Kofi<",
                        "with </span>Reporting<",
                        "<h2 id=\"t.2026-05\">May 2026",
                        ">Look</a></p>",
                        "<h2 id=\"t.2026-04-2\">April 2026",
                        "<h2 id=\"later\">",
                        "<ul class=\"dated\">",
                        "And words between.");
        assertThat(site.file("ines/log/index.html")).contains("<a href=\"#t.2026-05\">May 2026</a>");
    }

    @Test
    void all_of_it_is_the_same_when_a_page_is_made_alone() {
        var sources = answered(
                        REVIEW + "## Last cycle's goals\n- [x] [A](../2025-h2/review.md#a): done\n",
                        "team",
                        "## Goals\nYes [x](../2025-h2/review.md#a).")
                .with("people/ines/2025-h2/review.md", document("self-review", "ines", "team", "## Goals\n### A\nx"));
        for (var audience : new String[] {"org", "author=ines", "manager=marek"}) {
            var made = sources.onDemand(audience).make(PAGE).page().orElseThrow();

            assertThat(new String(made.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                    .isEqualTo(sources.build(audience).file(PAGE));
        }
    }

    @Test
    void a_review_of_ordinary_length_stays_small_with_its_styles() {
        var goal = "### Goal %d\nWords.\n- For: us\n- [ ] a (2026-01-01)\n- [ ] b (2026-05-01)\n- 2026-07-01 c\n";
        var goals = IntStream.range(0, 5).mapToObj(goal::formatted).collect(Collectors.joining());
        var site = review("## Goals\n" + goals).build();

        assertThat(site.file(PAGE).length()
                        + site.file("assets/thither.css").length()
                        + site.file("assets/documents.css").length())
                .isLessThan(60_000);
    }
}
