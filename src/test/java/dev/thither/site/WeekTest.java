package dev.thither.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.theme.view.WeekView;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Monday and Wednesday 9 to 11 I read; phone on        | Monday, Wednesday 9:00 to 11:00
            Tuesdays and Thursdays, 8:30-10, closed              | Tuesday, Thursday 8:30 to 10:00
            Mon–Thu 9:00–11:30                                   | Monday, Tuesday, Wednesday, Thursday 9:00 to 11:30
            every day from 9am to 1pm                            | Monday, Tuesday, Wednesday, Thursday, Friday 9:00 to 13:00
            Fri 10 to 2, writing                                 | Friday 10:00 to 14:00
            Sat 7 to 9, and Monday 14 until 16                   | Saturday 7:00 to 9:00; Monday 14:00 to 16:00
            Weds 2pm-4pm                                         | Wednesday 14:00 to 16:00
            """)
    void days_and_hours_make_a_week(String text, String words) {
        assertThat(Week.of(text)).map(WeekView::words).hasValue(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "From 11 the chat is open.",
                "Monday 3 to 4",
                "on Tuesday 30 to 40 % of the runs",
                "Friday 12 to 12",
                "every day 99 to 100",
                "some days 9 to 11",
                "by noon or by four"
            })
    void what_tells_no_hours_makes_none(String text) {
        assertThat(Week.of(text)).isEmpty();
    }
}
