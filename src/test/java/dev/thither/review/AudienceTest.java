package dev.thither.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.document.Document;
import dev.thither.text.Source;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AudienceTest {
    /** Ines of settlement, whose manager is Marek, at each visibility. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            org              | org
            team=settlement  | org team
            team=search      | org
            manager=marek    | org team manager
            manager=ines     | org team manager
            manager=kofi     | org
            author=ines      | org team manager private
            author=Inès      | org team manager private
            author=aylin     | org team
            author=marek     | org
            author=kofi      | org
            """)
    void an_audience_reads_what_the_visibility_allows_and_nothing_else(String audience, String readable) {
        var aylin = document("people/aylin/2026-h1/plan.md", "growth-plan", "aylin", "settlement", "marek", "private");
        for (var visibility : Visibility.values()) {
            var review = document(
                    "people/ines/2026-h1/review.md", "self-review", "ines", "settlement", "marek", visibility.word());
            var relations = Relations.of(List.of(review, aylin));

            assertThat(Audience.of(audience).orElseThrow().mayRead(review, relations))
                    .as(visibility.word())
                    .isEqualTo(List.of(readable.split(" ", -1)).contains(visibility.word()));
        }
    }

    @ParameterizedTest
    @CsvSource({"author=ines, true", "author=marek, true", "author=aylin, false", "org, false", "team=settlement, false"
    })
    void a_response_is_read_by_who_wrote_it_and_by_the_author_of_the_review_it_answers(
            String audience, boolean readable) {
        var review = document("people/ines/2026-h1/review.md", "self-review", "ines", "settlement", "marek", "private");
        var response = document("people/ines/2026-h1/response.md", "response", "marek", "settlement", "", "manager");

        assertThat(Audience.of(audience).orElseThrow().mayRead(response, Relations.of(List.of(review, response))))
                .isEqualTo(readable);
    }

    @Test
    void where_two_reviews_share_a_folder_a_response_answers_neither() {
        var ines = document("h1/ines.md", "self-review", "ines", "", "", "private");
        var bo = document("h1/bo.md", "self-review", "bo", "", "", "private");
        var response = document("h1/response.md", "response", "marek", "", "", "manager");

        assertThat(new Audience.Author("ines").mayRead(response, Relations.of(List.of(ines, bo, response))))
                .isFalse();
    }

    @Test
    void where_a_document_that_cannot_be_read_may_be_another_review_a_response_answers_neither() {
        var ines = document("h1/ines.md", "self-review", "ines", "", "", "private");
        var response = document("h1/response.md", "response", "marek", "", "", "manager");
        var relations = Relations.of(List.of(ines, response), List.of("h1/bo.md"));

        assertThat(new Audience.Author("ines").mayRead(response, relations)).isFalse();
        assertThat(relations.answeredBy(response)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"🔥, 🚀", "?, ''", "–, ?", "?, ?"})
    void a_name_without_a_letter_or_digit_is_nobodys(String name, String other) {
        var document = document("a/plan.md", "growth-plan", "ines", other, other, "team");
        var nobodys = document("b/plan.md", "growth-plan", "'%s'".formatted(name), name, "", "manager");
        var relations = Relations.of(List.of(document, nobodys));

        assertThat(List.of(new Audience.Team(name), new Audience.Manager(name), new Audience.Author(name)))
                .noneMatch(audience -> audience.mayRead(document, relations) || audience.mayRead(nobodys, relations));
    }

    @ParameterizedTest
    @CsvSource({"everyone", "team", "team=", "org=x", "author=", "''"})
    void what_is_no_audience_is_none(String word) {
        assertThat(Audience.of(word)).isEmpty();
    }

    private static FrontMatter document(
            String path, String kind, String author, String team, String manager, String visibility) {
        var text =
                "---\nkind: %s\nauthor: %s\nteam: '%s'\nmanager: '%s'\nvisibility: %s\nlevel: mid\ncycle: 2026-h1\n---\n"
                        .formatted(kind, author, team, manager, visibility);
        return ReviewReader.STANDARD
                .read(Document.parse(Source.of(path, text)), path)
                .frontMatter();
    }
}
