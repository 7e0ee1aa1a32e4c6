package dev.thither.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.text.Source;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProseTest {
    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void without_its_first_words_it_is_read_as_the_rest(long seed) {
        var random = new Random(seed);
        var text = new RandomMarkdown(seed).prose().replace("![", "[");

        for (var prose : Document.parse(Source.of("doc.md", text)).prose()) {
            var words = prose.reading().text();
            var count = random.nextInt(words.length() + 1);

            assertThat(prose.from(count).reading().text())
                    .isEqualTo(words.substring(count).strip());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            For: Aylin             | Aylin
            **For**: Aylin         | Aylin
            **For:** Aylin         | Aylin
            *For:* **Aylin**, Dev  | Aylin, Dev
            `For`: Aylin           | Aylin
            [For](a): Aylin        | Aylin
            **For: Aylin** and Dev | Aylin and Dev
            <b>For</b>: Aylin      | Aylin
            """)
    void a_label_can_be_taken_off(String text, String rest) {
        var prose = Document.parse(Source.of("doc.md", text)).prose().get(0);

        assertThat(prose.from("For:".length()).reading().text()).isEqualTo(rest);
    }

    @Test
    void what_is_struck_through_does_not_stand() {
        var prose = Document.parse(Source.of("doc.md", "Learn ~~Rust~~ to say *no*"))
                .prose()
                .get(0);

        assertThat(prose.reading().text()).isEqualTo("Learn Rust to say no");
        assertThat(prose.standing().text()).isEqualTo("Learn  to say no");
    }

    @Test
    void a_nul_character_ends_nothing() {
        var prose = Document.parse(Source.of("doc.md", "before\0after *it*"))
                .prose()
                .get(0);

        assertThat(prose.reading().text()).isEqualTo("before\0after it");
    }
}
