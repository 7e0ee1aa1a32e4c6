package dev.thither.cli;

import dev.thither.change.Changes;
import dev.thither.change.FileChange;
import dev.thither.change.LineFeeds;
import dev.thither.change.LineRange;
import dev.thither.document.Document;
import dev.thither.lint.Finding;
import dev.thither.lint.Verdicts;
import dev.thither.project.Project;
import dev.thither.review.Review;
import dev.thither.review.ReviewReader;
import dev.thither.text.Source;
import dev.thither.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Lets a finding count when a line of its goal changed. */
final class ChangedGoals implements Counting {
    private final Changes changes;
    private final ReviewReader reader;

    private ChangedGoals(Changes changes, ReviewReader reader) {
        this.changes = changes;
        this.reader = reader;
    }

    /** @throws UsageException when more than one of the options is given */
    static Optional<ChangedGoals> of(Invocation invocation, Project project, List<DocumentPaths.Input> documents) {
        return ChangeOptions.changes(invocation, documents).map(changes -> new ChangedGoals(changes, project.reader()));
    }

    @Override
    public List<DocumentPaths.Input> among(List<DocumentPaths.Input> documents) {
        return documents.stream()
                .filter(document -> !changes.of(document.file().file()).isEmpty())
                .map(this::asChanged)
                .toList();
    }

    /** With the text that the changed lines are lines of. */
    private DocumentPaths.Input asChanged(DocumentPaths.Input document) {
        return document.incoming()
                ? document
                : new DocumentPaths.Input(
                        document.file(),
                        true,
                        (file, console) ->
                                changes.content(file.file()).map(file::parse).orElseGet(file::read));
    }

    @Override
    public Verdicts count(DocumentPaths.Input document, Verdicts verdicts) {
        if (verdicts.findings().isEmpty()) {
            return verdicts;
        }
        var goals = new Goals(verdicts.review(), changes.of(document.file().file()), reader);
        return verdicts.ignoring(finding -> !goals.counts(finding));
    }

    @Override
    public void end() {}

    /** The goals of a changed document, next to those it had before. */
    private static final class Goals {
        private final FileChange change;
        private final Source source;
        private final LineFeeds lineFeeds;
        private final Set<Span> goals;
        private final Set<LineRange> goalsBefore;

        Goals(Review review, FileChange change, ReviewReader reader) {
            this.change = change;
            this.source = review.document().source();
            this.lineFeeds = LineFeeds.of(source.text());
            this.goals = review.goals().stream().map(goal -> goal.span()).collect(Collectors.toSet());
            var before = Source.of(source.name(), change.before(source.text()));
            this.goalsBefore = lines(
                    reader.read(Document.parse(before), review.frontMatter().path()));
        }

        private static Set<LineRange> lines(Review review) {
            var lineFeeds = LineFeeds.of(review.document().source().text());
            return review.goals().stream()
                    .map(goal ->
                            lineFeeds.lines(goal.span().start(), goal.span().end()))
                    .collect(Collectors.toSet());
        }

        /**
         * Whether a line of a finding's goal changed, or of what else it is about. A goal can also lose its first or
         * its last line, and then no line of what is left has changed: it has to have been a goal of the same lines.
         */
        boolean counts(Finding finding) {
            var place = finding.place().span();
            var lines = lineFeeds.lines(place.start(), place.end());
            return place.covers(source.span())
                    || change.touches(lines)
                    || (goals.contains(place) && !goalsBefore.contains(change.before(lines)));
        }
    }
}
