package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconTest {
    private final Lexicon lexicon = Lexicon.standard(Vocabulary.NONE);

    @ParameterizedTest
    @CsvSource({
        "learn Go, true",
        "Go deeper, false",
        "we go there, false",
        "services in Rust, true",
        "the rust on it, false",
        "in C++ and C#, true",
        "our gRPC layer, true",
        "on S3, true",
        "kubernetes, true",
        "a .NET service, true",
        "in spring, false"
    })
    void a_technology_is_known_by_its_name_or_its_look(String text, boolean technology) {
        assertThat(read(text)).anySatisfy(word -> assertThat(word).isNotNull());
        assertThat(read(text).stream().anyMatch(word -> word.is(Term.TECH))).isEqualTo(technology);
    }

    @Test
    void the_longest_phrase_wins() {
        assertThat(read("get better at story points"))
                .extracting(Word::text)
                .containsExactly("get better at", "story points");
    }

    @Test
    void choices_and_what_may_be_missing_are_read_each_way() {
        assertThat(read("getting better at SQL")).anyMatch(word -> word.text().equals("getting better at"));
        assertThat(read("i don't really belong")).anyMatch(word -> word.is(Term.JUDGED));
        assertThat(read("i don't belong")).anyMatch(word -> word.is(Term.JUDGED));
    }

    @Test
    void a_slip_of_the_pen_hides_no_word() {
        assertThat(read("distribued systems")).allMatch(word -> word.is(Term.TOPIC));
    }

    @Test
    void verbs_are_known_in_all_their_forms() {
        assertThat(read("learn learns learned learning")).allMatch(word -> word.is(Term.LEARN));
        assertThat(read("she teaches")).anyMatch(word -> word.is(Term.THIRD));
    }

    @Test
    void a_capital_within_a_sentence_is_a_name() {
        assertThat(read("with Oluwaseun")).anyMatch(word -> word.is(Term.NAME));
        assertThat(read("Something new")).noneMatch(word -> word.is(Term.NAME));
    }

    @Test
    void hyphens_and_typographic_apostrophes_make_no_difference() {
        assertThat(read("meeting-free")).allMatch(word -> word.is(Term.FOCUS));
        assertThat(read("I’d like to")).allMatch(word -> word.is(Term.LEAD));
    }

    private List<Word> read(String text) {
        return lexicon.read(Tokens.of(text));
    }
}
