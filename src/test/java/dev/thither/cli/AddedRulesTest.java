package dev.thither.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.thither.lint.Finding;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.Severity;
import dev.thither.lint.Subject;
import dev.thither.lint.Wording;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules in Java that somebody puts on the class path. */
class AddedRulesTest {
    private static final String PLAN = """
            ---
            kind: growth-plan
            author: ines
            level: senior
            cycle: 2026-h1
            ---
            ## Goals
            - Ask Nadia whether the pager is quieter
            """;

    @TempDir
    private Path folder;

    /** Registered in the resources of this test, and for no other. */
    public static final class QuietPager implements Rule {
        private static final RuleCard CARD = RuleCard.everywhere("quiet-pager", "Pagers", Severity.WARNING);

        @Override
        public List<RuleCard> cards() {
            return List.of(CARD);
        }

        @Override
        public Stream<Finding> check(Subject subject) {
            return subject.goals().stream().map(Subject.Judged::entry).flatMap(goal -> {
                var at = goal.statement().text().indexOf("pager");
                return at < 0
                        ? Stream.empty()
                        : Stream.of(Finding.of(
                                CARD,
                                subject.level(),
                                goal.statement().span(at, at + 5),
                                "pager",
                                "It rings.",
                                new Wording("Why not.", "Who hears it?", ""),
                                Finding.Place.of(goal)));
            });
        }
    }

    /** Has the name of one of the product's. */
    public static final class Clashing extends Broken {
        @Override
        public List<RuleCard> cards() {
            return List.of(RuleCard.everywhere("empty", "Mine", Severity.WARNING));
        }
    }

    /** Fails, and would tell what a review says. */
    public static class Broken implements Rule {
        @Override
        public List<RuleCard> cards() {
            return List.of(RuleCard.everywhere("broken", "Broken", Severity.WARNING));
        }

        @Override
        public Stream<Finding> check(Subject subject) {
            throw new IllegalStateException(subject.review().document().source().text());
        }
    }

    /** Cannot even be asked what it is. */
    public static final class Silent extends Broken {
        @Override
        public List<RuleCard> cards() {
            throw new UnsupportedOperationException();
        }
    }

    /** Finds something for a rule that is not its own. */
    public static final class Undeclared extends Broken {
        @Override
        public Stream<Finding> check(Subject subject) {
            return new QuietPager().check(subject);
        }
    }

    @Test
    void one_is_linted_with_configured_listed_and_explained_like_any_other() {
        var shell = new Shell(folder)
                .with("thither.yml", "rules: { quiet-pager: error }")
                .with("content/plan.md", PLAN);

        assertThat(run(shell, "quiet-pager", "lint").out()).contains("8:25  error       It rings.  quiet-pager");
        assertThat(run(shell, "quiet-pager", "lint", "-f", "sarif").out()).contains("\"quiet-pager\"", "Pagers");
        assertThat(run(shell, "quiet-pager", "rules").out()).contains("quiet-pager", "error", "Pagers");
        assertThat(run(shell, "quiet-pager", "explain", "quiet-pager").out()).startsWith("# quiet-pager\nSomebody");
        assertThat(run(shell, "quiet-pager", "rules", "test").out())
                .containsPattern("ok +quiet-pager.md +2 examples\n");
        assertThat(run(shell, "quiet-pager", "build").status()).isZero();
        assertThat(folder.resolve("build/site/rules/quiet-pager/index.html"))
                .content()
                .contains("<mark>pager</mark>");
        assertThat(shell.run("rules").err()).contains("“quiet-pager” is no rule");
    }

    @Test
    void an_own_page_cannot_have_its_name() {
        var shell = new Shell(folder)
                .with("thither.yml", "own-rules: [own.md]")
                .with("own.md", "---\nrule: quiet-pager\ntitle: T\nmessage: M\nany-of: [x]\n---\n");

        assertThat(run(shell, "quiet-pager", "rules").err())
                .isEqualTo("thither: own.md:2:7: there is a rule “quiet-pager” already, and `thither rules` lists it."
                        + " Choose another name.\n");
    }

    @Test
    void one_without_a_page_is_explained_by_its_title() {
        var shell = new Shell(folder);

        assertThat(run(shell, "broken", "explain", "broken").out()).isEqualTo("# broken\n\nBroken.\n");
        assertThat(run(shell, "broken", "build").err()).doesNotContain("rule");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            clashing   | $Clashing on the class path brings a rule “empty”, and there is one of that name already.
            broken     | $Broken on the class path failed on content/plan.md: IllegalStateException in line
            silent     | $Silent on the class path failed on being asked for its cards: UnsupportedOperationException in
            undeclared | $Undeclared on the class path found something for “quiet-pager”, which is none of its cards.
            missing    | a rule on the class path cannot be used: dev.thither.lint.Rule: Provider com.example.Gone not found.
            """)
    void one_that_cannot_be_used_is_one_line_without_words_of_a_review(String name, String message) {
        var result = run(new Shell(folder).with("content/plan.md", PLAN), name, "lint");

        assertThat(result.err())
                .startsWith("thither: ")
                .contains(message)
                .doesNotContain("Nadia")
                .hasLineCount(1);
        assertThat(result.out()).isEmpty();
        assertThat(result.status()).isEqualTo(2);
    }

    /** Runs with the rules on the class path that a folder of this test's resources registers. */
    private static Shell.Result run(Shell shell, String registered, String... arguments) {
        var services = Path.of("src/test/resources/dev/thither/cli/added-rules", registered);
        assertThat(Files.isDirectory(services)).isTrue();
        try (var loader =
                new URLClassLoader(new URL[] {services.toUri().toURL()}, AddedRulesTest.class.getClassLoader())) {
            return ClassPath.with(loader, () -> shell.run(arguments));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
