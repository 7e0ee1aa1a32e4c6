package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmasTest {
    @ParameterizedTest
    @CsvSource({
        "review, reviews",
        "review, reviewed",
        "review, reviewing",
        "releases, releasing",
        "study, studies",
        "study, studied",
        "pass, passes",
        "pass, passing",
        "hop, hopping",
        "hope, hoping",
        "plan, planned",
        "commit, committing",
        "travel, travelled",
        "travel, traveled",
        "tie, tying",
        "teach, taught",
        "ran, running",
        "wrote, written",
        "person, people",
        "be, were",
        "free, freed",
        "go, goes",
        "hero, heroes"
    })
    void forms_of_a_word_are_the_same_to_it(String one, String other) {
        assertThat(areOne(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "hop, hoping",
        "not, notes",
        "new, news",
        "even, evening",
        "see, seed",
        "fee, feed",
        "be, bed",
        "bus, business",
        "engine, engineer",
        "commit, commitment",
        "object, objective",
        "lead, leader",
        "general, generally"
    })
    void related_words_and_look_alikes_are_others(String one, String other) {
        assertThat(areOne(one, other)).isFalse();
    }

    private static boolean areOne(String one, String other) {
        return !Collections.disjoint(Lemmas.of(one), Lemmas.of(other));
    }
}
