package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {
    private static final GoalJudge JUDGE = GoalJudge.standard();

    @Test
    void a_deed_a_plan_and_a_habit_fill_the_same_slot() {
        assertThat(words(SlotKind.TEACHING, "Taught the interns to deploy"))
                .containsExactly("Taught the interns to deploy");
        assertThat(words(SlotKind.TEACHING, "In May I will teach the interns to deploy"))
                .containsExactly("teach the interns to deploy");
        assertThat(words(SlotKind.TEACHING, "Each Friday I am teaching the interns to deploy, slowly"))
                .containsExactly("teaching the interns to deploy");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I taught nobody to deploy",
                "I never taught the interns to deploy",
                "We failed to teach the interns to deploy",
                "I would like to teach the interns to deploy",
                "If I taught the interns to deploy, they would be quicker",
                "Did I teach the interns to deploy?",
                "Ravi taught the interns to deploy",
                "After the launch Ravi taught the interns to deploy",
                "I was taught by the interns to deploy"
            })
    void what_is_denied_wished_asked_or_done_by_others_fills_none(String statement) {
        assertThat(words(SlotKind.TEACHING, statement)).isEmpty();
    }

    @Test
    void a_slot_tells_who_acts_in_it() {
        assertThat(actors("I taught the interns to deploy")).containsExactly(Actor.AUTHOR);
        assertThat(actors("Taught the interns to deploy")).containsExactly(Actor.AUTHOR);
        assertThat(actors("We taught the interns to deploy")).containsExactly(Actor.TEAM);
        assertThat(actors("The interns learned from me how to deploy")).containsExactly(Actor.OTHER);
    }

    @Test
    void a_statement_tells_who_acts_first() {
        assertThat(JUDGE.read("Dropped the report").shown().actor()).isEqualTo(Actor.AUTHOR);
        assertThat(JUDGE.read("Last spring we dropped the report and Ravi cheered")
                        .shown()
                        .actor())
                .isEqualTo(Actor.TEAM);
        assertThat(JUDGE.read("Nadia runs the review; I listen").shown().actor())
                .isEqualTo(Actor.OTHER);
        assertThat(JUDGE.judge("Let Nadia run the review", Seniority.SENIOR)
                        .slots()
                        .actor())
                .isEqualTo(Actor.AUTHOR);
    }

    @Test
    void only_a_negation_turns_a_statement_round() {
        assertThat(JUDGE.judge("Stop reviewing all pull requests", Seniority.MANAGER)
                        .slots()
                        .turned())
                .isTrue();
        assertThat(JUDGE.judge("Let the team review all pull requests", Seniority.MANAGER)
                        .slots()
                        .turned())
                .isFalse();
        assertThat(JUDGE.read("I did not teach the interns to deploy").shown().turned())
                .isTrue();
        assertThat(JUDGE.read("Ravi taught the interns to deploy").shown().turned())
                .isFalse();
    }

    @Test
    void what_only_shows_weighs_nothing_in_a_verdict() {
        var evidence = JUDGE.judge("For the first time I wrote down why we chose two queues", Seniority.SENIOR)
                .evidence();

        assertThat(evidence)
                .noneMatch(each ->
                        each.reason().contains("first time") || each.reason().contains("written"));
    }

    @Test
    void an_organisations_own_people_are_people_here_too() {
        var own = GoalJudge.standard(new Vocabulary(List.of(), List.of("the herons")));

        assertThat(own.read("I taught the herons to deploy").shown().has(SlotKind.TEACHING))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "?", "...", "- : ;", "I", "who", "not", "for the first time", "%", "(", "🚀"})
    void whatever_the_text_nothing_is_thrown(String text) {
        assertThat(JUDGE.read(text).shown().found())
                .allMatch(slot -> slot.words().end() <= text.length());
    }

    private static List<String> words(SlotKind kind, String statement) {
        return JUDGE.read(statement)
                .shown()
                .words(kind)
                .map(words -> statement.substring(words.start(), words.end()))
                .toList();
    }

    private static List<Actor> actors(String statement) {
        return JUDGE.read(statement).shown().found().stream()
                .filter(slot -> slot.kind() == SlotKind.TEACHING)
                .map(Slot::actor)
                .toList();
    }
}
