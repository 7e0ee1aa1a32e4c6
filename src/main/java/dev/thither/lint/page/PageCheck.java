package dev.thither.lint.page;

import dev.thither.document.Document;
import dev.thither.language.GoalJudge;
import dev.thither.lint.Band;
import dev.thither.lint.Finding;
import dev.thither.lint.LinkedFiles;
import dev.thither.lint.Linter;
import dev.thither.lint.Policy;
import dev.thither.lint.Rule;
import dev.thither.lint.RuleCard;
import dev.thither.lint.RuleException;
import dev.thither.lint.Ruleset;
import dev.thither.lint.Verdicts;
import dev.thither.review.Review;
import dev.thither.review.ReviewReader;
import dev.thither.review.SectionKind;
import dev.thither.text.Position;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Holds rules to the examples on their pages: what is marked has to be found, and nothing else. */
public final class PageCheck {
    /** So that nothing an example says grows old. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private static final String CYCLE = "2026-h1";
    private static final String CYCLE_BEFORE = "2025-h2";
    private static final String FRONT_MATTER = """
            ---
            kind: %s
            author: ines
            level: %s
            cycle: %s
            ---
            """;

    private final Linter linter;
    private final ReviewReader reader;

    /** @param rules of all pages, each of which speaks here, whether it is on or off elsewhere */
    public PageCheck(List<Rule> rules, GoalJudge judge, ReviewReader reader) {
        this.linter = new Linter(rules, judge, everything(rules));
        this.reader = reader;
    }

    /** Also rules that are off or local, and all that is missing. */
    private static Policy everything(List<Rule> rules) {
        var off = Linter.cards(rules).stream()
                .filter(card -> card.marks().contains(RuleCard.Mark.OFF))
                .collect(Collectors.toMap(RuleCard::id, RuleCard::highest));
        return new Policy(off, List.of(), Set.of(), true, true, Ruleset.AS_IS, TODAY);
    }

    /**
     * What became of a page's examples.
     *
     * @param examples how many there are
     * @param failed how many of them failed
     */
    public record Result(int examples, int failed, List<Failure> failures) {
        public Result {
            failures = List.copyOf(failures);
        }
    }

    /**
     * Something that is not as a page says.
     *
     * @param place on the page
     * @param message what was found instead, as a clause
     */
    public record Failure(Position place, String message) {}

    /**
     * Runs the examples of a page.
     *
     * @throws RuleException when one of them cannot be read
     */
    public Result check(RulePage page) {
        var examples = page.examples();
        var failures = new ArrayList<Failure>();
        for (var heading : List.of(Example.Heading.FOUND, Example.Heading.FINE)) {
            if (examples.stream().noneMatch(example -> example.heading() == heading)) {
                failures.add(
                        new Failure(new Position(1, 1), "no example stands under “%s”".formatted(heading.title())));
            }
        }
        var failed = 0;
        for (var example : examples) {
            var wrong = failures(example, page);
            failures.addAll(wrong);
            failed += wrong.isEmpty() ? 0 : 1;
        }
        return new Result(examples.size(), failed, failures);
    }

    private List<Failure> failures(Example example, RulePage page) {
        var failures = new ArrayList<Failure>();
        if (example.heading() == Example.Heading.FOUND && example.marks().isEmpty()) {
            failures.add(failure(example, example.place(), "nothing is marked here, under “Found”"));
        }
        if (example.heading() == Example.Heading.FINE && !example.marks().isEmpty()) {
            failures.add(failure(example, example.place(), "something is marked here, under “Fine”"));
        }
        var before = before(example, CYCLE);
        var findings = findings(example, page);
        var marks = example.marks().stream()
                .map(mark -> mark.words().shift(before.length()))
                .toList();
        for (var i = 0; i < marks.size(); i++) {
            var words = marks.get(i);
            if (findings.stream().noneMatch(finding -> isAbout(finding, words))) {
                var message =
                        "“%s” is marked and was not found; %s".formatted(example.markedWords(i), instead(findings));
                failures.add(failure(example, example.marks().get(i).place(), message));
            }
        }
        findings.stream()
                .filter(finding -> finding.band() == Band.FINDING)
                .filter(finding -> marks.stream().noneMatch(words -> isAbout(finding, words)))
                .map(finding ->
                        failure(example, example.place(), "“%s” was found and is not marked".formatted(quote(finding))))
                .distinct()
                .forEach(failures::add);
        return failures;
    }

    private static String instead(List<Finding> findings) {
        return findings.isEmpty()
                ? "nothing was found"
                : findings.stream()
                        .map(finding -> "“" + quote(finding) + "”")
                        .collect(Collectors.joining(", ", "found instead: ", ""));
    }

    private static String quote(Finding finding) {
        return finding.quote().strip().replaceAll("\\s+", " ");
    }

    private static Failure failure(Example example, Position place, String message) {
        return new Failure(
                place, message + (example.isFile() ? "" : " (" + example.level().word() + ")"));
    }

    /** What stands before the words of an example to make a document of them; a whole file is one. */
    private static String before(Example example, String cycle) {
        return frontMatter(example, cycle)
                + (example.setting() instanceof Example.Setting.Part part
                        ? "## " + part.section().title() + "\n"
                        : "");
    }

    private static String frontMatter(Example example, String cycle) {
        return example.isFile()
                ? ""
                : FRONT_MATTER.formatted(
                        isPlan(example.setting()) ? "growth-plan" : "self-review",
                        example.level().word(),
                        cycle);
    }

    private static boolean isPlan(Example.Setting setting) {
        return setting instanceof Example.Setting.Part part
                ? part.section() == SectionKind.GOALS
                : setting instanceof Example.Setting.Body body && body.isPlan();
    }

    private List<Finding> findings(Example example, RulePage page) {
        return verdicts(example).findings().stream()
                .filter(finding -> finding.rule().equals(page.rule()))
                .toList();
    }

    /** All that the rules find in an example. */
    Verdicts verdicts(Example example) {
        var review = review(before(example, CYCLE) + example.text() + "\n");
        var earlier = example.earlier().isEmpty()
                ? List.<Review>of()
                : List.of(review(frontMatter(example, CYCLE_BEFORE) + example.earlier()));
        return linter.lint(review, review.frontMatter().level(), earlier, LinkedFiles.UNSEEN);
    }

    private Review review(String text) {
        return reader.read(Document.parse(Source.of("example.md", text)), "example.md");
    }

    /** Whether it is about some of these words; a finding without words, about the place they stand at. */
    private static boolean isAbout(Finding finding, Span words) {
        var span = finding.span();
        return span.isEmpty() ? words.contains(span.start()) : span.overlaps(words);
    }
}
