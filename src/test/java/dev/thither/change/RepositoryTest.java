package dev.thither.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class RepositoryTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "plan.md",
                "people/a b/pläne – 2026.md",
                "a \"quoted\" plan.md",
                "-p.md",
                "a\tb\nc.md",
                "b/a/plan.md",
                "Plan.MD"
            })
    void lines_are_told_whatever_a_file_is_called(String name) {
        var git = GitFolder.in(folder).with(name, "one\ntwo\nthree\n").commit();
        git.with(name, "one\n2\n2 and a half\nthree\n");

        var change = since(git, "HEAD", name);

        assertThat(change).isEqualTo(lines(new FileChange.Hunk(2, 2, List.of("two"))));
        assertThat(change.before("one\n2\n2 and a half\nthree\n")).isEqualTo("one\ntwo\nthree\n");
    }

    @Test
    void nobody_s_settings_change_what_is_read() {
        var git = GitFolder.in(folder)
                .with("plan.md", "one\n")
                .with("sub/keep", "")
                .commit();
        for (var setting : List.of(
                "diff.noprefix=true",
                "diff.mnemonicPrefix=true",
                "color.ui=always",
                "core.quotePath=false",
                "diff.external=false",
                "diff.context=9",
                "diff.interHunkContext=9",
                "diff.relative=true",
                "diff.suppressBlankEmpty=true",
                "diff.upper.textconv=tr a-z A-Z <",
                "core.pager=false",
                "diff.colorMoved=zebra",
                "diff.wsErrorHighlight=all",
                "core.safecrlf=warn",
                "core.autocrlf=input")) {
            var equals = setting.indexOf('=');
            git.git("config", setting.substring(0, equals), setting.substring(equals + 1));
        }
        git.with(".gitattributes", "*.md diff=upper\n").with("plan.md", "one\n\nthree\r\n");

        assertThat(since(git, "HEAD", "plan.md")).isEqualTo(lines(new FileChange.Hunk(2, 2, List.of())));
        assertThat(Repository.at(git.path("sub"), with("GIT_LITERAL_PATHSPECS", "1", "GIT_EXTERNAL_DIFF", "false"))
                        .since(new Repository.Base("HEAD", ""), List.of(git.path("plan.md")))
                        .of(git.path("plan.md")))
                .isEqualTo(lines(new FileChange.Hunk(2, 2, List.of())));
    }

    @Test
    void a_file_that_is_marked_as_binary_has_lines_all_the_same() {
        var git = GitFolder.in(folder)
                .with(".gitattributes", "*.md -diff\n")
                .with("plan.md", "one\n")
                .commit();

        assertThat(since(git.with("plan.md", "one\ntwo\n"), "HEAD", "plan.md"))
                .isEqualTo(lines(new FileChange.Hunk(2, 1, List.of())));
    }

    @Test
    void a_renamed_file_has_changed_where_its_lines_did() {
        var text = numbered(20);
        var git = GitFolder.in(folder).with("old/plan.md", text).commit();
        git.git("mv", "old", "new");
        git.with("new/plan.md", text.replace("line 7\n", ""));

        assertThat(since(git, "HEAD", "new/plan.md")).isEqualTo(lines(new FileChange.Hunk(7, 0, List.of("line 7"))));
    }

    @Test
    void files_that_git_does_not_track_changed_as_a_whole() {
        var git = GitFolder.in(folder)
                .with(".gitignore", "draft.md\n")
                .with("plan.md", "one\n")
                .commit()
                .with("new.md", "one\n")
                .with("draft.md", "one\n");

        assertThat(since(git, "HEAD", "new.md")).isEqualTo(FileChange.WHOLE);
        assertThat(since(git, "HEAD", "draft.md")).isEqualTo(FileChange.WHOLE);
        assertThat(since(git, "HEAD", "plan.md")).isEqualTo(FileChange.NONE);
        assertThat(at(git).since(at(git).base("HEAD"), List.of(folder.resolveSibling("elsewhere.md")))
                        .of(folder.resolveSibling("elsewhere.md")))
                .isEqualTo(FileChange.WHOLE);
    }

    @Test
    void line_ends_that_git_converts_did_not_change() {
        var git = GitFolder.in(folder).with("plan.md", "one\ntwo\n").commit();
        git.git("config", "core.autocrlf", "true").with("plan.md", "one\r\ntwo\r\nthree\r\n");

        assertThat(since(git, "HEAD", "plan.md")).isEqualTo(lines(new FileChange.Hunk(3, 1, List.of())));
    }

    @Test
    void a_deleted_file_is_passed_over() throws IOException {
        var git = GitFolder.in(folder)
                .with("plan.md", "one\n")
                .with("gone.md", "one\n")
                .commit();
        Files.delete(git.path("gone.md"));

        assertThat(since(git, "HEAD", "plan.md")).isEqualTo(FileChange.NONE);
    }

    @Test
    void a_repository_is_found_from_a_folder_in_it_and_by_way_of_a_link() throws IOException {
        var git = GitFolder.in(folder.resolve("repository"))
                .with("people/plan.md", "one\n")
                .commit();
        git.with("people/plan.md", "two\n");
        Files.createSymbolicLink(folder.resolve("link"), git.folder());
        var file = folder.resolve("link/people/plan.md");

        var repository = Repository.at(folder.resolve("link/people"), GitFolder.ENVIRONMENT);

        assertThat(repository.since(repository.base("HEAD"), List.of(file)).of(file))
                .isEqualTo(lines(new FileChange.Hunk(1, 1, List.of("one"))));
    }

    @Test
    void a_second_work_tree_has_its_own_files() {
        var git = GitFolder.in(folder.resolve("one")).with("plan.md", "one\n").commit();
        git.git("worktree", "add", "-q", folder.resolve("two").toString(), "-b", "other");
        var second = new GitFolder(folder.resolve("two")).with("plan.md", "two\n");

        assertThat(since(second, "HEAD", "plan.md")).isEqualTo(lines(new FileChange.Hunk(1, 1, List.of("one"))));
        assertThat(since(git, "HEAD", "plan.md")).isEqualTo(FileChange.NONE);
    }

    @Test
    void what_git_tells_the_hooks_of_a_second_work_tree_misleads_nobody_further_below() {
        var git = GitFolder.in(folder.resolve("one"))
                .with("people/plan.md", "one\n")
                .commit();
        git.git("worktree", "add", "-q", folder.resolve("two").toString(), "-b", "other");
        var second = new GitFolder(folder.resolve("two")).with("people/plan.md", "two\n");
        var told = with(
                "GIT_DIR", second.printed("rev-parse", "--absolute-git-dir").strip());
        var file = second.path("people/plan.md");

        var repository = Repository.at(second.path("people"), told);

        assertThat(repository.since(repository.base("HEAD"), List.of(file)).of(file))
                .isEqualTo(lines(new FileChange.Hunk(1, 1, List.of("one"))));
    }

    @Test
    void a_repository_that_only_a_variable_leads_to_is_used() {
        var git = GitFolder.in(folder.resolve("one")).with("plan.md", "one\n").commit();
        var files = new GitFolder(folder.resolve("files")).with("plan.md", "two\n");
        var repository =
                Repository.at(files.folder(), with("GIT_DIR", git.path(".git").toString()));
        var file = files.path("plan.md");

        assertThat(repository.since(repository.base("HEAD"), List.of(file)).of(file))
                .isEqualTo(lines(new FileChange.Hunk(1, 1, List.of("one"))));
    }

    @Test
    void the_index_is_read_where_the_folder_is_further_on() {
        var git = GitFolder.in(folder)
                .with("plan ä.md", "one\n")
                .with("other.md", "one\n")
                .commit();
        git.with("plan ä.md", "one\ntwo\n").git("add", "-A");
        git.with("plan ä.md", "zero\none\ntwo\n").with("other.md", "two\n").with("untracked.md", "one\n");
        var files = List.of(git.path("plan ä.md"), git.path("other.md"), git.path("untracked.md"));

        var staged = at(git).staged(files);

        assertThat(staged.of(files.get(0))).isEqualTo(lines(new FileChange.Hunk(2, 1, List.of())));
        assertThat(staged.content(files.get(0)))
                .hasValueSatisfying(bytes -> assertThat(bytes).asString().isEqualTo("one\ntwo\n"));
        assertThat(staged.of(files.get(1))).isEqualTo(FileChange.NONE);
        assertThat(staged.of(files.get(2))).isEqualTo(FileChange.NONE);
    }

    @Test
    void before_the_first_commit_everything_is_new() {
        var git = GitFolder.in(folder).with("plan.md", "one\n").git("add", "-A").with("other.md", "one\n");
        var files = List.of(git.path("plan.md"), git.path("other.md"));

        assertThat(at(git).staged(files).of(files.get(0)).isEmpty()).isFalse();
        assertThat(at(git).staged(files).of(files.get(1)).isEmpty()).isTrue();
        for (var file : files) {
            assertThat(at(git).since(at(git).base(), files).of(file).isEmpty()).isFalse();
        }
    }

    @Test
    void a_branch_is_compared_with_where_it_left_the_one_it_follows() {
        var git = GitFolder.in(folder.resolve("a")).with("plan.md", "one\n").commit();
        var start = git.printed("rev-parse", "HEAD").strip();
        git.git("branch", "trunk")
                .git("checkout", "-q", "-b", "mine", "--track", "trunk")
                .with("plan.md", "1\n")
                .commit();
        git.git("checkout", "-q", "trunk").with("other.md", "one\n").commit().git("checkout", "-q", "mine");

        assertThat(at(git).base())
                .isEqualTo(new Repository.Base(start, start.substring(0, 7) + ", where this branch left trunk"));
        assertThat(at(git).base("trunk...").id()).isEqualTo(start);
        assertThat(at(git).base("trunk").id()).isNotEqualTo(start);
    }

    @Test
    void without_one_it_is_compared_with_where_it_left_the_default_branch() {
        var git = GitFolder.in(folder.resolve("a")).with("plan.md", "one\n").commit();
        var start = git.printed("rev-parse", "HEAD").strip();
        git.git("clone", "-q", git.folder().toString(), folder.resolve("b").toString());
        var clone = new GitFolder(folder.resolve("b"))
                .git("checkout", "-q", "--detach")
                .with("plan.md", "2\n")
                .commit();

        assertThat(at(clone).base().words()).isEqualTo(start.substring(0, 7) + ", where this branch left origin/main");
        assertThat(at(clone).base().id()).isEqualTo(start);
    }

    @Test
    void without_any_branch_to_come_from_it_is_compared_with_the_last_commit() {
        var git = GitFolder.in(folder).with("plan.md", "one\n").commit().git("branch", "-q", "-m", "mine");

        assertThat(at(git).base().id())
                .isEqualTo(git.printed("rev-parse", "HEAD").strip());
        assertThat(at(git).base().words()).startsWith("HEAD, as there is no upstream");
    }

    @Test
    void a_branch_that_has_nothing_in_common_says_so() {
        var git = GitFolder.in(folder).with("plan.md", "one\n").commit();
        git.git("checkout", "-q", "--orphan", "mine").with("plan.md", "other\n").commit();

        assertThatThrownBy(() -> at(git).base())
                .isInstanceOf(ChangeException.class)
                .hasMessage(
                        "HEAD and main have no commit in common here. If this is a shallow clone, fetch more of it.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "", "--output=x", "HEAD..HEAD", "nowhere...", "HEAD:plan.md", "a b", "@{9}"})
    void what_is_no_commit_says_so(String ref) {
        var git = GitFolder.in(folder).with("plan.md", "one\n").commit();

        assertThatThrownBy(() -> at(git).base(ref))
                .isInstanceOf(ChangeException.class)
                .hasMessageStartingWith("Git knows no commit “" + ref.replace("...", "") + "” here.");
        assertThat(git.path("x")).doesNotExist();
    }

    @Test
    void without_a_repository_or_its_files_there_is_a_reason() {
        assertThatThrownBy(() -> Repository.at(folder, GitFolder.ENVIRONMENT))
                .isInstanceOf(ChangeException.class)
                .hasMessageStartingWith("Git finds no files of a repository here: not a git repository")
                .hasMessageEndingWith("`--diff FILE` does without one.");

        var git = GitFolder.in(folder);
        assertThatThrownBy(() -> Repository.at(git.path(".git"), GitFolder.ENVIRONMENT))
                .hasMessageContaining("this operation must be run in a work tree");
    }

    @Test
    void without_git_there_is_a_reason() {
        assertThatThrownBy(() -> Repository.of(new Git("no-such-git", folder, Map.of())))
                .isInstanceOf(ChangeException.class)
                .hasMessage("Git cannot be run. Install it, or use `--diff FILE`, which does without.");
    }

    @Test
    void asking_writes_nothing() throws IOException {
        var git = GitFolder.in(folder).with("plan.md", "one\n").commit().with("plan.md", "two\n");
        Files.setLastModifiedTime(git.path("plan.md"), FileTime.fromMillis(0));
        var index = Files.readAllBytes(git.path(".git/index"));

        since(git, "HEAD", "plan.md");
        at(git).staged(List.of(git.path("plan.md")));

        assertThat(Files.readAllBytes(git.path(".git/index"))).isEqualTo(index);
    }

    @Test
    void more_warnings_than_a_pipe_holds_stop_nothing() {
        var git = GitFolder.in(folder).git("config", "core.autocrlf", "input");
        var names = IntStream.range(0, 350)
                .mapToObj(i -> "x".repeat(200) + i + ".md")
                .toList();
        names.forEach(name -> git.with(name, "one\n"));
        git.commit();
        names.forEach(name -> git.with(name, "one\ntwo\r\n"));
        var files = names.stream().map(git::path).toList();

        var changes = at(git).since(at(git).base("HEAD"), files);

        assertThat(git.printed("diff", "--numstat")).hasSizeGreaterThan(1 << 16);
        assertThat(files)
                .allSatisfy(
                        file -> assertThat(changes.of(file)).isEqualTo(lines(new FileChange.Hunk(2, 1, List.of()))));
    }

    private static FileChange since(GitFolder git, String ref, String file) {
        return at(git).since(at(git).base(ref), List.of(git.path(file))).of(git.path(file));
    }

    private static Repository at(GitFolder git) {
        return Repository.at(git.folder(), GitFolder.ENVIRONMENT);
    }

    private static Map<String, String> with(String... namesAndValues) {
        var environment = new HashMap<>(GitFolder.ENVIRONMENT);
        for (var i = 0; i < namesAndValues.length; i += 2) {
            environment.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return environment;
    }

    private static FileChange lines(FileChange.Hunk... hunks) {
        return new FileChange(Arrays.asList(hunks));
    }

    private static String numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj("line %d\n"::formatted).collect(Collectors.joining());
    }
}
