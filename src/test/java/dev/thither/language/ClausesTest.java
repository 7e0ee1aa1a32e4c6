package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ClausesTest {
    private final Lexicon lexicon = Lexicon.standard(Vocabulary.NONE);

    @Test
    void a_purpose_belongs_to_whoever_gains() {
        assertThat(zoneOf("reduce", "Learn it so that the team can reduce waste"))
                .isEqualTo(Zone.OTHERS_PURPOSE);
        assertThat(zoneOf("reduce", "Learn it so that I can reduce waste")).isEqualTo(Zone.OWN_PURPOSE);
        assertThat(zoneOf("uses", "Learn it because our team uses it")).isEqualTo(Zone.REASON);
    }

    @Test
    void a_reason_that_opens_the_sentence_ends_at_the_comma() {
        assertThat(zoneOf("explore", "Since our team grows, explore it")).isEqualTo(Zone.MAIN);
    }

    @Test
    void a_negation_reaches_to_the_end_of_its_clause() {
        var reading = read("Stop reviewing everything, teach instead");

        assertThat(reading.isNegated(at(reading, "reviewing"))).isTrue();
        assertThat(reading.isNegated(at(reading, "teach"))).isFalse();
    }

    @Test
    void an_aim_begins_after_what_leads_to_it() {
        var reading = read("Next year I want to learn Zig");

        assertThat(reading.isHead(at(reading, "learn"))).isTrue();
        assertThat(reading.isHead(at(reading, "zig"))).isFalse();
    }

    @Test
    void others_act_when_they_are_let() {
        var reading = read("Let the team review it");

        assertThat(reading.isOthersAct(at(reading, "review"))).isTrue();
        assertThat(read("Review it with the team").isOthersAct(0)).isFalse();
    }

    private Zone zoneOf(String word, String text) {
        var reading = read(text);
        return reading.zone(at(reading, word));
    }

    private Reading read(String text) {
        return Clauses.of(lexicon.read(Tokens.of(text)));
    }

    private static int at(Reading reading, String text) {
        return IntStream.range(0, reading.size())
                .filter(i -> reading.word(i).text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
