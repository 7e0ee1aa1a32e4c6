package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The model in the jar is what the labelled goals give, and these are what they should be. */
class TrainedModelTest {
    @Test
    void the_model_in_the_jar_is_what_the_goals_give() throws IOException {
        var trained = new ByteArrayOutputStream();
        Trainer.train(Example.of(LabelledGoals.in(LabelledGoals.TRAINING))).write(trained);

        assertThat(trained.toByteArray())
                .as("the model does not fit the goals, lists or signs: train it again with bench/judge train")
                .isEqualTo(Files.readAllBytes(JudgeBench.MODEL));
    }

    @Test
    void there_are_goals_of_every_level_and_kind_and_many_twins() {
        var goals = LabelledGoals.in(LabelledGoals.TRAINING);

        assertThat(goals).hasSizeGreaterThan(3_000);
        assertThat(goals.stream().filter(goal -> !goal.twin().isEmpty())).hasSizeGreaterThan(800);
        for (var seniority : Seniority.values()) {
            assertThat(goals.stream().filter(goal -> goal.seniority() == seniority))
                    .hasSizeGreaterThan(300);
        }
        for (var kind : TrapKind.values()) {
            assertThat(goals.stream()
                            .filter(goal -> goal.kind().filter(kind::equals).isPresent()))
                    .hasSizeGreaterThan(100);
        }
    }

    @Test
    void no_goal_stands_there_twice_and_no_group_has_two_authors() {
        var goals = LabelledGoals.in(LabelledGoals.TRAINING);

        assertThat(goals.stream().map(LabelledGoal::id)).doesNotHaveDuplicates();
        assertThat(goals.stream().map(goal -> goal.seniority() + " " + goal.text()))
                .doesNotHaveDuplicates();
        assertThat(goals.stream()
                        .collect(Collectors.groupingBy(
                                LabelledGoal::group, Collectors.mapping(LabelledGoal::author, Collectors.toSet())))
                        .values())
                .allMatch(authors -> authors.size() == 1);
    }
}
