package dev.thither.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompactStylesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a { color: red; }                       | a{color:red}
            a , b > c { margin: 0 1px ; }           | a,b>c{margin:0 1px}
            a :hover, a:hover { top: calc(1px + 2%) } | a :hover,a:hover{top:calc(1px + 2%)}
            @media (min-width: 30rem) { p { top: 0; } } | @media (min-width:30rem){p{top:0}}
            /* a; b */ p { top: 0; /* } */ left: 0 } | p{top:0;left:0}
            a::before { content: "/* a ;  } " / ""; } | a::before{content:"/* a ;  } " / ""}
            a::before { content: 'it\\'s  a'; }     | a::before{content:'it\\'s  a'}
            a/**/b { top: 0 }                       | a b{top:0}
            p { top: 0 } /* never closed            | p{top:0}
            p { content: "never closed              | p{content:"never closed
            """)
    void what_a_browser_reads_stays(String css, String compact) {
        assertThat(CompactStyles.of(css)).isEqualTo(compact + "\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"assets/thither.css", "assets/documents.css"})
    void the_theme_s_own_get_smaller_and_no_smaller_the_second_time(String name) {
        var css = new String(DefaultTheme.file(name).orElseThrow(), StandardCharsets.UTF_8);
        var compact = CompactStyles.of(css);

        assertThat(compact.length()).isLessThan(css.length() * 9 / 10);
        assertThat(CompactStyles.of(compact)).isEqualTo(compact);
    }
}
