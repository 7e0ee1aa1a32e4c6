package dev.thither.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Inès Duarte, ines-duarte",
        "INES  DUARTE, ines-duarte",
        "'¡Duarte, Inès!', duarte-ines",
        "Zoë, zoe",
        "R&D, r-d",
        "C++, c-plus-plus",
        "'Team C#, Berlin', team-c-sharp-berlin",
        "'Team #1', team-1",
        "राजा, राजा",
        "だいき, だいき",
        "김하늘, 김하늘",
        "❤️ Search ❤️, search"
    })
    void a_name_is_the_same_as_its_slug(String name, String slug) {
        assertThat(Names.slug(name)).isEqualTo(slug);
        assertThat(Names.same(name, slug)).isTrue();
        assertThat(Names.slug(slug)).isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({
        "राजा, राजी",
        "राजु, राज",
        "だいき, たいき",
        "สมชาย, สมชัย",
        "ines, inest",
        "C++, C#",
        "C++, C",
        "C#, c",
        "?, ''",
        "'', ''",
        "?, !",
        "🚀, 🔥"
    })
    void names_that_differ_in_more_than_accents_are_not_the_same(String one, String other) {
        assertThat(Names.same(one, other)).isFalse();
        assertThat(Names.same(other, one)).isFalse();
    }
}
