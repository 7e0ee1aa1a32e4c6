package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same documents have the same findings, wherever and in whatever order they are judged. */
@Isolated("changes the locale and the time zone of all threads")
class SteadyFindingsTest {
    private static final Pattern FINGERPRINT = Pattern.compile("\"fingerprint\": \"([0-9a-f]+)\"");
    private static final Shell HERE = new Shell(Path.of(""));

    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @AfterEach
    void back() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Pacific/Kiritimati", "ar-EG, America/Adak", "th-TH-u-ca-buddhist, UTC"})
    void neither_language_nor_time_zone_matters(String language, String timeZone) {
        var expected = HERE.run("lint", "--all", "-f", "json").out();

        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(timeZone));

        assertThat(FINGERPRINT.matcher(expected).find()).isTrue();
        assertThat(HERE.run("lint", "--all", "-f", "json").out()).isEqualTo(expected);
    }

    @Test
    void neither_does_the_order_of_files_nor_what_stands_beside_them() throws IOException {
        var files = new ArrayList<String>();
        try (var tree = Files.walk(Path.of("content/people"))) {
            tree.map(Path::toString)
                    .filter(name -> name.endsWith(".md"))
                    .sorted()
                    .forEach(files::add);
        }
        var forward = fingerprints(files);
        Collections.reverse(files);
        var backward = fingerprints(files);
        var oneByOne = files.stream()
                .flatMap(file -> fingerprints(List.of(file)).stream())
                .toList();

        assertThat(forward).isNotEmpty();
        assertThat(backward).containsExactlyInAnyOrderElementsOf(forward);
        assertThat(oneByOne).containsExactlyInAnyOrderElementsOf(forward);
    }

    private static List<String> fingerprints(List<String> files) {
        var words = new ArrayList<>(List.of("lint", "--all", "-f", "json"));
        words.addAll(files);
        return FINGERPRINT
                .matcher(HERE.run(words.toArray(String[]::new)).out())
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
