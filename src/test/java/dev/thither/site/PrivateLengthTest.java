package dev.thither.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.export.ExportFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A private part leaves nothing by which its readers could tell how long it is or over how many lines it goes. */
class PrivateLengthTest {
    /** Private parts, in braces, wherever one can stand. */
    private static final String REVIEW = """
            ---
            kind: self-review
            author: ines
            level: senior
            cycle: 2026-h1
            manager: marek
            visibility: org
            status: shared
            ---
            # Half a {%1$s} year
            ## In one {%1$s} paragraph
            One{%1$s}two {%1$s} three.{%1$s}
            {%1$s} Four, *five {%1$s}* and [six {%1$s} seven](https://example.org) six[^1].

            {%1$s}

            > Quoted {%1$s} words
            > {%1$s}
            > and more

            | a {%1$s} | b |
            |---|---|
            | {%1$s} c | {%1$s} |
            | {%1$s} | d{%1$s}e |

            ```
            code
            ```
            {%1$s}
            1. first {%1$s}
            2. {%1$s} second
            3. {%1$s}

            ## What changed
            ### The rota {%1$s} closes incidents
            {%1$s}
            - For: the rota {%1$s}
            - Know by: {%1$s} pages
            - Evidence: [a](https://a.example) {%1$s} [b](https://b.example)
            ## Goals {%1$s}
            ### A {%1$s} goal
            - [ ] Write it {%1$s} down (2026-10-01)
            - [ ] {%1$s} Read it (2026-10-02) {%1$s}
            - 2026-09-15 Done {%1$s} with
            {%1$s}
            - 2026-09-16 {%1$s} Also
            - {%1$s}
            ## Log
            - 2026-04-01 Asked {%1$s} who reads it #prevented {%1$s}

            [^1]: A note {%1$s} on it
            """;

    private static Sources sources(String secret) {
        var text = REVIEW.formatted(secret).replace("{", "<!-- private -->").replace("}", "<!-- /private -->");
        return new Sources()
                .with("people/ines/review.md", text)
                .with("people/ines/log.md", text.replace("self-review", "log"))
                .with(
                        "people/ines/response.md",
                        text.replace("self-review", "response").replace("ines", "marek"))
                .with("page.md", text.replace("self-review", "page"))
                .withRule("rule", text);
    }

    private static final Sources SHORT = sources("z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "zanzibar and a good deal more than that",
                "z\nz",
                "\nz\n",
                "\n\nz\n\n\n\nz\n\n",
                "\n## z\n\n- z\n  - z\n\n```\nz\n```\n",
                "z<!-- /private --> <!-- private -->z",
            })
    void documents_that_differ_in_it_alone_make_the_same_files(String secret) {
        var longer = sources(secret);

        for (var audience : new String[] {"org", "team=rota", "manager=marek", "author=kofi"}) {
            var site = longer.build(audience);
            assertThat(site.errors()).isEmpty();
            assertThat(site.files())
                    .as(audience)
                    .isEqualTo(SHORT.build(audience).files());
        }
        for (var format : ExportFormat.values()) {
            assertThat(longer.export("org", format)).as(format.word()).isEqualTo(SHORT.export("org", format));
        }
        assertThat(longer.onDemand("org")
                        .make("page/index.html")
                        .page()
                        .orElseThrow()
                        .bytes())
                .isEqualTo(SHORT.onDemand("org")
                        .make("page/index.html")
                        .page()
                        .orElseThrow()
                        .bytes());
    }

    @ParameterizedTest
    @ValueSource(strings = {"people/ines/review/index.html", "page/index.html"})
    void one_blank_is_left_of_it_between_words(String path) {
        assertThat(SHORT.build().main(path))
                .contains("One two three.", "id=\"the-rota-closes-incidents\"", ">The rota closes incidents")
                .doesNotContain("  three", "\f");
    }
}
