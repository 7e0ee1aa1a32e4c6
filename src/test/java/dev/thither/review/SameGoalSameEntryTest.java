package dev.thither.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** However a goal is written down, it says the same. */
class SameGoalSameEntryTest {
    private static final String FRONT = "---\nkind: growth-plan\nauthor: ines\nlevel: senior\ncycle: 2026-h1\n---\n";

    private static final List<UnaryOperator<String>> FORMS = List.of(
            goal -> goal + "\n",
            goal -> "- " + goal + "\n",
            goal -> "* " + goal + "\n",
            goal -> "7) " + goal + "\n",
            goal -> "- [ ] " + goal + "\n",
            goal -> "Some of it:\n\n- " + goal + "\n",
            goal -> "### " + goal + "\n",
            goal -> "### " + goal + "\n\n- Evidence: [notes](https://example.org)\n- [ ] Ask Aylin (2026-02-01)\n",
            goal -> "| Goal | Status |\n|---|---|\n| " + goal.replace("|", "\\|") + " | open |\n",
            goal -> "<!-- a comment -->\n- " + goal + "\n",
            goal -> "> somebody else's words\n\n- " + goal + "\n",
            goal -> "- ~~Dropped long ago~~\n- " + goal + "\n");

    static Stream<String> goals() {
        return Stream.of(
                "Aylin leads the sign-up check from design to first partner",
                "Hand the payout queue over to Tomasz, so that the rota closes incidents alone.",
                "Learn Rust. Then use it.",
                "It's R&D's call, not mine: *they* decide by 1 June",
                "Get **two** neighbour teams to ask [our checklist](https://example.org/check) first",
                "Stop writing `retry()` loops; say why (in a note)",
                "Von 40 % auf 20 %: weniger Rückfragen für das Team 🚀",
                "Close 5_000 old tickets a | b \\* c");
    }

    @ParameterizedTest
    @MethodSource("goals")
    void in_every_form_with_either_line_end_with_and_without_front_matter_and_mark(String goal) {
        var expected = statements("## Goals\n\n" + goal + "\n");
        assertThat(expected).hasSize(1);

        for (var form : FORMS) {
            for (var text : variants(form.apply(goal))) {
                assertThat(statements(text)).as(text).isEqualTo(expected);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goals")
    void wrapped_or_not(String goal) {
        var expected = statements("## Goals\n\n" + goal + "\n");

        for (var newline : List.of("\n", "\r\n")) {
            assertThat(statements("## Goals\n\n" + wrapped(goal, "").replace("\n", newline)))
                    .isEqualTo(expected);
            assertThat(statements("## Goals\n\n- " + wrapped(goal, "  ").replace("\n", newline)))
                    .isEqualTo(expected);
            assertThat(statements("## Goals\n\n- " + wrapped(goal, "").replace("\n", newline)))
                    .isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goals",
                "goals:",
                "🎯 Goals",
                "Goals 2027",
                "Goals for 2026-H2",
                "2. Areas for improvement",
                "AREAS OF GROWTH",
                "What's next?",
                "What’s next",
                "Development areas",
                "Focus areas",
                "Resolutions",
                "Next steps"
            })
    void under_every_name_that_the_section_has(String heading) {
        assertThat(statements("## " + heading + "\n- Mentor more\n")).containsExactly("Mentor more");
        assertThat(statements("# " + heading + "\n- Mentor more\n")).containsExactly("Mentor more");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            - Mentor more                                 | 1
            Mentor more                                   | 1
            ## Mentor more                                | 1
            ## In 2027⏎- Mentor more⏎- Code less          | 2
            ## How I work⏎- Quiet mornings⏎## Mentor more | 1
            """)
    void a_plan_without_a_section_of_goals_is_all_goals(String body, int goals) {
        assertThat(statements(FRONT + body.replace("⏎", "\n") + "\n")).hasSize(goals);
    }

    private static List<String> variants(String body) {
        var variants = new ArrayList<String>();
        for (var front : List.of("", FRONT)) {
            for (var newline : List.of("\n", "\r\n")) {
                for (var mark : List.of("", "\uFEFF")) {
                    variants.add(mark + (front + "## Goals\n\n" + body).replace("\n", newline));
                }
            }
        }
        return variants;
    }

    /** Broken at blanks before the fortieth column; what must not begin a line does not. */
    private static String wrapped(String goal, String indent) {
        var lines = new StringBuilder();
        var column = 0;
        for (var word : goal.split(" ", -1)) {
            var breaks = column + word.length() > 38 && Character.isLetter(word.charAt(0));
            lines.append(column == 0 ? "" : breaks ? "\n" + indent : " ").append(word);
            column = breaks ? word.length() : column + word.length() + 1;
        }
        return lines.append("\n").toString();
    }

    /** What the open goals say. */
    private static List<String> statements(String text) {
        var review = ReviewReader.STANDARD.read(Document.parse(Source.of("plan.md", text)), "plan.md");
        return review.goals().stream()
                .filter(goal -> !goal.settled())
                .map(goal -> goal.statement().text())
                .toList();
    }
}
