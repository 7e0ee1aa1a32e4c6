package dev.thither.cli;

import dev.thither.change.ChangeException;
import dev.thither.project.ConfigurationException;
import dev.thither.project.Project;
import dev.thither.report.BaselineException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;

/**
 * Lints once, and then again what has changed, until somebody interrupts. After a change of the configuration, all is
 * linted. What goes wrong on the way is told and ends nothing, since the next save may mend it.
 */
final class Watch {
    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(200);
    /** Looking takes at most about a tenth of the time, however many files there are. */
    private static final int PAUSE_PER_LOOK = 10;

    private final Invocation invocation;
    private final Round round;
    private Project project;
    private Snapshot seen;

    private Watch(Invocation invocation, Round round) {
        this.invocation = invocation;
        this.round = round;
        this.project = invocation.project();
        this.seen = Snapshot.EMPTY;
    }

    /** Something to do with documents of a project. */
    interface Round {
        void lint(Project project, List<DocumentPaths.Input> documents) throws IOException;
    }

    static Watch of(Invocation invocation, Round round) {
        var formats = invocation.values("format");
        if (!formats.isEmpty() && !formats.equals(List.of("text"))) {
            throw new UsageException(
                    "--watch writes text on standard output. Leave out -f %s.".formatted(String.join(" -f ", formats)));
        }
        if (invocation.arguments().contains("-")) {
            throw new UsageException("standard input cannot be watched. Name a file or a folder.");
        }
        if (invocation.has("update-baseline")) {
            throw new UsageException(
                    "--watch judges only what changes, and --update-baseline needs all. Use one of them.");
        }
        return new Watch(invocation, round);
    }

    ExitCode run() throws IOException {
        var documents = LintCommand.documents(invocation, project);
        seen = Snapshot.of(project, documents);
        lint(documents);
        invocation.console().err().printf("thither: watching %s; Ctrl+C ends it.%n", counted(documents.size()));
        try {
            while (isHeard()) {
                followUp(nextChange());
            }
            return ExitCode.CLEAN;
        } catch (InterruptedException ended) {
            return ExitCode.INTERRUPTED;
        }
    }

    /** Shows what was said so far, and tells whether anybody still listens: a pipe may have been closed. */
    private boolean isHeard() {
        invocation.console().err().flush();
        return !invocation.console().out().checkError();
    }

    /** Waits until something has changed, and then until nothing does any more: editors write in several steps. */
    private Snapshot nextChange() throws InterruptedException {
        var last = seen;
        while (true) {
            var before = System.nanoTime();
            var now = look();
            if (!now.equals(seen) && now.equals(last)) {
                return now;
            }
            last = now;
            pause(Duration.ofNanos(System.nanoTime() - before).multipliedBy(PAUSE_PER_LOOK));
        }
    }

    private static void pause(Duration wished) throws InterruptedException {
        Thread.sleep(wished.compareTo(SHORTEST_PAUSE) < 0 ? SHORTEST_PAUSE.toMillis() : wished.toMillis());
    }

    /** What is there now; what was, when files come and go just now. */
    private Snapshot look() {
        try {
            return Snapshot.of(project, LintCommand.documents(invocation, project));
        } catch (UsageException | ConfigurationException | UncheckedIOException gone) {
            return seen;
        }
    }

    private void followUp(Snapshot now) {
        var changed = now.changedSince(seen);
        seen = now;
        try {
            var all = project.configurationFiles().stream().anyMatch(changed::contains);
            if (all) {
                project = invocation.project();
            }
            lint(LintCommand.documents(invocation, project).stream()
                    .filter(document -> all || changed.contains(document.file().file()))
                    .toList());
        } catch (UsageException | ConfigurationException | BaselineException | ChangeException wrong) {
            Thither.tell(invocation.console(), String.valueOf(wrong.getMessage()));
        } catch (UncheckedIOException wrong) {
            Thither.tell(invocation.console(), Thither.inWords(wrong));
        } catch (IOException wrong) {
            Thither.tell(invocation.console(), Thither.inWords(wrong));
        }
    }

    private void lint(List<DocumentPaths.Input> documents) throws IOException {
        if (!documents.isEmpty()) {
            round.lint(project, documents);
        }
    }

    private static String counted(int documents) {
        return documents == 1 ? "1 document" : documents + " documents";
    }
}
