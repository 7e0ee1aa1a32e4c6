package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** What the judge makes of many goals at once that it was not trained on; a false alarm weighs more than a miss. */
class GoalSetsTest {
    private final GoalJudge judge = GoalJudge.standard();

    @Test
    void at_most_two_in_a_hundred_fine_goals_are_found() {
        var goals = goals("fine-goals.txt");

        var found = goals.stream().filter(this::isFound).toList();

        assertThat(found).hasSizeLessThanOrEqualTo(goals.size() / 50);
    }

    @Test
    void most_traps_are_found_under_their_kind() {
        var goals = goals("trap-goals.txt");

        var found = goals.stream().filter(this::isFound).toList();
        var named = found.stream()
                .filter(goal -> judged(goal).kind().id().equals(goal.get(1)))
                .count();

        assertThat((double) found.size() / goals.size()).isGreaterThanOrEqualTo(0.9);
        assertThat((double) named / found.size()).isGreaterThanOrEqualTo(0.9);
    }

    private boolean isFound(List<String> goal) {
        return judged(goal).verdict() == Verdict.TRAP;
    }

    private Judgement judged(List<String> goal) {
        var seniority = Seniority.valueOf(goal.get(0).toUpperCase(Locale.ROOT));
        return judge.judge(goal.get(goal.size() - 1).replace("**", ""), seniority);
    }

    /** The fields of each line. */
    private static List<List<String>> goals(String name) {
        try (var in = GoalSetsTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.split(" \\| ", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
