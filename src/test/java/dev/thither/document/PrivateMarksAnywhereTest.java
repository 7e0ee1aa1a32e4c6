package dev.thither.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.text.Source;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two marks at any two places of any document hide what is between them, or are code, or are reported. */
class PrivateMarksAnywhereTest {
    private static final String SECRET = "zanzibar";

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_is_between_them_is_gone_and_nothing_else(long seed) {
        var random = new Random(seed);
        var open = new RandomMarkdown(seed).document();
        var body = Document.parse(Source.of("open.md", open)).body().start();
        var start = body + random.nextInt(open.length() - body + 1);
        var end = start + random.nextInt(Math.min(200, open.length() - start + 1));
        var secret = open.substring(start, end).replaceAll("[A-Za-z]+", SECRET) + " " + SECRET;
        var text = open.substring(0, start) + "<!-- private -->" + secret + "<!-- /private -->" + open.substring(end);

        var document = Document.parse(Source.of("doc.md", text));
        var rest = document.withoutPrivateParts();

        if (document.problems().isEmpty() && !isAllCode(document)) {
            assertThat(rest.toString()).doesNotContain(SECRET);
            assertThat(rest.source().text())
                    .doesNotContain(SECRET)
                    .hasSameSizeAs(text)
                    .endsWith(open.substring(end));
            assertThat(rest.problems()).isEmpty();
        }
    }

    /** Both marks are text, as no comment is one of them. */
    private static boolean isAllCode(Document document) {
        return document.comments().stream().noneMatch(comment -> comment.text().endsWith("private"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](b<!--private-->c)",
                "[a](b \"<!-- private -->\")",
                "[a][b <!-- private --> c]",
                "<!-- a <!-- private -->",
                "| a |\n|---|\n| b | <!-- private --> |",
                "words\n\n[a]: b '<!-- private -->'",
                "words\n\n    <!-- private -->\n",
                "- words\n\n      <!-- private -->\n      more\n",
                "```\ncode\n\n<!-- private -->\nand no end\n",
                "> ~~~\n> <!-- private -->\n> ~~\n",
                "The ` key. <!-- private --> Another ` key.",
                "A ` key\nand <!-- private --> words\nof another ` key.",
                "words\n<!— private —>\n",
                "words <!–private–> words"
            })
    void a_mark_that_would_hide_nothing_is_reported(String text) {
        var document = Document.parse(Source.of("doc.md", text));

        assertThat(document.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("this mark of a private part is not read as one here");
            assertThat(document.source().substring(problem.span()).replace(" ", ""))
                    .matches("<!(--|—|–)private(--|—|–)>");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"![a <!-- private --> b](c)", "<!-- Private: -->", "> a <!-- private\n> --> b", "<!--private-->"
            })
    void a_mark_is_found_in_any_running_text_and_however_it_is_written(String text) {
        var document = Document.parse(Source.of("doc.md", text));

        assertThat(document.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).isEqualTo("this private part is not closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"privat", "Prviate", "/ privte", "end private", "private end"})
    void a_comment_that_is_nearly_a_mark_is_reported(String words) {
        var document = Document.parse(Source.of("doc.md", "a <!-- " + words + " --> b"));

        assertThat(document.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message())
                        .isEqualTo("this comment is nearly a mark of a private part, and hides nothing"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Between `<!-- private -->` and `<!-- /private -->`, or `<!-- private --> … <!-- /private -->`.",
                "```markdown\n<!-- private -->\nwords\n<!-- /private -->\n```\n",
                "> ~~~\r\n> <!-- private -->\r\n> ~~~~\r\n",
                "- a\n\n  ````\n  ```\n  <!-- private -->\n  ````\n",
                "<!-- a primary source -->",
                "<!-- this is a private matter, and stands in a comment -->"
            })
    void a_mark_that_is_plainly_code_is_text(String text) {
        assertThat(Document.parse(Source.of("doc.md", text)).problems()).isEmpty();
    }

    @Test
    void an_escaped_mark_is_text() {
        assertThat(Document.parse(Source.of("doc.md", "Write \\<!-- private -->"))
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "- ", "> ", "1. ", "a\n"})
    void words_behind_one_at_the_start_of_a_line_are_still_words(String before) {
        var text = before + "<span><!-- private -->" + SECRET.repeat(3) + "<!-- /private --></span>visible *words*";

        var document =
                Document.parse(Source.of("doc.md", text.replace("<span>", "").replace("</span>", " ")));

        assertThat(document.withoutPrivateParts().prose())
                .singleElement()
                .satisfies(prose -> assertThat(prose.reading().text()).endsWith("visible words"));
    }

    @Test
    void a_long_line_of_private_words_leaves_a_document_that_can_be_read() {
        var text = "# A\n\n<!-- private -->\n" + "secret words ".repeat(300) + "\n<!-- /private -->\n\nopen\n";

        var document = Document.parse(Source.of("doc.md", text)).withoutPrivateParts();

        assertThat(document.problems()).isEmpty();
        assertThat(document.prose()).extracting(prose -> prose.reading().text()).containsExactly("A", "open");
    }
}
