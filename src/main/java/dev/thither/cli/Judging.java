package dev.thither.cli;

import dev.thither.language.GoalJudge;
import dev.thither.language.Vocabulary;
import dev.thither.lint.Finding;
import dev.thither.lint.Linter;
import dev.thither.lint.Policy;
import dev.thither.lint.RuleId;
import dev.thither.lint.Verdicts;
import dev.thither.lint.rule.Rules;
import dev.thither.project.EarlierDocuments;
import dev.thither.project.FilesOnDisk;
import dev.thither.project.Project;
import dev.thither.review.Ladder;
import dev.thither.review.Level;
import dev.thither.review.Review;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From a document to what is found in it, and what is shown of that.
 *
 * @param unabridged the same linter, with all that is missing in a document
 * @param level that every document is judged at; each at its own when empty
 * @param leastConfidence of findings that are shown
 * @param redacted whether the words of documents are kept back
 */
record Judging(
        EarlierDocuments documents,
        FilesOnDisk files,
        Linter linter,
        Linter unabridged,
        Optional<Level> level,
        double leastConfidence,
        boolean redacted) {

    /** As the configuration and the options say. */
    static Judging of(Invocation invocation, Project project) {
        return of(invocation, project, KnownRules.of(project), judge(project));
    }

    /** The same, with every rule timed. */
    static Judging of(Invocation invocation, Project project, Timings timings) {
        var rules = new KnownRules(timings.rules(KnownRules.of(project).rules()));
        return of(invocation, project, rules, timings.judge(judge(project)));
    }

    static Judging of(Invocation invocation, Project project, KnownRules rules, GoalJudge judge) {
        var configuration = project.configuration();
        var alone = readsAlone(invocation);
        var policy = new Policy(
                configuration.rules(),
                configuration.overrides(),
                only(invocation, rules),
                alone,
                invocation.has("all"),
                Rules.rulesets().orNewest(configuration.ruleset()),
                invocation.console().today());
        var linter = new Linter(rules.rules(), judge, policy);
        return new Judging(
                new EarlierDocuments(project, alone),
                new FilesOnDisk(project),
                linter,
                policy.withAll() ? linter : new Linter(rules.rules(), judge, policy.unabridged()),
                level(invocation, project),
                leastConfidence(invocation),
                invocation.has("redact"));
    }

    Verdicts of(DocumentPaths.Input input, Console console) {
        return judge(read(input, console), input);
    }

    /** What is found in a document that was read from there. */
    Verdicts judge(Review review, DocumentPaths.Input input) {
        return linter.lint(
                review,
                level.orElse(review.frontMatter().level()),
                documents.of(review, input.file()),
                files.around(input.file(), review.document()));
    }

    /** What is shown of all that was found, and counted, in a document. */
    Verdicts shown(Verdicts verdicts) {
        var sure = verdicts.withConfidence(leastConfidence);
        return redacted ? sure.redacted() : sure;
    }

    /**
     * What is found where private parts and local rules are left out, by place, all that is missing included: what is
     * shown once something else is no longer missing was there before. A document with private parts is looked at by
     * itself, without those of earlier cycles.
     */
    List<Finding> seenByOthers(DocumentPaths.Input input, Verdicts verdicts) {
        var review = verdicts.review();
        var shared = review.document().withoutPrivateParts();
        var isWhole = shared.equals(review.document());
        var seen = unabridged.lint(
                isWhole ? review : documents.read(shared, review.frontMatter().path()),
                verdicts.level(),
                isWhole ? documents.of(review, input.file()) : List.of(),
                files.around(input.file(), shared));
        return seen.findings().stream()
                .filter(finding -> !linter.isLocal(finding.rule()))
                .toList();
    }

    /** A document as those who see the result may read it. */
    Review read(DocumentPaths.Input input, Console console) {
        return input.incoming() ? documents.read(input.read(console), input.file()) : documents.read(input.file());
    }

    /** The judge that knows the project's own words. */
    static GoalJudge judge(Project project) {
        var configuration = project.configuration();
        return GoalJudge.standard(new Vocabulary(configuration.technologies(), configuration.people()));
    }

    private static double leastConfidence(Invocation invocation) {
        var given = invocation.value("min-confidence").orElse("0");
        try {
            var number = Double.parseDouble(given);
            if (number >= 0 && number <= 1) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // is refused like a number that is too large
        }
        throw new UsageException("“%s” is no confidence. Use a number from 0 to 1, as 0.8.".formatted(given));
    }

    /** Whether nobody but the author sees what is printed: where {@code CI} is set, others read along. */
    private static boolean readsAlone(Invocation invocation) {
        return invocation.has("local") || !invocation.console().isSet("CI");
    }

    private static Set<RuleId> only(Invocation invocation, KnownRules rules) {
        return invocation.values("rule").stream()
                .map(name -> rules.get(name).id())
                .collect(Collectors.toSet());
    }

    private static Optional<Level> level(Invocation invocation, Project project) {
        return invocation
                .value("level")
                .map(name -> project.reader()
                        .level(name)
                        .orElseThrow(() -> new UsageException("“%s” is no level. Use one of %s."
                                .formatted(name, String.join(", ", Ladder.levels())))));
    }
}
