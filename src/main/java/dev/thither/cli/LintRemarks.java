package dev.thither.cli;

import dev.thither.language.GoalJudge;
import dev.thither.lint.Reach;
import dev.thither.lint.Reaches;
import dev.thither.lint.WaiverState;
import dev.thither.lint.WaiverUse;
import dev.thither.project.Project;
import dev.thither.review.Review;
import dev.thither.site.Remarks;
import java.util.Set;

/** What {@code lint} says about an author's documents, for the pages that they alone read. */
final class LintRemarks implements Remarks {
    private final Project project;
    private final Judging judging;

    LintRemarks(Invocation invocation, Project project, GoalJudge judge) {
        this.project = project;
        this.judging = Judging.of(invocation, project, KnownRules.of(project), judge);
    }

    /** Read again as {@code lint} reads it, which leaves out private parts where others read along. */
    @Override
    public Said of(Review review) {
        var path = review.frontMatter().path();
        var file = project.document(project.sourceFolder().resolve(path));
        var read = judging.documents().read(review.document(), file);
        var verdicts = judging.shown(judging.judge(read, DocumentPaths.Input.onDisk(file)));
        var waivers = judging.linter().waivers(verdicts).stream()
                .filter(use -> use.state() == WaiverState.WAIVES)
                .map(WaiverUse::waiver)
                .toList();
        return new Said(verdicts, waivers);
    }

    @Override
    public Set<Reach> reach(String words, Reaches.Known known) {
        return Reaches.of(words, known);
    }
}
