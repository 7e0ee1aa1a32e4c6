package dev.thither.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                " javascript:alert(1)",
                "java\tscript:alert(1)",
                "java\nscript:alert(1)",
                "\u0001javascript:alert(1)",
                "vbscript:x",
                "data:text/html,<script>1</script>",
                "file:///etc/passwd",
                "blob:x",
                "//evil.example/x",
                "/\\evil.example",
                "\\\\evil.example",
                "https:\\\\evil.example",
                "https:evil",
                "http://",
            })
    void an_address_that_is_not_plainly_harmless_is_refused(String address) {
        assertThat(Target.of(address, "a")).isEqualTo(new Target.Unsafe());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://wiki.example/x?y=1#z", "HTTP://wiki.example", "mailto:ines@example.org"})
    void other_hosts_and_mailboxes_are_outside(String address) {
        assertThat(Target.of(address, "a")).isEqualTo(new Target.Outside(address));
    }

    @ParameterizedTest
    @CsvSource({
        "review.md, people/ines/review.md, ''",
        "./review.md#goals, people/ines/review.md, goals",
        "../kofi/plan.md, people/kofi/plan.md, ''",
        "/guide/start.md, guide/start.md, ''",
        "my%20plan.md, people/ines/my plan.md, ''",
        "plan.md?x=1#caf%C3%A9, people/ines/plan.md, café",
        "100%.md, people/ines/100%.md, ''",
        "../kofi/, people/kofi/, ''",
        "#goals, '', goals",
    })
    void a_path_is_meant_from_the_folder_of_the_document(String address, String path, String anchor) {
        assertThat(Target.of(address, "people/ines")).isEqualTo(new Target.File(path, anchor));
    }

    @Test
    void a_path_may_not_leave_the_source_folder() {
        assertThat(Target.of("../../../secret.md", "people/ines")).isEqualTo(new Target.Beyond());
        assertThat(Target.of("%2e%2e/%2e%2e/%2e%2e/secret.md", "people/ines")).isEqualTo(new Target.Beyond());
    }
}
