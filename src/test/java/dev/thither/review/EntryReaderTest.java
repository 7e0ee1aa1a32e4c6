package dev.thither.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntryReaderTest {
    @Test
    void a_label_may_have_a_list_of_its_own() {
        var goal = goals("""
                ### Hand over the queue
                - **Know by:**
                  - two pages closed without me
                  - none found [later](u)
                - For:
                  the rota
                """).get(0);

        assertThat(goal.labels())
                .extracting(item -> item.label() + " " + item.words().text())
                .containsExactly("KNOW_BY two pages closed without me none found later", "FOR the rota");
        assertThat(goal.body()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "### ~~Learn Rust~~\n\nThe rota needed something else.\n- For: me\n",
                "- ~~Learn Rust~~\n  - For: me\n",
                "- [x] Learn Rust\n  - For: me\n",
                "~~Learn Rust~~\n\n- For: me\n",
                "| Goal | For |\n|------|-----|\n| ~~Learn Rust~~ | me |\n"
            })
    void what_its_author_struck_or_ticked_is_settled_whatever_its_labels_say(String text) {
        assertThat(goals(text))
                .singleElement()
                .satisfies(goal -> assertThat(goal.settled()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"- Learn ~~Rust~~ to say no\n", "### Say no\n\n~~Learn Rust~~\n", "- [ ] Say no\n", "###\n"})
    void what_still_says_something_is_not_settled(String text) {
        assertThat(goals(text)).allSatisfy(goal -> assertThat(goal.settled()).isFalse());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            My goals:\\n- a\\n- b                          ; a, b
            My goals:\\n| Goal |\\n|---|\\n| a |\\n| b |   ; a, b
            They follow.\\n### a\\n### b                   ; a, b
            a\\n\\nb\\n\\n- For: me                        ; a, b
            - a\\n  1. c\\n- b                             ; a, b
            """)
    void an_introduction_is_no_goal(String text, String names) {
        assertThat(goals(text.replace("\\n", "\n"))).extracting(Entry::name).containsExactly(names.split(", ", -1));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            1. Short term goals (0-12 mo)\\n - a\\n - b\\n\\n2. Obstacles\\n - c\\n\\n3. Long term goals\\n - d ; a, b, d
            - a\\n\\nTimeline\\n- Q1: a\\n- Q2: b                                                         ; a
            - a\\n\\nHow will be measured: PR count, certificates                                          ; a
            Technical goals\\n- a\\n\\nSignatures                                                         ; a
            ### a\\n\\nText\\n### Supervisor comments\\n\\nNone so far                                      ; a
            1. Say no\\n - in May\\n\\n2. Say yes                                                          ; Say no, in May, Say yes
            Status: agreed with Ana\\n- a\\n- b                                                           ; a, b
            - Time a restart\\n- Budget for a second pager                                                ; Time a restart, Budget for a second pager
            """)
    void parts_of_a_form_that_hold_no_goals_are_none(String text, String names) {
        assertThat(goals(text.replace("\\n", "\n"))).extracting(Entry::name).containsExactly(names.split(", ", -1));
    }

    @Test
    void below_the_heading_of_a_goal_parts_of_a_form_belong_to_it() {
        var goals = goals("""
                ### Hand over the queue
                Status: begun

                Milestones:
                - Ana takes Mondays
                ### Say no more often
                Once a week.
                """);

        assertThat(goals).extracting(Entry::name).containsExactly("Hand over the queue", "Say no more often");
        assertThat(goals.get(0).statement().text()).contains("Status: begun", "Ana takes Mondays");
    }

    @Test
    void columns_of_a_company_s_own_table_are_measures_or_bookkeeping() {
        var goal = goals("""
                | # | Objective | KPI | Current | Target | Due |
                |---|---|---|---|---|---|
                | 3 | Open the depot's orders | five markets | 2 | 5 | Q4 |
                """).get(0);

        assertThat(goal.statement().text()).isEqualTo("Open the depot's orders\nKnow by: five markets");
        assertThat(goal.labels())
                .extracting(item -> item.label() + " " + item.words().text())
                .containsExactly("KNOW_BY five markets");
    }

    @Test
    void actions_are_no_part_of_what_a_goal_says() {
        var goal = goals("""
                - Say no more often
                  - [ ] Learn Rust (2026-08-28)
                  - [ ] Learn Go
                    - from Ravi
                  - 2026-09-15 It held.
                """).get(0);

        assertThat(goal.statement().text()).isEqualTo("Say no more often");
        assertThat(goal.actions()).extracting(Entry.Action::date).containsExactly("2026-08-28");
        assertThat(goal.checkIns()).extracting(Entry.CheckIn::date).containsExactly("2026-09-15");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - a\\n<!-- thither: ok r: why -->\\n- b     | b
            - a\\n  <!-- thither: ok r: why -->\\n- b   | a
            - a <!-- thither: ok r: why -->\\n- b       | a
            ### a\\n<!-- thither: ok r: why -->\\n### b | ### b
            """)
    void a_waiver_speaks_for_the_entry_below_it_or_the_one_it_is_set_in_under(String text, String entry) {
        var review = review(text.replace("\\n", "\n"));

        assertThat(review.waivers())
                .singleElement()
                .satisfies(waiver -> assertThat(waiver.scope())
                        .singleElement()
                        .satisfies(scope -> assertThat(review.document()
                                        .source()
                                        .substring(scope)
                                        .replace("- ", ""))
                                .startsWith(entry)));
    }

    private static List<Entry> goals(String text) {
        return review(text).goals();
    }

    private static Review review(String text) {
        var document = Document.parse(Source.of("plan.md", "## Goals\n\n" + text));
        return ReviewReader.STANDARD.read(document, "people/ines/plan.md");
    }
}
