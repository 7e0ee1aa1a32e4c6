package dev.thither.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.text.Source;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrivatePartsTest {
    private static final String SECRET = "zanzibar";

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothing_that_stands_in_one_is_left_and_all_else_keeps_its_place(long seed) {
        var before = new RandomMarkdown(seed).prose().replace("<!--", "").replace("-->", "");
        var secret = new RandomMarkdown(seed + 1000).prose().replace("release", SECRET) + " " + SECRET;
        var text = "# Open\n\n" + before + "\n\n<!-- private -->\n\n## " + SECRET + "\n\n" + secret + "\n\n[ref]: "
                + SECRET + "\n\n<!-- /private -->\n\nafter\n";

        var document = Document.parse(Source.of("doc.md", text)).withoutPrivateParts();

        assertThat(document.toString()).doesNotContain(SECRET);
        assertThat(document.source().text())
                .doesNotContain(SECRET)
                .hasSameSizeAs(text)
                .endsWith("after\n");
        assertThat(document.headings())
                .singleElement()
                .satisfies(heading -> assertThat(heading.anchor()).isEqualTo("open"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- a\n- b <!-- private --> zanzibar <!-- /private --> c\n- d\n",
                "- a\n  <!-- private -->\n  - zanzibar\n  <!-- /private -->\n- d\n",
                "| a | b |\n|---|---|\n| c <!-- private --> zanzibar <!-- /private --> | d |\n",
                "One <!-- PRIVATE -->zanzibar\nand zanzibar<!--/private--> two\n",
                "> <!-- private -->\n> zanzibar\n> <!-- /private -->\n",
                "a\n\n<!-- private -->\nzanzibar to the end\n",
                "<!-- private -->\n[x]: zanzibar\n<!-- /private -->\n[x]\n",
                "<!-- private -->\n```\n<!-- /private -->\nzanzibar\n```\n<!-- /private -->\n"
            })
    void it_may_stand_anywhere(String text) {
        var document = Document.parse(Source.of("doc.md", text)).withoutPrivateParts();

        assertThat(document.prose()).noneMatch(prose -> prose.reading().text().contains(SECRET));
        assertThat(document.source().text()).doesNotContain(SECRET);
    }

    @Test
    void the_marks_are_text_inside_code() {
        var document = Document.parse(
                Source.of("doc.md", "Write `<!-- private -->` above it.\n\n```\n<!-- private -->\n```\n"));

        assertThat(document.problems()).isEmpty();
        assertThat(document.withoutPrivateParts()).isEqualTo(document);
    }
}
