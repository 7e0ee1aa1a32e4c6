package dev.thither.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnchorsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Hand over the payout queue   | hand-over-the-payout-queue
            What I don't know yet        | what-i-dont-know-yet
            Before, after: 9 of 11       | before-after-9-of-11
            A 🚀 launch                  | a--launch
            snake_case & kebab-case      | snake_case--kebab-case
            Übergabe an Zoë              | übergabe-an-zoë
            日本語                        | 日本語
            """)
    void a_heading_is_called_as_github_calls_it(String heading, String anchor) {
        assertThat(new Anchors().name(heading)).isEqualTo(anchor);
    }

    @Test
    void the_same_heading_again_gets_a_number_that_nobody_has() {
        var anchors = new Anchors();

        assertThat(anchors.name("Goals")).isEqualTo("goals");
        assertThat(anchors.name("Goals 1")).isEqualTo("goals-1");
        assertThat(anchors.name("Goals")).isEqualTo("goals-2");
        assertThat(anchors.name("goals")).isEqualTo("goals-3");
    }
}
