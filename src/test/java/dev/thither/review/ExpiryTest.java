package dev.thither.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpiryTest {
    @Test
    void a_month_holds_up_to_its_last_day() {
        var february = Expiry.until("2028-02");

        assertThat(february.allows(LocalDate.of(2028, 2, 29))).isTrue();
        assertThat(february.allows(LocalDate.of(2028, 3, 1))).isFalse();
    }

    @Test
    void a_day_is_the_last_one() {
        var day = Expiry.until("2027-01-15");

        assertThat(day.allows(LocalDate.of(2027, 1, 15))).isTrue();
        assertThat(day.allows(LocalDate.of(2027, 1, 16))).isFalse();
    }

    @Test
    void without_an_end_it_holds_for_good() {
        assertThat(new Expiry.Never().allows(LocalDate.MAX)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "soon", "2027", "2027-13", "2027-02-30", "01/2027", "2027-1", "+12027-01", "2027-01 or so"})
    void what_is_no_date_never_holds(String words) {
        var expiry = Expiry.until(words);

        assertThat(expiry).isInstanceOf(Expiry.Unclear.class);
        assertThat(expiry.words()).isEqualTo(words);
        assertThat(expiry.allows(LocalDate.MIN)).isFalse();
    }
}
