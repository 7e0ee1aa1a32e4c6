package dev.thither.change;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnifiedDiffTest {
    private static final String PLAN = """
            diff --git a/plan.md b/plan.md
            index 8c1384d..f3c7e9f 100644
            --- a/plan.md
            +++ b/plan.md
            @@ -1,7 +1,6 @@ # Ines
             one
            -two
            +2
             three
             four
            -five
            -six
            +5 and 6
             seven
            """;

    @Test
    void lines_of_context_part_the_hunks() {
        assertThat(read(PLAN))
                .isEqualTo(Map.of(
                        "plan.md",
                        new FileChange(List.of(
                                new FileChange.Hunk(2, 1, List.of("two")),
                                new FileChange.Hunk(5, 1, List.of("five", "six"))))));
    }

    @Test
    void without_context_zero_lines_stand_behind_the_line_that_is_named() {
        var hunks = hunks("""
                --- a/plan.md
                +++ b/plan.md
                @@ -3,2 +2,0 @@
                -gone
                -gone, too
                @@ -9,0 +8,2 @@
                +new
                +new, too
                @@ -12 +12 @@
                -old
                \\ No newline at end of file
                +other
                \\ No newline at end of file
                """);

        assertThat(hunks)
                .containsExactly(
                        new FileChange.Hunk(3, 0, List.of("gone", "gone, too")),
                        new FileChange.Hunk(8, 2, List.of()),
                        new FileChange.Hunk(12, 1, List.of("old")));
    }

    @Test
    void a_line_of_a_hunk_may_look_like_the_head_of_a_file() {
        var change = read("""
                --- a/plan.md
                +++ b/plan.md
                @@ -1,2 +1,2 @@
                --- a/secret.md
                +++ b/secret.md
                 @@ -1 +1 @@
                """);

        assertThat(change)
                .isEqualTo(Map.of(
                        "plan.md", new FileChange(List.of(new FileChange.Hunk(1, 1, List.of("-- a/secret.md"))))));
    }

    @Test
    void carriage_returns_belong_to_the_line_and_end_none() {
        var hunks = hunks("--- a/p.md\r\n+++ b/p.md\r\n@@ -1,2 +1,2 @@\r\n-o\rn\re\r\n+1\r\n\r\n");

        assertThat(hunks).containsExactly(new FileChange.Hunk(1, 1, List.of("o\rn\re\r")));
    }

    @Test
    void deleted_files_are_not_there_and_new_ones_have_all_their_lines() {
        var changes = read("""
                diff --git a/gone.md b/gone.md
                deleted file mode 100644
                --- a/gone.md
                +++ /dev/null
                @@ -1 +0,0 @@
                -one
                diff --git a/new.md b/new.md
                new file mode 100644
                --- /dev/null
                +++ b/new.md
                @@ -0,0 +1 @@
                +one
                """);

        assertThat(changes).containsOnlyKeys("new.md");
        assertThat(changes.getOrDefault("new.md", FileChange.NONE).touches(new LineRange(1, 1)))
                .isTrue();
    }

    @Test
    void what_is_renamed_or_gets_another_mode_only_did_not_change() {
        assertThat(read("""
                diff --git a/old.md b/new.md
                similarity index 100%
                rename from old.md
                rename to new.md
                """)).isEmpty();
    }

    @Test
    void what_is_no_text_changed_as_a_whole() {
        assertThat(read("""
                diff --git a/my plan.md b/my plan.md
                index 8c1384d..f3c7e9f 100644
                Binary files a/my plan.md and b/my plan.md differ
                diff --git "a/pl\\303\\244ne.md" "b/pl\\303\\244ne.md"
                GIT binary patch
                """)).isEqualTo(Map.of("my plan.md", FileChange.WHOLE, "pläne.md", FileChange.WHOLE));
    }

    @Test
    void a_file_in_several_commits_changed_as_a_whole_since_each_counts_other_lines() {
        assertThat(read("From 1a2b\nSubject: one\n---\n" + PLAN + "-- \n2.39\n\nFrom 3c4d\n" + PLAN))
                .isEqualTo(Map.of("plan.md", FileChange.WHOLE));
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a/plan.md                    | b/plan.md                    | plan.md
            a/b/plan.md                  | b/b/plan.md                  | b/plan.md
            c/plan.md                    | w/plan.md                    | plan.md
            plan.md                      | plan.md                      | plan.md
            a/plan.md                    | a/plan.md                    | a/plan.md
            plan.md.orig                 | plan.md                      | plan.md
            /dev/null                    | b/plan.md                    | plan.md
            people/a b.md                | people/a b.md                | people/a b.md
            "a/na\\303\\257ve \\"x\\".md"| "b/na\\303\\257ve \\"x\\".md"| naïve "x".md
            "a/tab\\there.md"            | "b/tab\\there.md"            | tab\there.md
            a/naïve.md                   | b/naïve.md                   | naïve.md
            """)
    void names_are_without_git_s_prefix_and_quotation_marks(String before, String after, String name) {
        var diff =
                "--- %s\n+++ %s\n@@ -1 +1 @@\n-a\n+b\n".formatted(before, after).replace("\\\\", "\\");

        assertThat(read(diff)).containsOnlyKeys(name.replace("\\t", "\t"));
    }

    @Test
    void behind_a_tab_stands_no_name() {
        assertThat(read("--- plan.md\t2026-01-01 10:00\n+++ plan.md\t2026-01-02 10:00\n@@ -1 +1 @@\n-a\n+b\n"))
                .containsOnlyKeys("plan.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n"})
    void nothing_says_that_nothing_changed(String nothing) {
        assertThat(read(nothing)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void a_broken_diff_is_named_with_the_line(String message, String diff) {
        assertThatThrownBy(() -> read(diff)).isInstanceOf(ChangeException.class).hasMessageStartingWith(message);
    }

    static Stream<Arguments> broken() {
        var head = "--- a/p.md\n+++ b/p.md\n";
        return Stream.of(
                Arguments.of("x.diff:2: this is no unified diff", "Hello,\nworld\n"),
                Arguments.of(
                        "x.diff:6: this is no unified diff",
                        "*** a\n--- b\n***************\n*** 1 ****\n--- 1 ----\n+ x\n"),
                Arguments.of("x.diff:4: the diff ends within a hunk.", head + "@@ -1,2 +1,2 @@\n-a\n"),
                Arguments.of("x.diff:5: a line of a hunk begins with", head + "@@ -1,2 +1,2 @@\n a\nb\n"),
                Arguments.of("x.diff:4: this hunk has more lines than its head says.", head + "@@ -1 +1,0 @@\n a\n"),
                Arguments.of("x.diff:3: this is no head of a hunk", head + "@@ -1,x +1 @@\n"),
                Arguments.of("x.diff:3: this is no head of a hunk", head + "@@ -1 +12345678901 @@\n"),
                Arguments.of("x.diff:1: a hunk without the name of a file", "@@ -1 +1 @@\n-a\n+b\n"),
                Arguments.of(
                        "x.diff:6: this hunk does not follow", head + "@@ -5 +5 @@\n-a\n+b\n@@ -1 +1 @@\n-a\n+b\n"),
                Arguments.of("x.diff:3: this hunk does not follow", head + "@@ -0 +0 @@\n-a\n+b\n"),
                Arguments.of("x.diff:3: a merge, compared", "diff --cc p.md\n--- a/p.md\n@@@ -1,1 -1,1 +1,2 @@@\n"),
                Arguments.of("x.diff:2: this file name is not closed.", "--- a/p.md\n+++ \"b/p.md\n"),
                Arguments.of("x.diff:2: this file name has an unknown escape.", "--- a/p.md\n+++ \"b/\\q.md\"\n"));
    }

    @Test
    void a_diff_in_utf_16_is_named() {
        assertThatThrownBy(() -> read(("\uFEFF" + PLAN).getBytes(UTF_16LE)))
                .hasMessage("x.diff:1: this diff is UTF-16. Let Git write it: `git diff --output=FILE`.");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_a_diff() {
        assertThat(read("\uFEFF" + PLAN)).containsOnlyKeys("plan.md");
    }

    @Test
    void removed_lines_are_text_and_what_is_no_text_in_others_does_no_harm() {
        var diff = "--- a/p.md\n+++ b/p.md\n@@ -1,2 +1 @@\n-caf\u00C3\u00A9\n-\u00E9\n+\u00FF\n".getBytes(ISO_8859_1);

        assertThat(read(diff)
                        .getOrDefault("p.md", FileChange.NONE)
                        .hunks()
                        .get(0)
                        .removed())
                .containsExactly("café", "\uFFFD");
    }

    @Test
    void files_that_nobody_wants_are_passed_over() {
        var diff = PLAN + PLAN.replace("plan.md", "code.c");

        assertThat(UnifiedDiff.read(new ByteArrayInputStream(diff.getBytes(UTF_8)), "x.diff", "plan.md"::equals))
                .containsOnlyKeys("plan.md");
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void what_a_diff_tells_leads_back_to_the_text_before(long seed) {
        var edit = RandomEdit.of(new Random(seed));

        var change = read(edit.diff()).getOrDefault("plan.md", FileChange.NONE);

        assertThat(change.before(edit.after())).isEqualTo(edit.before());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void lines_are_touched_if_and_only_if_they_did_not_stand_together_before(long seed) {
        var random = new Random(seed);
        var edit = RandomEdit.of(random);
        var change = read(edit.diff()).getOrDefault("plan.md", FileChange.NONE);

        for (var first = 1; first <= edit.lines().size(); first++) {
            var lines = new LineRange(first, first + random.nextInt(edit.lines().size() - first + 1));
            var kept = edit.placesBefore(lines);

            assertThat(change.touches(lines)).as(lines.toString()).isEqualTo(kept.isEmpty());
            kept.ifPresent(before -> assertThat(change.before(lines)).isEqualTo(before));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Timeout(10)
    void a_diff_that_somebody_damaged_is_read_or_refused(long seed) {
        var random = new Random(seed);
        var damaged = new StringBuilder(RandomEdit.of(random).diff());
        for (var i = 0; i < 3 && damaged.length() > 0; i++) {
            var at = random.nextInt(damaged.length());
            if (random.nextBoolean()) {
                damaged.deleteCharAt(at);
            } else {
                damaged.insert(at, "@+- \n\"\\0a".charAt(random.nextInt(9)));
            }
        }

        try {
            assertThat(read(damaged.toString())).isNotNull();
        } catch (ChangeException refused) {
            assertThat(refused).hasMessageMatching("x\\.diff:\\d+: .+");
        }
    }

    static IntStream seeds() {
        return IntStream.range(0, 200);
    }

    private static List<FileChange.Hunk> hunks(String diff) {
        return read(diff).values().iterator().next().hunks();
    }

    private static Map<String, FileChange> read(String diff) {
        return read(diff.getBytes(UTF_8));
    }

    private static Map<String, FileChange> read(byte[] diff) {
        return UnifiedDiff.read(new ByteArrayInputStream(diff), "x.diff", name -> true);
    }
}
