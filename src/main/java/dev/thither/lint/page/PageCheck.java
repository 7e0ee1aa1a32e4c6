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
import dev.thither.lint.RuleId;
import dev.thither.lint.Ruleset;
import dev.thither.lint.Verdicts;
import dev.thither.review.Level;
import dev.thither.review.Review;
import dev.thither.review.ReviewReader;
import dev.thither.review.SectionKind;
import dev.thither.text.Position;
import dev.thither.text.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Holds rules to the examples on their pages: what is marked has to be found, and nothing else. A question is no
 * finding.
 */
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
        failures.addAll(failures(whole(example), page.rule()));
        return failures;
    }

    /** What a rule does not find in a whole file although it is marked, and finds although it is not. */
    List<Failure> failures(Example file, RuleId rule) {
        var failures = new ArrayList<Failure>();
        var findings = findings(file, rule);
        for (var i = 0; i < file.marks().size(); i++) {
            var mark = file.marks().get(i);
            if (findings.stream().noneMatch(finding -> isSure(finding) && isAbout(finding, mark))) {
                var message = "“%s” is marked and was not found; %s".formatted(file.markedWords(i), instead(findings));
                failures.add(failure(file, mark.place(), message));
            }
        }
        findings.stream()
                .filter(PageCheck::isSure)
                .filter(finding -> file.marks().stream().noneMatch(mark -> isAbout(finding, mark)))
                .map(finding ->
                        failure(file, file.place(), "“%s” was found and is not marked".formatted(quote(finding))))
                .distinct()
                .forEach(failures::add);
        return failures;
    }

    private static String instead(List<Finding> findings) {
        return findings.isEmpty()
                ? "nothing was found"
                : findings.stream()
                        .map(finding -> "“" + quote(finding) + "”" + (isSure(finding) ? "" : ", as a question"))
                        .collect(Collectors.joining(", ", "found instead: ", ""));
    }

    private static String quote(Finding finding) {
        return finding.quote().strip().replaceAll("\\s+", " ");
    }

    private static Failure failure(Example example, Position place, String message) {
        return new Failure(
                place,
                message
                        + (example.level() == Level.UNKNOWN
                                ? ""
                                : " (" + example.level().word() + ")"));
    }

    /** An example with all that makes a file of it; a whole file is one. */
    static Example whole(Example example) {
        if (example.setting() instanceof Example.Setting.File) {
            return example;
        }
        var before = frontMatter(example, CYCLE)
                + (example.setting() instanceof Example.Setting.Part part
                        ? "## " + part.section().title() + "\n"
                        : "");
        return new Example(
                example.heading(),
                example.level(),
                new Example.Setting.File(),
                example.place(),
                before + example.text() + "\n",
                example.marks().stream()
                        .map(mark -> new Example.Mark(mark.words().shift(before.length()), mark.place()))
                        .toList(),
                example.earlier().isEmpty() ? "" : frontMatter(example, CYCLE_BEFORE) + example.earlier());
    }

    private static String frontMatter(Example example, String cycle) {
        var kind = isPlan(example.setting()) ? "growth-plan" : "self-review";
        return FRONT_MATTER.formatted(kind, example.level().word(), cycle);
    }

    private static boolean isPlan(Example.Setting setting) {
        return setting instanceof Example.Setting.Part part
                ? part.section() == SectionKind.GOALS
                : setting instanceof Example.Setting.Body body && body.isPlan();
    }

    private List<Finding> findings(Example file, RuleId rule) {
        return verdicts(file).findings().stream()
                .filter(finding -> finding.rule().equals(rule))
                .toList();
    }

    /** All that the rules find in an example that is a whole file. */
    Verdicts verdicts(Example file) {
        var review = review(file.text());
        var earlier = file.earlier().isEmpty() ? List.<Review>of() : List.of(review(file.earlier()));
        return linter.lint(review, review.frontMatter().level(), earlier, LinkedFiles.UNSEEN);
    }

    private Review review(String text) {
        return reader.read(Document.parse(Source.of("example.md", text)), "example.md");
    }

    private static boolean isSure(Finding finding) {
        return finding.band() == Band.FINDING;
    }

    /** Whether it is about some of these words; a finding without words, about the place they stand at. */
    private static boolean isAbout(Finding finding, Example.Mark mark) {
        var span = finding.span();
        return span.isEmpty() ? mark.words().contains(span.start()) : span.overlaps(mark.words());
    }
}
