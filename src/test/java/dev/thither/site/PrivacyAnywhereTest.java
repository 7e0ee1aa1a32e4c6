package dev.thither.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever writes whatever for whomever, each audience finds what is for it and nothing else. */
class PrivacyAnywhereTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void each_audience_finds_all_that_it_may_read_and_nothing_else(long seed) {
        var site = new RandomSite(seed);
        site.readers().parallelStream()
                .forEach(reader -> assertThat(Traces.in(site.build(reader).files()))
                        .as(reader.word())
                        .isEqualTo(site.expected(reader)));
    }
}
