package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.theme.DefaultTheme;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemeCommandTest {
    @TempDir
    private Path folder;

    private Shell shell;

    @BeforeEach
    void start() {
        shell = new Shell(folder).with("thither.yml", "title: Growth reviews\n");
    }

    @Test
    void the_files_are_listed_with_whose_they_are() {
        shell.with("templates/404.html", "Nothing here.\n")
                .with("templates/assets/mark.svg", packed("assets/mark.svg"))
                .with("templates/mine.html", "");

        var result = shell.run("theme");

        assertThat(result.out()).isEqualTo("""
                overridden  404.html
                default     alone.html
                default     assets/documents.css
                copy        assets/mark.svg
                default     assets/search.js
                default     assets/thither.css
                default     assets/thither.js
                default     cycle.html
                default     document.html
                default     gathered.html
                default     home.html
                default     layout.html
                default     list.html
                default     log.html
                default     macros.html
                default     page.html
                default     person.html
                default     plan.html
                default     remarks.html
                default     response.html
                default     review-parts.html
                default     review.html
                default     ribbon.html
                default     rule.html
                default     search.html
                default     talks.html
                default     team.html
                """);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
    }

    @Test
    void ejected_files_stand_beside_the_configuration_wherever_one_works() {
        shell.with("content/index.md", "---\nkind: page\n---\n# Here\n");

        var result = shell.run("-C", "content", "theme", "eject", "review.html", "assets/thither.css", "review.html");

        assertThat(result.out()).isEqualTo("""
                Wrote templates/review.html.
                Wrote templates/assets/thither.css.
                """);
        assertThat(result.err()).isEmpty();
        assertThat(result.status()).isZero();
        assertThat(templates()).containsExactly("assets/thither.css", "review.html");
        assertThat(folder.resolve("templates/review.html")).hasBinaryContent(packed("review.html"));
        assertThat(folder.resolve("templates/assets/thither.css")).hasBinaryContent(packed("assets/thither.css"));
    }

    @Test
    void the_guide_shows_what_one_sees() throws IOException {
        assertThat(Files.readString(Path.of("content/guide/publishing.md")))
                .contains("$ thither theme eject review.html assets/thither.css\n"
                        + shell.run("theme", "eject", "review.html", "assets/thither.css")
                                .out());
    }

    @Test
    void all_files_can_be_ejected_and_the_site_stays_as_it_was() throws IOException {
        shell.with("content/index.md", "---\nkind: page\n---\n# Here\n").run("build", "-o", "before");

        var result = shell.run("theme", "eject", "--all");
        shell.run("build", "-o", "after");

        assertThat(result.status()).isZero();
        assertThat(result.out().lines()).hasSameSizeAs(DefaultTheme.names());
        assertThat(shell.run("theme").out().lines())
                .hasSameSizeAs(DefaultTheme.names())
                .allMatch(line -> line.startsWith("copy "));
        assertThat(files(folder.resolve("before"))).contains("index.html").isEqualTo(files(folder.resolve("after")));
        for (var file : files(folder.resolve("before"))) {
            assertThat(folder.resolve("after").resolve(file))
                    .hasSameBinaryContentAs(folder.resolve("before").resolve(file));
        }
    }

    @Test
    void nothing_is_written_when_one_of_the_files_is_there_already() {
        shell.with("templates/review.html", "Mine.\n");

        for (var arguments : List.of(
                new String[] {"theme", "eject", "plan.html", "review.html"},
                new String[] {"theme", "eject", "--all"})) {
            var result = shell.run(arguments);

            assertThat(result.status()).isEqualTo(2);
            assertThat(result.out()).isEmpty();
            assertThat(result.err())
                    .isEqualTo("thither: %s is there already; nothing was written. --force writes over it.\n"
                            .formatted(folder.resolve("templates/review.html")));
        }
        assertThat(templates()).containsExactly("review.html");
        assertThat(folder.resolve("templates/review.html")).hasContent("Mine.\n");
    }

    @Test
    void force_writes_over_what_is_there() {
        shell.with("templates/review.html", "Mine.\n");

        var result = shell.run("theme", "eject", "--force", "review.html");

        assertThat(result.out()).isEqualTo("Wrote templates/review.html.\n");
        assertThat(result.status()).isZero();
        assertThat(templates()).containsExactly("review.html");
        assertThat(folder.resolve("templates/review.html")).hasBinaryContent(packed("review.html"));
    }

    @Test
    void a_link_is_never_written_through() throws IOException {
        shell.with("shared.html", "Everybody's.\n").with("templates/mine.html", "");
        Files.createSymbolicLink(folder.resolve("templates/review.html"), folder.resolve("shared.html"));
        Files.createSymbolicLink(folder.resolve("templates/plan.html"), folder.resolve("gone.html"));

        assertThat(shell.run("theme", "eject", "review.html").status()).isEqualTo(2);
        assertThat(shell.run("theme", "eject", "plan.html").status()).isEqualTo(2);
        assertThat(shell.run("theme", "eject", "--force", "review.html", "plan.html")
                        .status())
                .isZero();
        assertThat(folder.resolve("templates/review.html")).hasBinaryContent(packed("review.html"));
        assertThat(folder.resolve("shared.html")).hasContent("Everybody's.\n");
        assertThat(folder.resolve("gone.html")).doesNotExist();
    }

    @Test
    void the_folder_may_be_a_link_to_one() throws IOException {
        Files.createDirectory(folder.resolve("look"));
        Files.createSymbolicLink(folder.resolve("templates"), folder.resolve("look"));

        assertThat(shell.run("theme", "eject", "plan.html", "assets/mark.svg").status())
                .isZero();
        assertThat(files(folder.resolve("look"))).containsExactly("assets/mark.svg", "plan.html");
    }

    @Test
    void what_is_in_the_way_is_named() {
        shell.with("templates/review.html/mine", "").with("templates/assets", "");

        assertThat(failed("theme", "eject", "--force", "review.html"))
                .isEqualTo("thither: %s is a folder; nothing was written.\n"
                        .formatted(folder.resolve("templates/review.html")));
        assertThat(failed("theme", "eject", "--force", "plan.html", "assets/mark.svg"))
                .isEqualTo("thither: no folder: %s\n".formatted(folder.resolve("templates/assets")));
        assertThat(templates()).containsExactly("assets", "review.html/mine");
    }

    @Test
    void what_is_no_file_of_the_theme_is_refused() {
        assertThat(failed("theme", "eject", "plan.html", "reveiw.html"))
                .isEqualTo("thither: the theme has no file “reveiw.html”; did you mean “review.html”?"
                        + " `thither theme` lists its files.\n");
        assertThat(failed("theme", "eject", "../thither.yml"))
                .isEqualTo("thither: the theme has no file “../thither.yml”. `thither theme` lists its files.\n");
        assertThat(folder.resolve("templates")).doesNotExist();
    }

    @Test
    void what_is_meant_has_to_be_clear() {
        assertThat(failed("theme", "eject"))
                .isEqualTo("thither: eject needs files or --all, as in `thither theme eject review.html`."
                        + " `thither theme` lists the files.\n");
        assertThat(failed("theme", "eject", "--all", "plan.html"))
                .isEqualTo("thither: eject needs files or --all, not both. `thither theme` lists the files.\n");
        assertThat(failed("theme", "plan.html"))
                .isEqualTo("thither: theme takes nothing, or eject FILE..., found “plan.html”."
                        + " Did you mean `thither theme eject plan.html`?\n");
        assertThat(failed("theme", "diff"))
                .isEqualTo("thither: theme takes nothing, or eject FILE..., found “diff”.\n");
        assertThat(failed("theme", "--force"))
                .isEqualTo("thither: --force goes with eject, as in `thither theme eject --all`.\n");
        assertThat(folder.resolve("templates")).doesNotExist();
    }

    @Test
    void in_the_repository_of_the_theme_all_files_are_there_and_stay() throws IOException {
        var repository = new Shell(Path.of("").toAbsolutePath());

        assertThat(repository.run("theme").out().lines())
                .hasSameSizeAs(DefaultTheme.names())
                .allMatch(line -> line.startsWith("copy "));
        assertThat(repository.run("theme", "eject", "--all").status()).isEqualTo(2);
    }

    private String failed(String... arguments) {
        var result = shell.run(arguments);
        assertThat(result.status()).isEqualTo(2);
        assertThat(result.out()).isEmpty();
        return result.err();
    }

    private static byte[] packed(String name) {
        return DefaultTheme.file(name).orElseThrow();
    }

    private List<String> templates() {
        return files(folder.resolve("templates"));
    }

    private static List<String> files(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
