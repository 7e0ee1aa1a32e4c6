package dev.thither.theme;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/templates.md} to the records that templates see: below its first part, which is written by hand, it
 * is made of them. Run with {@code -Dgolden.write=true} to write it anew.
 */
class TemplatesPageTest {
    private static final Path PAGE = Path.of("docs/templates.md");
    private static final String MADE = "<!-- From here on made of the records in dev.thither.theme.view. -->\n";

    @Test
    void the_page_says_of_each_record_what_the_record_says_of_itself() throws IOException {
        var page = Files.readString(PAGE, UTF_8);
        var head = page.substring(0, page.indexOf(MADE) + MADE.length());
        var made = head + ViewReference.of(Path.of("src/main/java/dev/thither/theme/view"));

        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, made, UTF_8);
        }
        assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(made);
        assertThat(made)
                .contains("\n## Review\n", "| `title` | text | the author's |", "| `facts` | list of [Fact](#fact) |");
    }
}
