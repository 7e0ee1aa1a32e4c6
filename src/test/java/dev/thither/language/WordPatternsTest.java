package dev.thither.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPatternsTest {
    private static final GoalJudge JUDGE = GoalJudge.standard();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            rock star            | Be a rock star                             | rock star
            rock star            | Rock-stars wanted                          | Rock-stars
            rock star            | A “rock” star                              | rock” star
            rock star            | The rock. Star of the show                 | -
            rock star            | rocks and stars                            | -
            night shift          | She took two nights. Shifts follow         | -
            take … pager         | I took the night pager twice               | took the night pager
            take ... pager       | taking pagers                              | taking pagers
            take … pager         | take one two three four five pager         | take one two three four five pager
            take … pager         | take one two three four five six pager     | -
            take … pager         | take over, then take the pager             | take the pager
            take … pager         | take it: the pager                         | -
            a … b … c            | a x b x x c                                | a x b x x c
            very very            | very very                                  | very very
            very very            | very                                       | -
            leave leaf           | they leave leaves                          | leave leaves
            our team's pager     | our team's pager                           | our team's pager
            Friday deploy        | no Friday deploys                          | -
            Friday deploy        | Stop the Friday deploys                    | -
            take … ticket        | I take no more tickets                     | -
            no time              | There is no time for that                  | no time
            have no time         | We have no time                            | have no time
            """)
    void a_pattern_is_found_where_it_is_said(String pattern, String text, String found) {
        assertThat(found(text, pattern)).isEqualTo(found == null ? List.of() : List.of(found));
    }

    @Test
    void every_place_is_found_and_none_twice() {
        assertThat(found("deploy on Friday, deploy again on Friday; on Friday deploy", "deploy … Friday", "Friday"))
                .containsExactly("deploy on Friday", "Friday", "deploy again on Friday", "Friday", "Friday");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''            | has no word
            ,             | has no word
            … pager       | has no word on one side of a gap
            take …        | has no word on one side of a gap
            take … … it   | has no word on one side of a gap
            take: it      | goes on across “:”
            Stop. Now     | goes on across “.”
            """)
    void what_is_no_pattern_is_refused_with_the_reason(String text, String reason) {
        assertThatThrownBy(() -> WordPattern.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("“" + text.strip() + "”")
                .hasMessageContaining(reason);
    }

    @Test
    void a_pattern_may_not_go_on_for_ever() {
        assertThatThrownBy(() -> WordPattern.parse("a ".repeat(31))).hasMessageContaining("has 31 words; at most 30");
    }

    @Test
    @Timeout(10)
    void many_gaps_in_a_long_text_take_no_more_than_one_pass() {
        var hostile = Collections.nCopies(10, "a" + " … a".repeat(28) + " b").toArray(String[]::new);

        assertThat(found("a ".repeat(50_000) + "c", hostile)).isEmpty();
    }

    private static List<String> found(String text, String... patterns) {
        var all = WordPatterns.of(Stream.of(patterns).map(WordPattern::parse).toList());
        return JUDGE.find(all, text).stream()
                .map(match ->
                        text.substring(match.words().start(), match.words().end()))
                .toList();
    }
}
