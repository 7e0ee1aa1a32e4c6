package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {
    private final Lexicon lexicon = Lexicon.standard(Vocabulary.NONE);

    @ParameterizedTest
    @CsvSource(delimiter = '/', textBlock = """
            {learn} {tech}             / learn Kafka                       / 2
            {learn} {tech}             / learn about old Kafka             / -1
            {learn} .. {tech}          / learn that old Kafka              / 4
            {learn} .. {tech}          / learn, then forget Kafka          / -1
            {learn} ... {tech}         / learn, then forget Kafka          / 5
            {learn} the|a? {tech}      / learn Kafka                       / 2
            {learn} !the .. {tech}     / learn the Kafka                   / -1
            ^ {learn} {tech} $         / learn Kafka.                      / 2
            ^ {learn} {tech} $         / learn Kafka well                  / -1
            """)
    void ends_after_its_last_word(String phrase, String text, int end) {
        var reading = Clauses.of(lexicon.read(Tokens.of(text)));

        assertThat(Phrase.parse(phrase).end(reading, 0)).isEqualTo(end);
    }
}
