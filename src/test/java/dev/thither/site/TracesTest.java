package dev.thither.site;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TracesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "zqöl🦊käsezzinèszz",
                "ZQÖL🦊KÄSEZZINESZZ",
                "zqo\u0308l🦊ka\u0308sezzineszz",
                "zql#zqolkasezzineszz",
                "#zqöl-käsezzineszz-1",
                "zq%C3%B6l%f0%9f%a6%8ak%c3%a4sezzineszz",
                "zq&#246;l&#x1f98a;k&auml;sezzineszz",
                "zq\\u00f6l\\uD83E\\uDD8Ak\\xe4sezzineszz",
                "zq%26ouml;lk%26amp;auml;sezzineszz",
                "&#122;q%6Flkasezzineszz"
            })
    void a_word_is_found_however_it_is_written(String text) {
        assertThat(Traces.in("<p>" + text + "</p>")).containsExactly("zqolkasezzineszz");
        assertThat(Traces.read("zqolkasezzineszz")).isEqualTo(new Traces.Word("olkase", "ines"));
    }

    @Test
    void words_are_found_in_names_of_folders_and_files_and_between_any_bytes(@TempDir Path folder) throws IOException {
        var deep = Files.createDirectories(folder.resolve("a/zqfolderzzineszz"));
        Files.write(deep.resolve("zqfilezzineszz.bin"), new byte[] {-1, 0, (byte) 0xC3});
        Files.write(deep.resolve("b"), "\0\u00FF%zqbyteszzineszz%".getBytes(ISO_8859_1));

        assertThat(Traces.in(folder)).containsExactly("zqbyteszzineszz", "zqfilezzineszz", "zqfolderzzineszz");
    }
}
