package dev.thither.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private final AtomicLong milliseconds = new AtomicLong();
    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    private Progress progress(boolean terminal, Map<String, String> environment) {
        var err = new PrintStream(written, true, UTF_8);
        var console =
                new Console(InputStream.nullInputStream(), err, err, environment, terminal, InstantSource.system());
        return Progress.on(console, () -> milliseconds.get() * 1_000_000);
    }

    private void build(Progress progress, int seconds) {
        try (progress) {
            for (var done = 1; done <= seconds * 100; done++) {
                milliseconds.addAndGet(10);
                progress.at(done, seconds * 100);
            }
        }
    }

    @Test
    void a_long_build_says_ten_times_a_second_how_far_it_is_and_wipes_that_away() {
        build(progress(true, Map.of()), 2);

        assertThat(written.toString(UTF_8).split("\r", -1))
                .hasSize(18)
                .startsWith("", "Building: 50 of 200\u001B[K", "Building: 60 of 200\u001B[K")
                .endsWith("Building: 200 of 200\u001B[K", "\u001B[K");
    }

    @Test
    void a_build_that_is_over_soon_says_nothing() {
        try (var progress = progress(true, Map.of())) {
            milliseconds.addAndGet(499);
            progress.at(1, 2);
        }

        assertThat(written.toString(UTF_8)).isEmpty();
    }

    @Test
    void where_nobody_watches_nothing_is_said() {
        build(progress(false, Map.of()), 2);
        build(progress(true, Map.of("TERM", "dumb")), 2);
        build(progress(true, Map.of("THITHER_PROGRESS", "no")), 2);

        assertThat(written.toString(UTF_8)).isEmpty();
    }
}
