package dev.thither.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Small sites, byte for byte: {@code <case>/in} makes the pages in {@code <case>/out}. Run with
 * {@code -Dgolden.write=true} to write what is made now, and read the difference before it is committed.
 */
class GoldenSiteTest {
    private static final Path CASES = Path.of("src/test/resources/dev/thither/site");

    @ParameterizedTest
    @ValueSource(strings = "small")
    void a_folder_makes_exactly_these_pages(String name) throws IOException {
        var sources = new Sources();
        files(CASES.resolve(name).resolve("in")).forEach(sources::with);

        var made = new TreeMap<>(sources.build().files());
        made.keySet().removeIf(path -> path.startsWith("assets/"));

        var out = CASES.resolve(name).resolve("out");
        if (Boolean.getBoolean("golden.write")) {
            write(made, out);
        }
        assertThat(made).containsExactlyEntriesOf(files(out));
    }

    private static SortedMap<String, String> files(Path root) throws IOException {
        var files = new TreeMap<String, String>();
        try (var found = Files.walk(root)) {
            for (var file : found.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString().replace('\\', '/'), Files.readString(file, UTF_8));
            }
        }
        return files;
    }

    private static void write(SortedMap<String, String> files, Path root) throws IOException {
        for (var file : files.entrySet()) {
            var path = root.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), UTF_8);
        }
    }
}
