package dev.thither.cli;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.language.Vocabulary;
import dev.thither.lint.page.PageCheck;
import dev.thither.lint.page.RulePage;
import dev.thither.project.Project;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code thither rules test} */
record ExampleRun(Project project, Console console) {

    /** What became of a page. */
    private record Checked(String name, PageCheck.Result result) {
        boolean failed() {
            return !result.failures().isEmpty();
        }
    }

    /** Runs the examples on the pages in these files and folders; without any, on those of all rules. */
    ExitCode run(List<Path> paths) {
        var checked = paths.isEmpty() ? checkAll() : check(paths);
        var width =
                checked.stream().mapToInt(page -> page.name().length()).max().orElse(0);
        checked.forEach(page -> print(page, width));
        var failed = checked.stream().filter(Checked::failed).count();
        console.out()
                .printf(
                        "%s: %s.%n",
                        counted(checked.size(), "page"), failed == 0 ? "every example holds" : failed + " failed");
        return failed == 0 ? ExitCode.CLEAN : ExitCode.FOUND;
    }

    private List<Checked> check(List<Path> paths) {
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw new UsageException("no such file: " + path);
            }
        }
        var pages = project.rulePages(paths);
        if (pages.pages().isEmpty()) {
            throw new UsageException("no page found in %s. Pages of rules end in .md."
                    .formatted(paths.stream().map(Path::toString).collect(Collectors.joining(", "))));
        }
        return checkHere(pages);
    }

    /** The product's rules are held to their pages as they come, whatever words this site knows beside. */
    private List<Checked> checkAll() {
        var own = project.ownRulePages();
        var ownNames = own.pages().stream().map(RulePage::rule).collect(Collectors.toSet());
        var rules = KnownRules.of(project);
        var others = rules.cards().stream()
                .filter(card -> !ownNames.contains(card.id()))
                .flatMap(card -> rules.writtenPage(card).stream()
                        .map(page -> Document.parse(Source.of(card.id() + ".md", page)))
                        .map(page -> RulePage.of(card.id(), page)))
                .toList();
        var standard = new PageCheck(own.rules(), GoalJudge.standard(), ReviewReader.STANDARD);
        return Stream.concat(checkHere(own).stream(), check(others, standard).stream())
                .toList();
    }

    private List<Checked> checkHere(Project.TestedPages pages) {
        var configuration = project.configuration();
        var vocabulary = new Vocabulary(configuration.technologies(), configuration.people());
        return pages.pages().isEmpty()
                ? List.of()
                : check(pages.pages(), new PageCheck(pages.rules(), GoalJudge.standard(vocabulary), project.reader()));
    }

    private static List<Checked> check(List<RulePage> pages, PageCheck check) {
        var checked = new ArrayList<Checked>();
        for (var page : pages) {
            checked.add(new Checked(page.document().source().name(), check.check(page)));
        }
        return checked;
    }

    private void print(Checked page, int width) {
        var failed = page.result().failed();
        var name = page.name() + " ".repeat(width - page.name().length());
        console.out()
                .printf(
                        "%-6s  %s  %s%s%n",
                        page.failed() ? "failed" : "ok",
                        name,
                        counted(page.result().examples(), "example"),
                        failed == 0 ? "" : ", %d failed".formatted(failed));
        for (var failure : page.result().failures()) {
            console.out().printf("        %s:%s: %s.%n", page.name(), failure.place(), failure.message());
        }
    }

    private static String counted(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
