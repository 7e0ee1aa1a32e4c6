package dev.thither.change;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LineFeedsTest {
    private static final String TEXT = "one\r\ntwo\rstill two\r\n\r\nfour\n\n\n";

    @Test
    void only_line_feeds_end_a_line_as_for_git() {
        assertThat(lines("one", "one")).isEqualTo(new LineRange(1, 1));
        assertThat(lines("two", "still")).isEqualTo(new LineRange(2, 2));
        assertThat(lines("still", "four")).isEqualTo(new LineRange(2, 4));
    }

    @Test
    void blank_lines_at_the_end_do_not_count() {
        assertThat(LineFeeds.of(TEXT).lines(TEXT.indexOf("four"), TEXT.length()))
                .isEqualTo(new LineRange(4, 4));
        assertThat(LineFeeds.of(TEXT).lines(0, TEXT.indexOf("two"))).isEqualTo(new LineRange(1, 1));
    }

    @Test
    void no_words_stand_in_one_line() {
        assertThat(LineFeeds.of("").lines(0, 0)).isEqualTo(new LineRange(1, 1));
        assertThat(LineFeeds.of(TEXT).lines(TEXT.length(), TEXT.length())).isEqualTo(new LineRange(7, 7));
    }

    private static LineRange lines(String first, String last) {
        return LineFeeds.of(TEXT).lines(TEXT.indexOf(first), TEXT.indexOf(last) + last.length());
    }
}
