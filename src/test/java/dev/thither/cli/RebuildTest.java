package dev.thither.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a build makes of what the build before it left is what it would have made of nothing. */
class RebuildTest {
    private static final String REVIEW = """
            ---
            kind: self-review
            author: %s
            level: senior
            cycle: 2026-h1
            visibility: org
            status: shared
            ---
            # %1$s

            ## Goals

            - Tomasz leads the release, and I answer only what he asks
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void after_any_edit_a_site_is_byte_for_byte_that_of_a_clean_build(long seed) throws IOException {
        var project = new EditedProject(seed, folder.resolve("project"));
        for (var i = 0; i < 14; i++) {
            var edit = project.edit();
            var rebuilt = project.build();
            var clean = project.build("--clean", "-o", folder.resolve("clean").toString());

            assertThat(bytes(folder.resolve("project/build/" + project.output())))
                    .as("after edit %d, %s", i, edit)
                    .isEqualTo(bytes(folder.resolve("clean")));
            assertThat(EditedProject.said(rebuilt))
                    .as("after edit %d, %s", i, edit)
                    .isEqualTo(EditedProject.said(clean));
        }
    }

    @Test
    void what_did_not_change_is_linked_and_not_written_again() throws IOException {
        var shell = people();
        shell.run("build");
        var page = folder.resolve("build/site/people/ines/2026-h1/review/index.html");
        var before = Files.readAttributes(page, "unix:ino,lastModifiedTime");

        shell.with("content/people/bo/2026-h1/review.md", REVIEW.formatted("bo") + "- More\n");
        var result = shell.run("build");

        assertThat(Files.readAttributes(page, "unix:ino,lastModifiedTime")).isEqualTo(before);
        assertThat(result.out()).doesNotContain(" 0 changed, ").doesNotContain(" 0 as before");
    }

    @Test
    void an_edit_that_keeps_size_and_time_is_seen() throws IOException {
        var shell = people();
        shell.run("build");
        var source = folder.resolve("content/people/bo/2026-h1/review.md");
        var time = Files.getLastModifiedTime(source);
        var text = Files.readString(source);

        Files.writeString(source, text.replace("Tomasz", "Marek!"));
        Files.setLastModifiedTime(source, time);
        shell.run("build");

        assertThat(folder.resolve("build/site/people/bo/2026-h1/review/index.html"))
                .content()
                .contains("Marek!");
    }

    @Test
    void so_is_one_of_a_file_that_the_build_before_had_no_need_to_read() throws IOException {
        var shell = people();
        var source = folder.resolve("content/people/bo/2026-h1/review.md");
        var old = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(source, old);
        shell.run("build");
        shell.run("build");

        Files.writeString(source, Files.readString(source).replace("Tomasz", "Marek!"));
        Files.setLastModifiedTime(source, old);
        shell.run("build");

        assertThat(folder.resolve("build/site/people/bo/2026-h1/review/index.html"))
                .content()
                .contains("Marek!");
    }

    @Test
    void a_page_that_somebody_changed_in_the_built_site_is_made_again() throws IOException {
        var shell = people();
        shell.run("build");
        var page = folder.resolve("build/site/people/ines/2026-h1/review/index.html");
        var good = Files.readString(page);

        Files.writeString(page, good.replace("Tomasz", "Nobody"));
        shell.run("build");
        assertThat(page).hasContent(good);

        Files.delete(page);
        shell.run("build");
        assertThat(page).hasContent(good);
    }

    @Test
    void what_is_kept_can_be_lost_or_damaged_at_any_time() throws IOException {
        var shell = people();
        shell.run("build");
        var good = bytes(folder.resolve("build/site"));
        var kept = kept();
        var whole = Files.readAllBytes(kept);

        for (var length : List.of(0, 1, 11, 12, 100, whole.length / 2, whole.length - 1)) {
            Files.write(kept, java.util.Arrays.copyOf(whole, length));
            assertThat(shell.run("build").err()).isEmpty();
        }
        for (var at : List.of(0, 5, 40, whole.length / 2, whole.length - 9)) {
            var damaged = whole.clone();
            damaged[at] ^= 1;
            Files.write(kept, damaged);
            assertThat(shell.run("build").err()).isEmpty();
        }
        Files.delete(kept);
        Files.createDirectory(kept);
        assertThat(shell.run("build").status()).isZero();

        assertThat(bytes(folder.resolve("build/site"))).isEqualTo(good);
    }

    @Test
    void what_is_kept_is_for_its_owner_alone_and_not_for_git() throws IOException {
        people().run("build");

        assertThat(Files.getPosixFilePermissions(kept())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(kept().getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
        assertThat(kept().resolveSibling(".gitignore")).hasContent("*\n");
        assertThat(folder.resolve("build/site")).isDirectoryNotContaining("glob:**cache**");
    }

    @Test
    void each_audience_has_its_own_also_in_the_same_folder() throws IOException {
        var shell = people().with(
                        "content/people/cy/2026-h1/review.md",
                        REVIEW.formatted("cy").replace("org", "private").replace("Tomasz", "Kardamom"));
        shell.run("build", "-o", "out");
        var everyone = bytes(folder.resolve("out"));

        shell.run("build", "-o", "out", "--audience", "author=cy");
        assertThat(String.join("", bytes(folder.resolve("out")).values())).contains("Kardamom");
        shell.run("build", "-o", "out");

        assertThat(bytes(folder.resolve("out"))).isEqualTo(everyone);
    }

    @Test
    void a_document_that_is_narrowed_is_gone_from_the_tree_and_from_what_the_search_finds() throws IOException {
        var shell = people().with(
                        "content/people/cy/2026-h1/review.md",
                        REVIEW.formatted("cy").replace("Tomasz", "Kardamom"));
        shell.run("build");

        shell.with(
                "content/people/cy/2026-h1/review.md",
                REVIEW.formatted("cy").replace("Tomasz", "Kardamom").replace("org", "manager"));
        shell.run("build");

        assertThat(String.join("", bytes(folder.resolve("build/site")).values()).toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("kardamom", "people/cy");
    }

    @Test
    void a_build_that_stops_keeps_what_the_last_good_one_left() throws IOException {
        var shell = people();
        shell.run("build");
        var before = Files.readAllBytes(kept());

        shell.with("content/people/bo/2026-h1/review.md", REVIEW.formatted("bo") + "[gone](gone.md)\n")
                .run("build");

        assertThat(Files.readAllBytes(kept())).isEqualTo(before);
    }

    private Shell people() {
        return new Shell(folder)
                .with("thither.yml", "title: x\n")
                .with("content/people/ines/2026-h1/review.md", REVIEW.formatted("ines"))
                .with("content/people/bo/2026-h1/review.md", REVIEW.formatted("bo"));
    }

    /** The one file in which it is kept. */
    private Path kept() throws IOException {
        try (var files = Files.list(folder.resolve(".thither/cache"))) {
            var kept = files.filter(file -> !file.endsWith(".gitignore")).toList();
            assertThat(kept).hasSize(1);
            return kept.get(0);
        }
    }

    private static Map<String, String> bytes(Path root) throws IOException {
        var bytes = new TreeMap<String, String>();
        if (Files.exists(root)) {
            try (var files = Files.walk(root)) {
                for (var file : files.filter(Files::isRegularFile).toList()) {
                    var path = root.relativize(file).toString();
                    bytes.put(path, path + "\n" + new String(Files.readAllBytes(file), ISO_8859_1));
                }
            }
        }
        return bytes;
    }
}
