package dev.thither.change;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffChangesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void put_a_plan_at_the_top_and_one_below() throws IOException {
        Files.createDirectories(folder.resolve("people"));
        Files.writeString(folder.resolve("plan.md"), "two\n");
        Files.writeString(folder.resolve("people/plan.md"), "two\n");
    }

    @Test
    void names_start_at_the_top_of_the_repository() throws IOException {
        Files.createDirectory(folder.resolve(".git"));

        assertThat(isChanged("plan.md", "people", "plan.md")).isTrue();
        assertThat(isChanged("people/plan.md", "people", "plan.md")).isFalse();
        assertThat(isChanged("people/plan.md", "people", "people/plan.md")).isTrue();
    }

    @Test
    void a_second_work_tree_has_a_top_of_its_own() throws IOException {
        Files.writeString(folder.resolve(".git"), "gitdir: elsewhere\n");

        assertThat(isChanged("people/plan.md", "people", "people/plan.md")).isTrue();
    }

    @Test
    void names_start_where_one_is_if_there_is_no_such_file_at_the_top() throws IOException {
        Files.createDirectory(folder.resolve(".git"));
        Files.delete(folder.resolve("plan.md"));

        assertThat(isChanged("people/plan.md", "people", "plan.md")).isTrue();
    }

    @Test
    void without_a_repository_names_start_where_one_is() {
        assertThat(isChanged("people/plan.md", "people", "plan.md")).isTrue();
        assertThat(isChanged("people/plan.md", "", "people/plan.md")).isTrue();
        assertThat(isChanged("people/plan.md", "", "plan.md")).isFalse();
    }

    @Test
    void a_name_that_no_file_can_have_is_no_file() {
        assertThat(isChanged("plan.md", "", "\"pl\\000an.md\"")).isFalse();
    }

    @Test
    void a_letter_with_an_accent_is_the_same_in_one_piece_and_in_two() throws IOException {
        Files.writeString(folder.resolve("pla\u0308n.md"), "two\n");

        assertThat(isChanged("pla\u0308n.md", "", "pl\u00E4n.md")).isTrue();
    }

    @Test
    void a_file_that_is_not_there_is_found_by_its_folder() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("people"));

        assertThat(isChanged("link/new/plan.md", "", "people/new/plan.md")).isTrue();
    }

    @Test
    void a_file_that_goes_by_two_names_changed_as_a_whole() throws IOException {
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("people"));
        var changes = changes("people/plan.md", "", diff("link/plan.md") + diff("people/plan.md"));

        assertThat(changes.of(folder.resolve("people/plan.md"))).isEqualTo(FileChange.WHOLE);
    }

    private boolean isChanged(String file, String start, String name) {
        return !changes(file, start, diff(name)).of(folder.resolve(file)).isEmpty();
    }

    private Changes changes(String file, String start, String diff) {
        return Changes.inDiff(
                new ByteArrayInputStream(diff.getBytes(UTF_8)),
                "x.diff",
                folder.resolve(start),
                List.of(folder.resolve(file)));
    }

    private static String diff(String name) {
        return "--- %s\n+++ %s\n@@ -1 +1 @@\n-one\n+two\n".formatted(name, name);
    }
}
