package dev.thither.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTest {
    @ParameterizedTest
    @CsvSource({
        "people/ines/2026-h1/review.md, people/ines/2026-h1/review/index.html",
        "guide/index.md, guide/index.html",
        "guide/INDEX.MD, guide/index.html",
        "index.md, index.html",
        "about.md, about/index.html",
        "a.b/c.d.md, a.b/c.d/index.html",
    })
    void a_document_stands_in_a_folder_of_its_name(String document, String address) {
        assertThat(Address.ofDocument(document).path()).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b/index.html, a/c/index.html, ../c/index.html",
        "a/b/index.html, a/b/index.html, index.html",
        "index.html, a/index.html, a/index.html",
        "a/index.html, index.html, ../index.html",
        "a/b/index.html, a/bc/index.html, ../bc/index.html",
        "a/index.html, a/x.svg, x.svg",
        "404.html, people/index.html, people/index.html",
    })
    void a_link_names_the_file_and_is_as_short_as_can_be(String from, String to, String href) {
        assertThat(new Address(from).hrefTo(new Address(to))).isEqualTo(href);
    }

    @Test
    void whatever_a_file_is_called_its_address_is_one() {
        var href = Address.HOME.hrefTo(new Address("a:b/50 %/\"é😀?#<.svg"));

        assertThat(href).isEqualTo("a%3Ab/50%20%25/%22%C3%A9%F0%9F%98%80%3F%23%3C.svg");
    }
}
