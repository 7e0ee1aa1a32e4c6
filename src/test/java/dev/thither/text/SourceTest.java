package dev.thither.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTest {
    @Test
    void lines_end_with_lf_crlf_or_a_lone_cr() {
        var source = Source.of("a.md", "one\ntwo\r\nthree\rfour");

        assertThat(source.position(0)).hasToString("1:1");
        assertThat(source.position(4)).hasToString("2:1");
        assertThat(source.position(9)).hasToString("3:1");
        assertThat(source.position(15)).hasToString("4:1");
        assertThat(source.position(19)).hasToString("4:5");
        assertThat(source.substring(source.line(2))).isEqualTo("two");
    }

    @Test
    void a_byte_order_mark_counts_as_no_column() {
        assertThat(Source.of("a.md", "\uFEFFone").position(1)).hasToString("1:1");
    }

    @Test
    void columns_count_utf_16_units_and_a_tab_is_one() {
        assertThat(Source.of("a.md", "🚀\tx").position(3)).hasToString("1:4");
    }

    @Test
    void the_nearest_word_is_the_one_with_the_fewest_slips() {
        var levels = List.of("junior", "mid", "senior", "staff");

        assertThat(Nearest.to("seniour", levels)).contains("senior");
        assertThat(Nearest.to("Snior", levels)).contains("senior");
        assertThat(Nearest.to("satff", levels)).contains("staff");
        assertThat(Nearest.to("boss", levels)).isEmpty();
    }
}
