package dev.thither.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.lint.Band;
import dev.thither.lint.Finding;
import dev.thither.lint.Linter;
import dev.thither.lint.Policy;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClearanceTest {
    private static final Linter LINTER =
            new Linter(Rules.all(), GoalJudge.standard(), Policy.STANDARD.on(LocalDate.of(2026, 11, 21)));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            manager | Availability                           | Zero severity-1 incidents
            manager | Strengthen operational excellence      | Strengthen operational excellence: 99.99% availability
            senior  | Improve communication                  | Improve communication\\n  - [ ] Ask Nadia how the Tuesday note reads
            senior  | Improve communication                  | Improve communication\\n  - Know by: the rota stops asking what changed
            manager | Jump more into the code                | Stop coding on the critical path
            manager | Get my hands back into the code        | Let go of the code
            senior  | Fewer meetings                         | No phone on two evenings a week
            """)
    void a_measure_a_step_or_a_turn_away_clears_a_goal(String level, String found, String cleared) {
        assertThat(findings(level, found)).isNotEmpty();
        assertThat(findings(level, cleared.replace("\\n", "\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            senior | Learn more about Kubernetes operators | FINDING
            senior | Finish the pricer extraction          | ASK
            senior | Finish the Kubernetes course          | FINDING
            """)
    void what_is_delivered_is_asked_about(String level, String goal, Band band) {
        assertThat(findings(level, goal))
                .singleElement()
                .satisfies(found -> assertThat(found.band()).isEqualTo(band));
    }

    private static List<Finding> findings(String level, String goal) {
        var text = "---\nkind: growth-plan\nauthor: ines\ncycle: 2026-h1\nlevel: %s\n---\n## Goals\n- %s\n"
                .formatted(level, goal);
        var review = ReviewReader.STANDARD.read(Document.parse(Source.of("plan.md", text)), "plan.md");
        return LINTER.lint(review).findings();
    }
}
