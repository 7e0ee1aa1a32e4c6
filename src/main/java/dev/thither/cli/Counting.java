package dev.thither.cli;

import dev.thither.lint.Finding;
import dev.thither.lint.Verdicts;
import dev.thither.project.Project;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.commons.cli.Options;

/** What counts of all that a run of {@code lint} finds, and which documents have to be read for that. */
interface Counting {
    /** Adds the options that say what counts. */
    static Options addTo(Options options) {
        return BaselineOptions.addTo(ChangeOptions.addTo(options));
    }

    /**
     * All that the options ask for, one after the other: a finding that is known is so whether or not its goal changed.
     *
     * @param seenByOthers the findings of a document that anybody may know of, by place
     */
    static Counting of(
            Invocation invocation,
            Project project,
            List<DocumentPaths.Input> documents,
            BiFunction<DocumentPaths.Input, Verdicts, List<Finding>> seenByOthers)
            throws IOException {
        var asked = new ArrayList<Counting>();
        BaselineOptions.check(invocation, project, seenByOthers).ifPresent(asked::add);
        ChangedGoals.of(invocation, project, documents).ifPresent(asked::add);
        return new Together(asked);
    }

    /** The documents that have to be read, and how. */
    List<DocumentPaths.Input> among(List<DocumentPaths.Input> documents);

    /** What was found in a document, with what does not count set apart. */
    Verdicts count(DocumentPaths.Input document, Verdicts verdicts);

    /** Is called once, after the last document. */
    void end() throws IOException;

    /** Several, each for what the one before has left. */
    record Together(List<Counting> all) implements Counting {
        public Together {
            all = List.copyOf(all);
        }

        @Override
        public List<DocumentPaths.Input> among(List<DocumentPaths.Input> documents) {
            var left = documents;
            for (var each : all) {
                left = each.among(left);
            }
            return left;
        }

        @Override
        public Verdicts count(DocumentPaths.Input document, Verdicts verdicts) {
            var left = verdicts;
            for (var each : all) {
                left = each.count(document, left);
            }
            return left;
        }

        @Override
        public void end() throws IOException {
            for (var each : all) {
                each.end();
            }
        }
    }
}
