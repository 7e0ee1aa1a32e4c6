package dev.thither.lint.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CycleDatesTest {
    private static final CycleDates HALF = new CycleDates(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-06-30"));

    @ParameterizedTest
    @CsvSource({
        "2026-h1, 2026-01-01, 2026-06-30",
        "2026-H2, 2026-07-01, 2026-12-31",
        "2024q1, 2024-01-01, 2024-03-31",
        "2026, 2026-01-01, 2026-12-31",
    })
    void a_cycle_of_a_common_name_has_a_first_and_a_last_day(String cycle, LocalDate first, LocalDate last) {
        assertThat(of("cycle: " + cycle)).contains(new CycleDates(first, last));
    }

    @Test
    void a_period_says_it_better_than_the_cycle() {
        assertThat(of("cycle: 2026-h1\nperiod: 2026-02-01/2026-07-31"))
                .contains(new CycleDates(LocalDate.parse("2026-02-01"), LocalDate.parse("2026-07-31")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"autumn", "2026-h3", "spring 2026", "26h1"})
    void any_other_name_says_no_dates(String cycle) {
        assertThat(of("cycle: " + cycle)).isEmpty();
    }

    @Test
    void a_period_of_a_lifetime_is_no_cycle() {
        assertThat(of("period: 0001-01-01/9999-12-31")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "out in February, 2026-02-28",
        "out on 4 March, 2026-03-31",
        "out in Q1, 2026-03-31",
        "out in Q4 2025, 2025-12-31",
        "out in 2025 Q4, 2025-12-31",
        "out in Nov 2025, 2025-11-30",
        "out on 2026-02-03, 2026-02-03",
        "out in 2026-02, 2026-02-28",
    })
    void a_date_is_the_last_day_that_it_can_mean(String text, LocalDate day) {
        assertThat(HALF.in(text)).extracting(CycleDates.Named::latest).containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out in November", "out in Q3", "out on 2026-02-30", "out in 2026-19"})
    void what_lies_in_no_or_in_another_cycle_or_is_no_day_is_not_plain(String text) {
        assertThat(HALF.in(text)).extracting(CycleDates.Named::latest).containsExactly(LocalDate.MAX);
    }

    @ParameterizedTest
    @ValueSource(strings = {"we may march on", "Marching", "Junction", "Decided", "EQ1", "version 2026"})
    void other_words_are_no_dates(String text) {
        assertThat(HALF.in(text)).isEmpty();
    }

    private static Optional<CycleDates> of(String keys) {
        var document =
                Document.parse(Source.of("review.md", "---\nkind: self-review\n" + keys + "\n---\n# Half year\n"));
        return CycleDates.of(ReviewReader.STANDARD.read(document, "review.md").frontMatter());
    }
}
