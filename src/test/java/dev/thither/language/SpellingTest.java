package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
    private final Spelling spelling = new Spelling();

    @BeforeEach
    void knows_some_words() {
        Stream.of("learning", "knowledge", "trained", "kubernetes", "team").forEach(spelling::add);
    }

    @ParameterizedTest
    @CsvSource({
        "knowlege, knowledge",
        "knowleddge, knowledge",
        "knowlefge, knowledge",
        "knwoledge, knowledge",
        "learnign, learning",
        "kubernets, kubernets",
        "kuberntes, kubernetes"
    })
    void a_slip_within_a_longer_word_is_mended(String written, String meant) {
        assertThat(spelling.corrected(written)).isEqualTo(meant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trainer", "tema", "learned", "knowing", "", "k"})
    void a_short_word_and_another_ending_stay_as_they_are(String word) {
        assertThat(spelling.corrected(word)).isEqualTo(word);
    }
}
