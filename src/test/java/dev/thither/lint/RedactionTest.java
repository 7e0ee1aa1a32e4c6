package dev.thither.lint;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedactionTest {
    @Test
    void the_words_that_a_message_is_about_are_left_out() {
        assertThat(Redaction.unquoted("“Learn Rust” says what you will know; nobody else gains.", "Learn Rust"))
                .isEqualTo("“…” says what you will know; nobody else gains.");
    }

    @Test
    void all_other_quotations_are_left_out_as_well() {
        assertThat(Redaction.unquoted("“midd” is no level; did you mean “mid”?", "midd"))
                .isEqualTo("“…” is no level; did you mean “…”?");
    }

    @Test
    void quotation_marks_within_the_words_do_not_let_any_through() {
        assertThat(Redaction.unquoted("“Buy 5” disks and “SSDs” says little.", "Buy 5” disks and “SSDs"))
                .isEqualTo("“…” says little.");
        assertThat(Redaction.unquoted("found “5” disks and “SSDs” here, in “all”.", "other words"))
                .isEqualTo("found “…”.");
    }

    @Test
    void a_quotation_that_is_not_closed_goes_to_the_end() {
        assertThat(Redaction.unquoted("found “secret things", "")).isEqualTo("found “…”");
    }

    @Test
    void a_message_without_quotations_stays() {
        assertThat(Redaction.unquoted("this private part is not closed", "<!-- private -->"))
                .isEqualTo("this private part is not closed");
    }

    @Test
    void what_looks_like_a_pattern_is_text() {
        assertThat(Redaction.unquoted("“a\\E.*$1” is no level.", "a\\E.*$1")).isEqualTo("“…” is no level.");
    }
}
