package dev.thither.twin;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.RandomMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownWriterTest {
    private static final Pattern EXAMPLE =
            Pattern.compile("`{32} example[^\\n]*\\n(.*?)^\\.\\n.*?^`{32}$", Pattern.DOTALL | Pattern.MULTILINE);

    static Stream<Path> documents() throws IOException {
        var folders = Stream.of("content", "bench/reviews", "src/test/resources/dev/thither/site/small/in", "docs");
        return folders.flatMap(MarkdownWriterTest::below).sorted();
    }

    private static Stream<Path> below(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(".md")).toList().stream();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void what_somebody_wrote_is_read_the_same_again(Path file) throws IOException {
        assertSame(Files.readString(file));
    }

    static Stream<String> examples() throws IOException {
        var examples = new ArrayList<String>();
        for (var name : List.of("/spec.txt", "/gfm-spec.txt")) {
            try (var specification = MarkdownWriterTest.class.getResourceAsStream(name)) {
                EXAMPLE.matcher(new String(specification.readAllBytes(), UTF_8))
                        .results()
                        .map(example -> example.group(1).replace('→', '\t'))
                        .forEach(examples::add);
            }
        }
        return examples.stream().filter(example -> !example.startsWith("---\n"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void so_are_the_examples_of_the_specifications(String example) {
        assertSame(example);
    }

    static LongStream seeds() {
        return LongStream.range(0, 2000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void so_is_what_nobody_would_write(long seed) {
        assertSame(new RandomMarkdown(seed).document());
    }

    private static void assertSame(String text) {
        var document = Parsed.of(text);

        var again = Parsed.again(document);

        assertThat(Plain.of(Parsed.of("---\n---\n" + again))).as(again).isEqualTo(Plain.of(document));
    }
}
