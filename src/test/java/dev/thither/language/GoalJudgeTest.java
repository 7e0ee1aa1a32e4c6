package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.text.Span;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalJudgeTest {
    private final GoalJudge judge = GoalJudge.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SENIOR    | Get deeper into Postgres internals.
            MID       | Dive into compilers
            SENIOR    | Learn Go, since most of our new services are written in it
            STAFF     | Deepen expertise in observability to improve our platform
            PRINCIPAL | Expand my knowledge in machine learning and MLOps
            MANAGER   | Do a refresher on modern frontend, mostly React and Next.js
            EXECUTIVE | Understand the AI landscape in more depth
            MID       | Certified Kubernetes Administrator (CKA) by summer
            SENIOR    | More depth in networking (BGP, Anycast, QUIC).
            JUNIOR    | Improve my coding skills
            JUNIOR    | Learn more about cloud
            """)
    void technology_named_as_the_growth_is_technology_only(Seniority seniority, String goal) {
        assertTrap(goal, seniority, TrapKind.TECHNOLOGY_ONLY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MANAGER   | Keep my hands dirty: pick up a bug or two every sprint
            DIRECTOR  | Get back to writing production code on Fridays
            EXECUTIVE | Stay hands-on, review the most important pull requests myself
            MANAGER   | Spend 30% of my time coding so I don't lose touch
            SENIOR    | Write more code and attend to fewer side topics
            """)
    void a_leader_who_codes_is_code_more(Seniority seniority, String goal) {
        assertTrap(goal, seniority, TrapKind.CODE_MORE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SENIOR  | More focus time
            MID     | Have at least two days a week with no meetings at all
            MANAGER | Block out time in my calendar for deep work
            JUNIOR  | Fewer interruptions so I can concentrate on my tasks
            STAFF   | Decline more meetings
            """)
    void silence_for_its_own_sake_is_focus_time(Seniority seniority, String goal) {
        assertTrap(goal, seniority, TrapKind.FOCUS_TIME);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MID      | Close 20 tickets every sprint
            SENIOR   | Publish 6 articles on the engineering blog
            MANAGER  | Read 15 management books
            JUNIOR   | Solve one LeetCode problem every day
            DIRECTOR | Increase velocity across my teams by 15 percent
            """)
    void counted_activity_is_activity_metric(Seniority seniority, String goal) {
        assertTrap(goal, seniority, TrapKind.ACTIVITY_METRIC);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SENIOR   | Get promoted to staff engineer
            MID      | Work on something with generative AI as it looks good on my CV
            STAFF    | Raise my profile in the industry by speaking at large conferences
            DIRECTOR | Be promoted to VP
            MID      | Build a portfolio that impresses recruiters
            """)
    void a_title_or_an_audience_as_the_point_is_resume_driven(Seniority seniority, String goal) {
        assertTrap(goal, seniority, TrapKind.RESUME_DRIVEN);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SENIOR  | Be the go-to person for everything around billing
            MID     | Always be available when a colleague has a question
            MANAGER | Handle every escalation personally so that the team is not disturbed
            MANAGER | Always be reachable for my team, on holidays as well
            """)
    void being_the_one_on_whom_all_depends_is_indispensable(Seniority seniority, String goal) {
        assertTrap(goal, seniority, TrapKind.INDISPENSABLE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MID    | Overcome my impostor syndrome
            SENIOR | I'm not good enough at system design compared to my peers
            STAFF  | I still feel like a fraud in architecture meetings
            MID    | Stop comparing myself to the others, I am always the slowest
            """)
    void a_judgement_of_oneself_is_self_verdict(Seniority seniority, String goal) {
        assertTrap(goal, seniority, TrapKind.SELF_VERDICT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MANAGER   | Improve communication in the team
            STAFF     | Work on my leadership skills
            EXECUTIVE | Strengthen our culture of innovation
            MID       | Time management
            DIRECTOR  | Foster collaboration across departments
            """)
    void a_quality_without_an_act_is_empty(Seniority seniority, String goal) {
        assertTrap(goal, seniority, TrapKind.EMPTY);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SENIOR    | Teach the two new hires how to read a flame graph so that they can find regressions themselves
            STAFF     | Run a reading group on consensus protocols so that the mid-level engineers review designs without me
            SENIOR    | Write a guide to our Kafka setup for the data team, so they can add topics on their own
            MID       | Pair with Lucia on the payment module until she can release it alone
            MANAGER   | Delegate sprint planning to the two seniors
            EXECUTIVE | Publish what we will not do this year and why
            MID       | Tell product by Thursday if a story will slip
            DIRECTOR  | Remove the second sign-off for small purchases
            MID       | Document the flaky import so the night shift can restart it without calling us
            PRINCIPAL | Write down the trade-offs between the two storage options so that teams can choose
            SENIOR    | Bring the paging alerts from 30 a week to 5 so the on-call engineers sleep
            """)
    void what_others_can_do_because_of_it_is_fine(Seniority seniority, String goal) {
        assertThat(judge.judge(goal, seniority))
                .isEqualTo(judge.judge(goal, seniority))
                .satisfies(judgement -> {
                    assertThat(judgement.verdict()).isEqualTo(Verdict.OK);
                    assertThat(judgement.aim()).isEqualTo(Span.at(0));
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stop reviewing every pull request, Ines and Sam decide   | Review every pull request
            Hand over the billing tickets to Nadia                   | Take over the billing tickets
            Let the team fix its own bugs                            | Fix the team's bugs myself
            """)
    void twins_differ_by_what_the_author_does(String fine, String trap) {
        assertThat(judge.judge(fine, Seniority.MANAGER).verdict()).isNotEqualTo(Verdict.TRAP);
        assertTrap(trap, Seniority.MANAGER, TrapKind.CODE_MORE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Learn Rust so that I can take work off my team            | TRAP
            Learn Rust so our stack stays modern                      | TRAP
            Get better at Rust, since our team uses it                | TRAP
            Learn Rust so that the on-call team can mend it without me | OK
            """)
    void a_purpose_saves_only_what_multiplies_others(String goal, Verdict verdict) {
        assertThat(judge.judge(goal, Seniority.SENIOR).verdict() == Verdict.TRAP)
                .isEqualTo(verdict == Verdict.TRAP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MANAGER   | Take no tickets in release weeks any more
            SENIOR    | Write less of the importer myself
            MANAGER   | Jomo takes the escalation calls of the north
            DIRECTOR  | Omar gets the certificate for the whole site
            PRINCIPAL | I used to own every decision on schemas
            MANAGER   | I took over all the tickets
            SENIOR    | Architecture: show Ines and Sam who owns what
            """)
    void denied_told_or_done_by_somebody_else_it_is_no_trap(Seniority seniority, String goal) {
        assertThat(judge.judge(goal, seniority).verdict()).isNotEqualTo(Verdict.TRAP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SENIOR | I want to get used to being more strategic
            SENIOR | I was asked to lead the group, and I would like to be more strategic
            SENIOR | Deepen my knowledge of Kafka; I was put in charge of it
            """)
    void a_goal_beside_a_tale_is_judged(Seniority seniority, String goal) {
        assertThat(judge.judge(goal, seniority).verdict()).isEqualTo(Verdict.TRAP);
    }

    @Test
    void just_enough_to_know_whom_to_call_is_no_trap() {
        var goal = "Know enough about cryptography to notice when I need to call the security team";

        assertThat(judge.judge(goal, Seniority.MID).verdict()).isNotEqualTo(Verdict.TRAP);
    }

    @Test
    void a_title_tells_what_the_rest_is_about() {
        assertTrap("Networking. Finally understand conntrack.", Seniority.SENIOR, TrapKind.TECHNOLOGY_ONLY);
        assertTrap("Code reviews: four a day", Seniority.SENIOR, TrapKind.ACTIVITY_METRIC);
    }

    @Test
    void a_first_time_is_no_quota() {
        assertThat(judge.judge("Freya holds at least one talk before May", Seniority.MANAGER)
                        .verdict())
                .isNotEqualTo(Verdict.TRAP);
        assertTrap("Hold at least one talk a month", Seniority.MANAGER, TrapKind.ACTIVITY_METRIC);
    }

    @Test
    void a_junior_may_learn_something_specific_that_is_a_trap_later() {
        var goal = "Learn to use async-profiler to find the slow endpoint in our billing service";

        assertThat(judge.judge(goal, Seniority.JUNIOR).verdict()).isEqualTo(Verdict.OK);
        assertThat(judge.judge("Learn async-profiler", Seniority.MID).verdict()).isEqualTo(Verdict.TRAP);
    }

    @Test
    void a_wide_field_is_a_variant_of_its_own_for_juniors() {
        assertThat(judge.judge("Get more experience in backend development", Seniority.JUNIOR)
                        .variant())
                .isEqualTo("vague-technology");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Stay technical                                | MANAGER | stay-technical
            Always be reachable for my colleagues         | MID     | always-on
            Put in longer hours                           | MID     | overtime-as-virtue
            Spend more time on the software architecture  | STAFF   | architecture-as-goal
            """)
    void variants_have_names_of_their_own(String goal, Seniority seniority, String variant) {
        var judgement = judge.judge(goal, seniority);

        assertThat(judgement.verdict()).isEqualTo(Verdict.TRAP);
        assertThat(judgement.variant()).isEqualTo(variant);
    }

    @Test
    void what_is_code_more_for_a_manager_is_work_for_an_engineer() {
        var goal = "Fix the export so that accountants get their invoices the same day";

        assertThat(judge.judge(goal, Seniority.MID).verdict()).isNotEqualTo(Verdict.TRAP);
        assertTrap(goal, Seniority.MANAGER, TrapKind.CODE_MORE);
    }

    @Test
    void a_focus_contract_with_bounds_reach_and_yield_is_fine() {
        var goal =
                "Tuesday and Thursday 9 to 12 no meetings, reachable by phone, so that operations can order hardware";

        var judgement = judge.judge(goal, Seniority.SENIOR);

        assertThat(judgement.verdict()).isEqualTo(Verdict.OK);
        assertThat(judgement.slots().has(SlotKind.BOUNDS)).isTrue();
        assertThat(judgement.slots().has(SlotKind.REACH)).isTrue();
        assertThat(judgement.slots().has(SlotKind.YIELD)).isTrue();
    }

    @Test
    void the_aim_is_the_exact_words() {
        var goal = "  Next year I want to get deeper into Kubernetes internals, Istio and Envoy.";

        var aim = judge.judge(goal, Seniority.SENIOR).aim();

        assertThat(goal.substring(aim.start(), aim.end()))
                .isEqualTo("get deeper into Kubernetes internals, Istio and Envoy");
    }

    @Test
    void one_multiplying_outcome_covers_the_entry() {
        var goal = "Learn Flink. Then teach the two analysts to write their own jobs, so they can ship without me.";

        assertThat(judge.judge(goal, Seniority.SENIOR).verdict()).isNotEqualTo(Verdict.TRAP);
    }

    @Test
    void evidence_comes_weightiest_first_and_says_which_way_it_points() {
        var evidence = judge.judge("Learn Rust and teach the team what I found", Seniority.SENIOR)
                .evidence();

        assertThat(evidence)
                .extracting(each -> Math.abs(each.weight()))
                .isSortedAccordingTo((a, b) -> Double.compare(b, a));
        assertThat(evidence).anyMatch(each -> each.weight() > 0).anyMatch(each -> each.weight() < 0);
    }

    @Test
    void the_slots_tell_what_was_handed_over_and_to_whom() {
        var slots =
                judge.judge("Hand over the parser to Nadia", Seniority.SENIOR).slots();

        assertThat(slots.has(SlotKind.HANDOVER)).isTrue();
        assertThat(slots.words(SlotKind.PEOPLE)).containsExactly(new Span(24, 29));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Learn Foxglove", "learn frobnicator"})
    void what_nobody_has_heard_of_is_a_technology_where_one_stands(String goal) {
        assertTrap(goal, Seniority.SENIOR, TrapKind.TECHNOLOGY_ONLY);
    }

    @Test
    void an_organisation_adds_its_own_words() {
        var own = GoalJudge.standard(new Vocabulary(List.of("frobnicator"), List.of("the herons")));

        assertThat(judge.judge("Move to frobnicator", Seniority.SENIOR).slots().has(SlotKind.TECHNOLOGY))
                .isFalse();
        assertThat(own.judge("Move to frobnicator", Seniority.SENIOR).slots().has(SlotKind.TECHNOLOGY))
                .isTrue();
        assertThat(own.judge("So that the herons can release alone", Seniority.SENIOR)
                        .slots()
                        .has(SlotKind.PEOPLE))
                .isTrue();
    }

    @Test
    void probabilities_are_of_all_eight_kinds_in_order() {
        var judgement = judge.judge("Learn Rust", Seniority.SENIOR);

        assertThat(judgement.probabilities().keySet()).containsExactly(TrapKind.values());
        assertThat(judgement.probabilities().values()).allMatch(each -> each >= 0 && each <= 1);
        assertThat(judgement.probability()).isBetween(0.8, 1.0);
    }

    @ParameterizedTest
    @EnumSource(Seniority.class)
    void nothing_said_is_nothing_found(Seniority seniority) {
        assertThat(judge.judge("", seniority).verdict()).isEqualTo(Verdict.OK);
        assertThat(judge.judge(" \n\t ", seniority).verdict()).isEqualTo(Verdict.OK);
    }

    @Test
    void the_default_locale_changes_nothing() {
        var goal = "IMPROVE MY DISTRIBUTED SYSTEMS SKILLS IN ISTIO";
        var before = judge.judge(goal, Seniority.SENIOR);
        var locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(GoalJudge.standard().judge(goal, Seniority.SENIOR)).isEqualTo(before);
        } finally {
            Locale.setDefault(locale);
        }
    }

    private void assertTrap(String goal, Seniority seniority, TrapKind kind) {
        var judgement = judge.judge(goal, seniority);
        assertThat(judgement.verdict()).as(judgement.toString()).isEqualTo(Verdict.TRAP);
        assertThat(judgement.kind()).as(judgement.toString()).isEqualTo(kind);
        assertThat(judgement.aim().isEmpty()).isFalse();
    }
}
