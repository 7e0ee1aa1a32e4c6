package dev.thither.cli;

import dev.thither.language.GoalJudge;
import dev.thither.lint.Reach;
import dev.thither.lint.Reaches;
import dev.thither.project.Project;
import dev.thither.review.Audience;
import dev.thither.review.Review;
import dev.thither.site.Remarks;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Remarks for a site: on an author's own build what {@code lint} says, for all others nothing. The judge, which takes a
 * while to load, is made when somebody is told something.
 */
final class AuthorsRemarks {
    private final Invocation invocation;
    private final Project project;
    private final Audience audience;
    private final Once<GoalJudge> judge;

    AuthorsRemarks(Invocation invocation, Project project, Audience audience) {
        this.invocation = invocation;
        this.project = project;
        this.audience = audience;
        this.judge = new Once<>(() -> Judging.judge(project));
    }

    /** On the documents as they are now, and as of today; what was read for others is not taken for it. */
    Remarks now() {
        return audience instanceof Audience.Author
                ? new Later(new Once<>(() -> new LintRemarks(invocation, project, judge.get())))
                : Remarks.NONE;
    }

    /** Made when it is first asked for, and then kept. Can be shared between threads. */
    private static final class Once<T> {
        private final Supplier<T> source;
        private List<T> made = List.of();

        Once(Supplier<T> source) {
            this.source = source;
        }

        synchronized T get() {
            if (made.isEmpty()) {
                made = List.of(source.get());
            }
            return made.get(0);
        }
    }

    private record Later(Once<? extends Remarks> remarks) implements Remarks {
        @Override
        public Said of(Review review) {
            return remarks.get().of(review);
        }

        @Override
        public Set<Reach> reach(String words, Reaches.Known known) {
            return remarks.get().reach(words, known);
        }
    }
}
