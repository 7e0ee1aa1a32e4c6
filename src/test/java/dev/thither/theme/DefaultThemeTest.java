package dev.thither.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DefaultThemeTest {
    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void its_files_are_those_in_the_folder_at_the_top_of_the_repository() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var names = files.filter(Files::isRegularFile)
                    .map(file -> TEMPLATES.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();

            assertThat(DefaultTheme.names()).isEqualTo(names);
        }
        for (var name : DefaultTheme.names()) {
            assertThat(DefaultTheme.file(name)).as(name).hasValue(Files.readAllBytes(TEMPLATES.resolve(name)));
        }
    }

    @Test
    void it_has_nothing_else() {
        assertThat(DefaultTheme.file("thither.css")).isEmpty();
        assertThat(DefaultTheme.file("../Theme.class")).isEmpty();
    }
}
