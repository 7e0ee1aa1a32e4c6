package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class GoalJudgeRobustnessTest {
    private static final String[] SCRAPS = {
        "learn ",
        "Kubernetes",
        ", ",
        "and ",
        "so that ",
        "the team ",
        "can ",
        "not ",
        "stop ",
        "🙂",
        "\uD800",
        "\uDC00",
        "\u0000",
        "’s",
        "'",
        ".",
        "...",
        "\n",
        "(",
        "C++",
        ".NET ",
        "12 ",
        "tickets ",
        "a week",
        ":",
        "—",
        "İ",
        "ß",
        "- ",
        "--",
        "_",
        "\t"
    };

    private final GoalJudge judge = GoalJudge.standard();

    static Stream<String> longTexts() {
        return Stream.of(
                "a".repeat(1 << 20),
                "learn ".repeat(170_000),
                "the ".repeat(250_000) + "team",
                "so that ".repeat(130_000),
                "🙂".repeat(500_000),
                ",".repeat(1 << 20),
                "learn the Kubernetes and ".repeat(40_000),
                "not to be be more of a of a of a better ".repeat(26_000),
                "\uD83D".repeat(1 << 20),
                "a.".repeat(1 << 19),
                "C++".repeat(350_000));
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void a_million_characters_take_no_more_than_seconds(String text) {
        assertSound(text, Seniority.SENIOR);
    }

    @Test
    void any_scraps_are_judged_with_spans_in_range() {
        var random = new Random(7);
        for (var round = 0; round < 3_000; round++) {
            var text = new StringBuilder();
            IntStream.range(0, random.nextInt(25)).forEach(i -> text.append(SCRAPS[random.nextInt(SCRAPS.length)]));
            assertSound(text.toString(), Seniority.STAFF);
        }
    }

    @Test
    void any_characters_are_judged_with_spans_in_range() {
        var random = new Random(11);
        for (var round = 0; round < 1_000; round++) {
            var text = new StringBuilder();
            IntStream.range(0, random.nextInt(60)).forEach(i -> text.append((char) random.nextInt(1 << 16)));
            assertSound(text.toString(), Seniority.MANAGER);
        }
    }

    @Test
    void many_threads_share_a_judge() {
        var goal = "Learn Rust, Go and Terraform so that I can help.";
        var once = judge.judge(goal, Seniority.STAFF);

        assertThat(IntStream.range(0, 2_000).parallel().mapToObj(i -> judge.judge(goal, Seniority.STAFF)))
                .allMatch(once::equals);
    }

    private void assertSound(String text, Seniority seniority) {
        var judgement = judge.judge(text, seniority);
        var aim = judgement.aim();
        assertThat(aim.end()).isLessThanOrEqualTo(text.length());
        assertThat(judgement.slots().found()).allMatch(slot -> slot.words().end() <= text.length());
        assertThat(judge.read(text).shown().found())
                .allMatch(slot -> slot.words().end() <= text.length());
        assertThat(judgement.evidence()).allMatch(each -> each.words().end() <= text.length());
        if (judgement.verdict() != Verdict.OK) {
            var words = text.substring(aim.start(), aim.end());
            assertThat(words).isNotEmpty().isEqualTo(words.strip());
        }
    }
}
