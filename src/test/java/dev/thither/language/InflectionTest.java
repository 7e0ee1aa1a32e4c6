package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InflectionTest {
    @ParameterizedTest
    @CsvSource({
        "learn, learns, learned, learning",
        "study, studies, studied, studying",
        "code, codes, coded, coding",
        "cut, cuts, cutted, cutting",
        "pass, passes, passed, passing",
        "agree, agrees, agreed, agreeing",
        "play, plays, played, playing"
    })
    void follows_the_rules(String word, String third, String past, String participle) {
        assertThat(Inflection.withS(word)).isEqualTo(third);
        assertThat(Inflection.pastAndParticiple(word)).containsExactly(past, participle);
    }
}
