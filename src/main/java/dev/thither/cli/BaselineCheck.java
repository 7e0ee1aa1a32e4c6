package dev.thither.cli;

import dev.thither.lint.Baseline;
import dev.thither.lint.BaselineRun;
import dev.thither.lint.Finding;
import dev.thither.lint.Verdicts;
import dev.thither.report.BaselineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * Lets a finding count when the baseline does not know it. A baseline is made for a repository that others read, so it
 * only knows what others see: nothing of local rules and of private parts.
 */
final class BaselineCheck implements Counting {
    private final Path file;
    private final String name;
    private final Console console;
    private final Mode mode;
    private final BaselineRun run;
    private final BiFunction<DocumentPaths.Input, Verdicts, List<Finding>> seenByOthers;

    /**
     * @param name what the file is called in messages
     * @param seenByOthers the findings of a document that anybody may know of, by place
     */
    BaselineCheck(
            Path file,
            String name,
            Console console,
            Mode mode,
            BaselineRun run,
            BiFunction<DocumentPaths.Input, Verdicts, List<Finding>> seenByOthers) {
        this.file = file;
        this.name = name;
        this.console = console;
        this.mode = mode;
        this.run = run;
        this.seenByOthers = seenByOthers;
    }

    /** What a run does with the baseline. */
    enum Mode {
        /** It reads it, and looks at some rules or at another level, so that what is not found may still be there. */
        READ,
        /** It reads it, and says what is no longer found. */
        COMPARE,
        /** It takes out what is no longer found. */
        SHRINK,
        /** It also puts in what is new. */
        ACCEPT;

        boolean writes() {
            return this == SHRINK || this == ACCEPT;
        }
    }

    @Override
    public List<DocumentPaths.Input> among(List<DocumentPaths.Input> documents) {
        return documents;
    }

    @Override
    public Verdicts count(DocumentPaths.Input document, Verdicts verdicts) {
        var known = run.known(path(document.file().file()), seenByOthers.apply(document, verdicts));
        return verdicts.knowing(finding -> known.stream().anyMatch(each -> isSame(each, finding)));
    }

    /** To their author, findings may look otherwise than to others, who see less of the goal. */
    private static boolean isSame(Finding seen, Finding finding) {
        return seen.equals(finding)
                || (seen.rule().equals(finding.rule()) && seen.span().overlaps(finding.span()));
    }

    @Override
    public void end() throws IOException {
        var stale = run.stale(this::isGone);
        if (mode.writes()) {
            var after = run.after(this::isGone);
            write(after);
            say("%s known, %d new, %d taken out"
                    .formatted(counted(after.findings().size()), run.added().size(), stale.size()));
        } else if (mode == Mode.COMPARE && !stale.isEmpty()) {
            say("%s no longer found. --update-baseline takes %s out"
                    .formatted(counted(stale.size()), stale.size() == 1 ? "it" : "them"));
        }
    }

    private void write(Baseline after) throws IOException {
        try (var target = ReportFile.at(file)) {
            BaselineFile.write(after, target.writer());
            target.commit();
        }
    }

    private void say(String words) {
        console.err().println("thither: %s: %s.".formatted(name, words));
    }

    private static String counted(int number) {
        return number == 1 ? "1 finding" : number + " findings";
    }

    /** A document's path from the folder of the baseline, so that it means the same wherever a run is started. */
    private String path(Path document) {
        var isNear = Objects.equals(file.getRoot(), document.getRoot());
        var path = isNear ? file.resolveSibling("").relativize(document) : document;
        return path.toString().replace('\\', '/');
    }

    private boolean isGone(String path) {
        try {
            return !Files.exists(file.resolveSibling(path));
        } catch (InvalidPathException noFileHere) {
            return true;
        }
    }
}
