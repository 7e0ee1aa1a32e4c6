package dev.thither.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.thither.site.Page;
import dev.thither.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTreeTest {
    @TempDir
    Path folder;

    private Path output;

    @BeforeEach
    void name_the_output() {
        output = folder.resolve("build/site");
    }

    private OutputTree open() {
        return OutputTree.open(output, List.of(), new TreeMemory(Store.empty()));
    }

    private TreeChange publish(String... pathsAndTexts) {
        try (var tree = open()) {
            write(tree, pathsAndTexts);
            return tree.commit();
        }
    }

    private static void write(OutputTree tree, String... pathsAndTexts) {
        for (var i = 0; i < pathsAndTexts.length; i += 2) {
            tree.write(new Page(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8)));
        }
    }

    /** All that is there, the marker aside. */
    private List<String> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(path -> Files.isRegularFile(path)
                            && !path.getFileName().toString().equals(OutputTree.MARKER))
                    .map(path -> folder.relativize(path).toString())
                    .sorted()
                    .toList();
        }
    }

    @Test
    void a_tree_takes_the_place_of_the_one_before_and_says_what_changed() throws IOException {
        assertThat(publish("index.html", "a", "p/index.html", "b", "gone/index.html", "c"))
                .isEqualTo(new TreeChange(3, 0, 0, 0));

        assertThat(publish("index.html", "a", "p/index.html", "B", "new/index.html", "d"))
                .isEqualTo(new TreeChange(1, 1, 1, 1));

        assertThat(files())
                .containsExactly("build/site/index.html", "build/site/new/index.html", "build/site/p/index.html");
        assertThat(output.resolve("p/index.html")).hasContent("B");
    }

    @Test
    void a_file_that_did_not_change_keeps_its_time() throws IOException {
        publish("a.html", "a", "b.html", "b");
        var time = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(output.resolve("a.html"), time);
        Files.setLastModifiedTime(output.resolve("b.html"), time);

        publish("a.html", "a", "b.html", "B");

        assertThat(Files.getLastModifiedTime(output.resolve("a.html"))).isEqualTo(time);
        assertThat(Files.getLastModifiedTime(output.resolve("b.html"))).isNotEqualTo(time);
    }

    @Test
    void without_commit_all_stays_as_it_was() throws IOException {
        publish("index.html", "good");

        try (var tree = open()) {
            write(tree, "index.html", "bad", "more.html", "bad");
        }

        assertThat(files()).containsExactly("build/site/index.html");
        assertThat(output.resolve("index.html")).hasContent("good");
    }

    @Test
    void an_empty_folder_may_be_used() throws IOException {
        Files.createDirectories(output);

        publish("index.html", "a");

        assertThat(files()).containsExactly("build/site/index.html");
    }

    @Test
    void a_folder_of_others_is_refused() throws IOException {
        Files.createDirectories(output);
        Files.writeString(output.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(this::open)
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("is not empty and was not made by Thither");
        assertThat(files()).containsExactly("build/site/thesis.txt");
    }

    @Test
    void a_file_or_a_link_in_the_place_is_refused() throws IOException {
        Files.createDirectories(output.getParent());
        Files.writeString(output, "a file");
        assertThatThrownBy(this::open).isInstanceOf(PublishException.class).hasMessageContaining("is a file");

        Files.delete(output);
        Files.createSymbolicLink(output, Files.createDirectory(folder.resolve("elsewhere")));
        assertThatThrownBy(this::open).isInstanceOf(PublishException.class).hasMessageContaining("symbolic link");
    }

    @Test
    void the_place_may_not_hold_the_sources() throws IOException {
        var sources = Files.createDirectories(folder.resolve("project/content"));

        for (var place : List.of(sources, sources.getParent(), folder.resolve("project/x/.."), folder)) {
            assertThatThrownBy(() -> OutputTree.open(place, List.of(sources), new TreeMemory(Store.empty())))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("holds");
        }
        var alias = Files.createSymbolicLink(folder.resolve("alias"), folder.resolve("project"));
        assertThatThrownBy(() ->
                        OutputTree.open(alias.resolve("content"), List.of(sources), new TreeMemory(Store.empty())))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("holds");
        OutputTree.open(sources.resolveSibling("site"), List.of(sources), new TreeMemory(Store.empty()))
                .close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.html",
                "a/../../evil.html",
                "/etc/evil.html",
                "a//b.html",
                "./a.html",
                "a/./b.html",
                "a/",
                "",
                ".",
                "..",
                "a\\b.html",
                "a\u0000b",
                OutputTree.MARKER
            })
    void a_page_stays_inside_under_a_plain_name(String path) throws IOException {
        try (var tree = open()) {
            assertThatThrownBy(() -> write(tree, path, "evil"))
                    .isInstanceOf(PublishException.class)
                    .message()
                    .startsWith("a page cannot be called")
                    .hasLineCount(1);
        }
        assertThat(files()).isEmpty();
    }

    @Test
    void a_page_is_written_once() {
        try (var tree = open()) {
            write(tree, "a.html", "a");

            assertThatThrownBy(() -> write(tree, "a.html", "b"))
                    .isInstanceOf(PublishException.class)
                    .hasMessage("two pages want to be a.html");
        }
    }

    @Test
    void pages_may_come_from_many_threads() throws IOException {
        try (var tree = open()) {
            IntStream.range(0, 200).parallel().forEach(i -> write(tree, "p" + i % 7 + "/q/" + i + ".html", "x"));

            assertThat(tree.commit().added()).isEqualTo(200);
        }
        assertThat(files()).hasSize(200);
    }

    @Test
    void what_a_killed_build_left_is_cleared_away_and_a_running_one_is_not() throws IOException {
        var left = Files.createDirectories(folder.resolve("build/.site.staging-1-0"));
        Files.writeString(left.resolve(OutputTree.MARKER), "");
        Files.writeString(left.resolve("half.html"), "");
        var foreign = Files.createDirectories(folder.resolve("build/.site.staging-mine"));
        Files.writeString(foreign.resolve("thesis.txt"), "");

        try (var running = open()) {
            write(running, "index.html", "slow");
            publish("index.html", "quick");
            write(running, "late.html", "late");

            assertThat(left).doesNotExist();
            assertThat(running.commit()).isEqualTo(new TreeChange(1, 1, 0, 0));
        }

        assertThat(foreign.resolve("thesis.txt")).exists();
        assertThat(output.resolve("index.html")).hasContent("slow");
    }

    @Test
    void a_build_that_was_killed_while_it_swapped_loses_nothing() throws IOException {
        publish("index.html", "good");
        Files.move(output, folder.resolve("build/.site.retired-1-0"));

        open().close();

        assertThat(output.resolve("index.html")).hasContent("good");
        assertThat(files()).containsExactly("build/site/index.html");
    }

    @Test
    void its_tree_comes_back_before_anything_else_is_done() throws IOException {
        publish("index.html", "good");
        Files.move(output, folder.resolve("build/.site.retired-1-0"));

        OutputTree.recover(output);

        assertThat(output.resolve("index.html")).hasContent("good");
    }

    @Test
    void an_empty_folder_of_a_process_that_is_no_more_is_cleared_away() throws IOException {
        var left = Files.createDirectories(folder.resolve("build/.site.staging-999999999-0"));
        var begun = Files.createDirectories(
                folder.resolve("build/.site.staging-" + ProcessHandle.current().pid() + "-7"));

        open().close();

        assertThat(left).doesNotExist();
        assertThat(begun).exists();
    }

    @Test
    void files_are_taken_over_together_or_not_at_all() throws IOException {
        var first = new TreeMemory(Store.empty());
        try (var tree = OutputTree.open(output, List.of(), first)) {
            write(tree, "a/index.html", "a", "a/index.json", "b", "c/index.html", "c");
            tree.commit();
        }
        Files.writeString(output.resolve("a/index.json"), "B, by somebody else");

        try (var tree = OutputTree.open(output, List.of(), new TreeMemory(Store.of(first.left())))) {
            assertThat(tree.keep(List.of("a/index.html", "a/index.json"))).isFalse();
            assertThat(tree.keep(List.of("c/index.html"))).isTrue();
            assertThat(tree.keep(List.of("gone/index.html"))).isFalse();
            write(tree, "a/index.html", "a", "a/index.json", "b");

            assertThat(tree.commit()).isEqualTo(new TreeChange(0, 1, 0, 2));
        }
        assertThat(output.resolve("a/index.json")).hasContent("b");
        assertThat(output.resolve("c/index.html")).hasContent("c");
    }

    @Test
    void a_failed_swap_puts_the_old_tree_back() throws IOException {
        publish("index.html", "good");

        try (var tree = open()) {
            write(tree, "index.html", "new");
            try (var siblings = Files.list(output.getParent())) {
                for (var staging : siblings.filter(
                                path -> path.getFileName().toString().contains("staging"))
                        .toList()) {
                    Trees.delete(staging);
                }
            }

            assertThatThrownBy(tree::commit)
                    .isInstanceOf(PublishException.class)
                    .message()
                    .hasLineCount(1);
        }

        assertThat(output.resolve("index.html")).hasContent("good");
        assertThat(files()).containsExactly("build/site/index.html");
    }

    @Test
    void the_output_can_be_read_by_others() throws IOException {
        publish("index.html", "a");

        assertThat(Files.getPosixFilePermissions(output))
                .isEqualTo(Files.getPosixFilePermissions(Files.createDirectory(folder.resolve("plain"))));
    }
}
