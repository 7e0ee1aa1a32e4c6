package dev.thither.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.text.Source;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionNamesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Goals",
                "🎯 GOALS:",
                "3. Areas for growth: H1 2027",
                "Goals for next half",
                "Goals for H2",
                "H2 growth objectives",
                "Employee's objectives for next rating period",
                "Section 5: My goals for the coming year",
                "B. Development goals (30%)",
                "What I want to get better at until Christmas",
                "Priorities FY27",
                "Next half"
            })
    void templates_have_many_names_for_goals(String heading) {
        assertThat(SectionNames.STANDARD.kind(heading)).isEqualTo(SectionKind.GOALS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Last year's goals                    | LAST_GOALS
            Progress on goals in H1              | LAST_GOALS
            1. What are you most proud of?       | WHAT_CHANGED
            Accomplishment 2                     | WHAT_CHANGED
            Section 3: What didn't work          | LEARNED
            5. Support you need                  | ASKS
            Career goals                         | DIRECTION
            C. Things I'm not going to do        | NOT_DOING
            Team goals                           | OTHER
            Strategic priorities & outcomes      | OTHER
            For the record                       | OTHER
            In                                   | OTHER
            2026                                 | OTHER
            🌱                                   | OTHER
            """)
    void what_only_resembles_goals_is_something_else(String heading, SectionKind kind) {
        assertThat(SectionNames.STANDARD.kind(heading)).isEqualTo(kind);
    }

    @Test
    void a_site_s_own_name_wins() {
        var names = SectionNames.of(Map.of(SectionKind.ASKS, List.of("Goals for my manager")));

        assertThat(names.kind("Goals for my manager")).isEqualTo(SectionKind.ASKS);
        assertThat(names.kind("Goals for me")).isEqualTo(SectionKind.GOALS);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            '# Next steps for 2027\\n## Goals\\n- a\\n## Thanks\\n- b' | GOALS, THANKS
            '# Goals\\n- a\\n# Thanks\\n- b'                        | GOALS, THANKS
            '# Goals\\n- a'                                         | GOALS
            '# Goals\\n## Hand over the queue'                      | GOALS
            """)
    void a_title_is_no_section(String text, String kinds) {
        var review = ReviewReader.STANDARD.read(
                Document.parse(Source.of("a.md", "---\nkind: self-review\n---\n" + text.replace("\\n", "\n"))), "a.md");

        assertThat(review.sections()).extracting(Section::kind).hasToString("[" + kinds + "]");
    }
}
