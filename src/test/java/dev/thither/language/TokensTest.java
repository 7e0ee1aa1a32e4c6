package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TokensTest {
    @Test
    void words_keep_what_belongs_to_their_name() {
        assertThat(Tokens.of("Node.js, C++ and .NET"))
                .extracting(Token::text)
                .containsExactly("Node.js", ",", "C++", "and", ".NET");
    }

    @Test
    void an_abbreviation_ends_no_sentence() {
        assertThat(Tokens.of("tools, e.g. Maven")).noneMatch(token -> token.kind() == Token.Kind.STOP);
        assertThat(Tokens.of("Done. Next"))
                .filteredOn(token -> token.kind() == Token.Kind.STOP)
                .hasSize(1);
    }

    @Test
    void a_line_ends_a_sentence() {
        assertThat(Tokens.of("Heading\nProse"))
                .filteredOn(token -> token.kind() == Token.Kind.STOP)
                .hasSize(1);
    }

    @Test
    void offsets_point_into_the_text() {
        var text = "Ship — 🙂 it’s done";

        assertThat(Tokens.of(text))
                .filteredOn(Token::isWord)
                .extracting(token -> text.substring(token.start(), token.end()))
                .containsExactly("Ship", "it’s", "done");
    }
}
