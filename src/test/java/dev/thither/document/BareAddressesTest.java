package dev.thither.document;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.text.Source;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareAddressesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            See https://wiki.example/q2, please.       | https://wiki.example/q2
            (see http://wiki.example/a_(b))            | http://wiki.example/a_(b)
            [https://wiki.example/a]                   | https://wiki.example/a
            "https://wiki.example/a"                   | https://wiki.example/a
            www.wiki.example/a?b=c&amp;d=e             | https://www.wiki.example/a?b=c&d=e
            www.wiki.example/a&lt;                     | https://www.wiki.example/a
            ftp://files.example                        | ftp://files.example
            Write to ines.d+x@mail.example.            | mailto:ines.d+x@mail.example
            *https://wiki.example*                     | https://wiki.example
            ~~www.wiki.example~~                       | https://www.wiki.example
            https://wiki.example/\\_a                  | https://wiki.example/_a
            """)
    void an_address_is_a_link_without_the_punctuation_around_it(String text, String target) {
        assertThat(links(text)).extracting(Inline.Link::target).containsExactly(target);
    }

    @ParameterizedTest
    @CsvSource({
        "http://",
        "www.",
        "xwww.a.example",
        "a@b",
        "a@b.c_",
        "https:// wiki.example",
        "http://a_b.c_d",
        "file://x.y",
        "`www.a.example`"
    })
    void what_is_no_address_stays_text(String text) {
        assertThat(links(text)).isEmpty();
    }

    @Test
    void an_address_within_a_link_is_its_words() {
        assertThat(links("[https://a.example](https://b.example)"))
                .extracting(Inline.Link::target)
                .containsExactly("https://b.example");
    }

    @Test
    void its_words_stand_where_they_were_written() {
        var source = Source.of("doc.md", "a https://b.example/c and d@e.example.\r\n- no");

        var links = links(source.text());

        assertThat(links)
                .extracting(link -> source.substring(link.span()))
                .containsExactly("https://b.example/c", "d@e.example");
    }

    private static List<Inline.Link> links(String text) {
        return Document.parse(Source.of("doc.md", text)).prose().stream()
                .flatMap(prose -> prose.inlines().stream())
                .flatMap(BareAddressesTest::withInner)
                .filter(Inline.Link.class::isInstance)
                .map(Inline.Link.class::cast)
                .toList();
    }

    private static Stream<Inline> withInner(Inline inline) {
        if (inline instanceof Inline.Emphasis emphasis) {
            return emphasis.inlines().stream();
        }
        return inline instanceof Inline.Struck struck ? struck.inlines().stream() : Stream.of(inline);
    }
}
