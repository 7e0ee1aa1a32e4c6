package dev.thither.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.text.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewReaderTest {
    private static final String PLAN = """
            ---
            kind: growth-plan
            author: kofi
            level: manager
            cycle: 2026-h2
            visibility: manager
            review-on: [2026-09-15, 2026-11-15]
            ---
            # Kofi, second half

            ## What got me here
            I found ranking bugs faster than anybody.
            - Stop: fixing them myself

            ## Goals
            These are the two that matter.
            ### A sprint survives its Wednesday
            Requests reach the team sorted and dated.
            - For: the search team
            - **Know by**: four of five sprints end as planned
            - **If:** a request comes late, I give it a place in the list
            - [ ] Watch three Wednesdays (2026-07-24)
            - [x] Agree on a slot
            - 2026-09-15 Two of three sprints held.
            - Something else to keep
              - and its detail

            > Somebody said so.

            ### Lena runs the incident reviews
            - For: Lena

            ## How I work
            Monday 8:30 to 10.
            """;

    @Test
    void a_plan_is_read_with_all_that_its_author_labelled() {
        var review = read(PLAN);
        var first = review.goals().get(0);

        assertThat(review.problems()).isEmpty();
        assertThat(review.title()).isEqualTo("Kofi, second half");
        assertThat(review.frontMatter().reviewOn()).containsExactly("2026-09-15", "2026-11-15");
        assertThat(review.sections())
                .extracting(Section::kind)
                .containsExactly(SectionKind.GOT_ME_HERE, SectionKind.GOALS, SectionKind.HOW_I_WORK);
        assertThat(review.goals()).hasSize(2);
        assertThat(first.labels())
                .extracting(Entry.Labelled::label)
                .containsExactly(Label.FOR, Label.KNOW_BY, Label.IF);
        assertThat(first.labels())
                .extracting(item -> item.words().text())
                .containsExactly(
                        "the search team",
                        "four of five sprints end as planned",
                        "a request comes late, I give it a place in the list");
        assertThat(first.actions())
                .extracting(action -> action.words().text())
                .containsExactly("Watch three Wednesdays", "Agree on a slot");
        assertThat(first.actions()).extracting(Entry.Action::date).containsExactly("2026-07-24", "");
        assertThat(first.actions()).extracting(Entry.Action::done).containsExactly(false, true);
        assertThat(first.checkIns()).singleElement().satisfies(checkIn -> {
            assertThat(checkIn.date()).isEqualTo("2026-09-15");
            assertThat(checkIn.words().text()).isEqualTo("Two of three sprints held.");
        });
        assertThat(first.statement().text()).isEqualTo("""
                        A sprint survives its Wednesday
                        Requests reach the team sorted and dated.
                        For: the search team
                        Know by: four of five sprints end as planned
                        If: a request comes late, I give it a place in the list
                        Something else to keep
                        and its detail""");
    }

    @Test
    void columns_of_a_table_can_be_labels() {
        var goal =
                read("## Goals\n| Goal | For | Know by | Due |\n|---|---|---|---|\n| Lena leads | Lena | two reviews | May |\n")
                        .goals()
                        .get(0);

        assertThat(goal.statement().text()).isEqualTo("Lena leads\nFor: Lena\nKnow by: two reviews");
        assertThat(goal.labelled(Label.FOR)).isPresent();
    }

    @Test
    void what_is_ticked_or_struck_through_is_settled() {
        var goals = read("## Goals\n- [x] Mentor more\n- ~~Learn Rust~~\n- ~~Learn~~ Teach Rust\n")
                .goals();

        assertThat(goals).extracting(Entry::settled).containsExactly(true, true, false);
        assertThat(goals.get(2).statement().text()).isEqualTo("Teach Rust");
    }

    @Test
    void a_log_has_lines_with_dates_tags_and_people() {
        var review = read(
                "---\nkind: log\nauthor: ines\n---\n- 2026-04-02 Asked who reads it #prevented @reporting\n- no date\n");

        assertThat(review.logLines()).singleElement().satisfies(line -> {
            assertThat(line.date()).isEqualTo("2026-04-02");
            assertThat(line.tags()).containsExactly("prevented");
            assertThat(line.people()).containsExactly("reporting");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            level: seniour      | “seniour” is no level; did you mean “senior”?
            kind: growth_plan   | “growth_plan” is no kind; did you mean “growth-plan”?
            visibility: public  | “public” is no visibility
            status: final       | “final” is no status
            since: 2026-02-30   | “since” has to be a date such as 2026-03-01, found “2026-02-30”
            period: 2026        | “period” has to be two dates such as 2026-01-01/2026-06-30, found “2026”
            since: +12026-03-01 | “since” has to be a date such as 2026-03-01, found “+12026-03-01”
            title: "a\\nb\\0"   | “title” has to be one line of text, found “a␊b␀”
            kind: "a\\nb"       | “kind” has to be one line of text, found “a␊b”
            review-on: [soon]   | “review-on” has to be a date such as 2026-09-15, or a list of dates, found “soon”
            author: [a, b]      | “author” has to be one line of text, found a list
            visiblity: team     | “visiblity” is a key that means nothing here; did you mean “visibility”?
            """)
    void a_value_that_is_none_says_what_would_be_one(String line, String message) {
        var review = read("---\n" + line + "\n---\n");

        assertThat(review.problems())
                .extracting(problem -> problem.message())
                .anyMatch(said -> said.startsWith(message));
    }

    @Test
    void a_long_value_is_shown_by_its_beginning() {
        var problem =
                read("---\nkind: " + "🚀".repeat(5000) + "\n---\n").problems().get(0);

        assertThat(problem.message()).isEqualTo("“" + "🚀".repeat(60) + "…” is no kind");
    }

    @Test
    void blanks_around_a_value_and_quotes_around_nothing_mean_nothing() {
        var review = read("---\nsince: ' 2026-03-01 '\nreview-on: [' 2026-09-15 ', '']\nperiod: ''\n---\n");

        assertThat(review.problems()).isEmpty();
        assertThat(review.frontMatter().since()).isEqualTo("2026-03-01");
        assertThat(review.frontMatter().reviewOn()).containsExactly("2026-09-15");
    }

    @Test
    void all_that_is_missing_is_said_at_once() {
        assertThat(read("---\nkind: growth-plan\n---\n").problems()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: page                              | ORG
            title: A guide                          | PRIVATE
            kind:                                   | PRIVATE
            kind: page⏎title: A guide               | ORG
            title: A guide⏎visibility: org          | ORG
            kind: page⏎visibility: team             | TEAM
            kind: page⏎keep-until: 2026-01-01       | ORG
            kind: page⏎keep-until: 2026-02-30       | PRIVATE
            kind: page⏎keep-until: [2026-01-01]     | PRIVATE
            kind: page⏎keep-until:                  | PRIVATE
            kind: page⏎withdrawn: FALSE             | ORG
            kind: page⏎withdrawn: true              | PRIVATE
            kind: page⏎withdrawn: no                | PRIVATE
            kind: page⏎withdrawn: {}                | PRIVATE
            kind: page⏎withdrawn:                   | PRIVATE
            visibility: team⏎withdrawn: 'True'      | PRIVATE
            visibility: team⏎withdrwan: true        | PRIVATE
            visibility: team⏎keep-untill: 2026-01-01| PRIVATE
            kind: self-review                       | PRIVATE
            kind: self-review⏎visibility: everyone  | PRIVATE
            author: ines                            | PRIVATE
            level: senior                           | PRIVATE
            title: A: broken                        | PRIVATE
            visibility: [org]                       | PRIVATE
            kind: pgae                              | PRIVATE
            """)
    void who_may_read_a_document_is_in_doubt_nobody_else(String frontMatter, Visibility visibility) {
        var review = read("---\n" + frontMatter.replace("⏎", "\n") + "\n---\n");

        assertThat(review.frontMatter().visibility()).isEqualTo(visibility);
    }

    @Test
    void a_document_is_withdrawn_from_the_day_after_its_last() {
        var document = read("---\nkind: page\nkeep-until: 2026-06-30\n---\n").frontMatter();

        assertThat(document.on(LocalDate.parse("2026-06-30"))).isEqualTo(document);
        assertThat(document.withdrawn()).isFalse();
        var later = document.on(LocalDate.parse("2026-07-01"));
        assertThat(later.withdrawn()).isTrue();
        assertThat(later.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(later.keepUntil()).isEqualTo("2026-06-30");
        assertThat(later.on(LocalDate.MIN)).isEqualTo(later);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            withdrawn: yes        | 2:12 “withdrawn” has to be true or false, found “yes” Write withdrawn as true or false.
            withdrawn:            | 2:11 “withdrawn” has to be true or false, found nothing Write withdrawn as true or false.
            withdrawn: [true]     | 2:12 “withdrawn” has to be true or false, found a list Write withdrawn as true or false.
            keep-until: 30 June   | 2:13 “keep-until” has to be a date such as 2027-06-30, found “30 June” Write keep-until as a date such as 2027-06-30.
            keep-until:           | 2:12 “keep-until” has to be a date such as 2027-06-30, found nothing Write keep-until as a date such as 2027-06-30.
            """)
    void an_end_that_cannot_be_read_is_an_error_where_it_stands(String line, String message) {
        var review = read("---\n" + line + "\n---\n");

        assertThat(review.problems())
                .singleElement()
                .extracting(problem ->
                        review.document().source().position(problem.span().start()) + " " + problem.message() + " "
                                + problem.help())
                .isEqualTo(message);
    }

    @Test
    void yaml_1_2_takes_words_for_words() {
        var frontMatter = read("---\nauthor: no\nteam: on\ncycle: 2026-01-01\nrole: 007\n---\n")
                .frontMatter();

        assertThat(List.of(frontMatter.author(), frontMatter.team(), frontMatter.cycle(), frontMatter.role()))
                .containsExactly("no", "on", "2026-01-01", "007");
    }

    @Test
    void a_waiver_speaks_for_the_entry_below_it_or_around_it_or_for_the_file() {
        var review = read("""
                <!-- thither: ok-file empty: all of it -->
                ## Goals
                <!-- thither: ok code-more: above -->
                <!-- thither: ok focus-time: above, too -->
                - One
                - Two <!-- thither: ok empty: at its end -->
                - Three

                <!-- thither: ok empty: beside nothing -->

                Text after a blank line
                <!-- thither: okay empty -->
                """);
        var goals = review.goals();

        assertThat(review.waivers())
                .extracting(Waiver::reason)
                .containsExactly("all of it", "above", "above, too", "at its end", "beside nothing", "");
        assertThat(review.waivers().get(0).covers("empty", goals.get(2).span(), LocalDate.EPOCH))
                .isTrue();
        assertThat(review.waivers().get(1).scope()).containsExactly(goals.get(0).span());
        assertThat(review.waivers().get(2).scope()).containsExactly(goals.get(0).span());
        assertThat(review.waivers().get(3).scope()).containsExactly(goals.get(1).span());
        assertThat(review.waivers().get(4).scope()).isEmpty();
    }

    private static Review read(String text) {
        return ReviewReader.STANDARD.read(Document.parse(Source.of("notes.md", text)), "notes.md");
    }
}
