package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TodayTest {
    @Test
    void it_is_the_day_that_the_environment_sets() {
        var clock = Today.clock(console(Map.of("SOURCE_DATE_EPOCH", "1790812799")));

        assertThat(LocalDate.now(clock)).isEqualTo("2026-09-30");
    }

    @Test
    void without_one_it_is_the_systems_in_utc() {
        assertThat(Today.clock(console(Map.of())).getZone()).isEqualTo(ZoneOffset.UTC);
        assertThat(Today.clock(console(Map.of("SOURCE_DATE_EPOCH", ""))).getZone())
                .isEqualTo(ZoneOffset.UTC);
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "1.5", "9223372036854775807", "99999999999999999999"})
    void what_is_no_time_is_a_usage_error(String seconds) {
        assertThatThrownBy(() -> Today.clock(console(Map.of("SOURCE_DATE_EPOCH", seconds))))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(seconds);
    }

    private static Console console(Map<String, String> environment) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream());
        return new Console(InputStream.nullInputStream(), nowhere, nowhere, environment, false);
    }
}
