package dev.thither.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.export.ExportFormat;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever writes whatever for whomever, each audience finds what is for it and nothing else. */
class PrivacyAnywhereTest {
    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void among_the_sites_are_teams_with_pages_and_managers_who_read_what_others_wrote() {
        var pages = seeds().limit(60)
                .mapToObj(RandomSite::new)
                .flatMap(site -> site.readers().stream().map(site::build))
                .flatMap(site -> site.files().keySet().stream())
                .filter(path -> path.matches("teams/.+/index.html|.*/all/writers/.*"))
                .map(path -> path.replaceAll("/.*/", "/"))
                .collect(Collectors.toSet());

        assertThat(pages).containsExactlyInAnyOrder("teams/index.html", "cycles/index.html");
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

    /**
     * What lint tells an author is no part of a document, of pictures words show no more than what stands for them, and
     * pages alone have no names of files.
     */
    @ParameterizedTest
    @MethodSource("seeds")
    void so_does_whoever_gets_an_export(long seed) {
        var site = new RandomSite(seed);
        var formats = ExportFormat.values();
        var format = formats[(int) (seed % formats.length)];
        site.readers().parallelStream().forEach(reader -> {
            var found = Traces.in(site.export(reader, format));

            var written = new TreeSet<>(site.expected(reader));
            written.removeIf(word -> Traces.read(word).place().equals("remark"));
            assertThat(written).as(reader.word()).containsAll(found);
            if (!format.standsAlone()) {
                assertThat(found).as(reader.word()).isEqualTo(written);
            }
        });
    }
}
