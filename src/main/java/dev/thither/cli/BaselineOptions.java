package dev.thither.cli;

import dev.thither.lint.Baseline;
import dev.thither.lint.BaselineRun;
import dev.thither.lint.Finding;
import dev.thither.lint.Verdicts;
import dev.thither.project.Project;
import dev.thither.report.BaselineFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/** {@code --baseline}, {@code --update-baseline} and {@code --accept-new}: the options about known findings. */
final class BaselineOptions {
    private static final String BASELINE = "baseline";
    private static final String NONE = "no-baseline";
    private static final String UPDATE = "update-baseline";
    private static final String ACCEPT = "accept-new";
    private static final String USUAL_NAME = "thither-baseline.json";

    private BaselineOptions() {}

    static Options addTo(Options options) {
        return options.addOption(Command.valued(BASELINE, "FILE", "Findings that this file knows do not count."))
                .addOption(Command.flag(NONE, "They count, although thither.yml names such a file."))
                .addOption(Command.flag(
                        UPDATE, "Take out of the file what is no longer found; make it where there is none."))
                .addOption(Command.flag(ACCEPT, "With --update-baseline: put new findings in."));
    }

    /**
     * What the options and the configuration ask for.
     *
     * @throws UsageException when they do not go together, or there is no such file
     */
    static Optional<BaselineCheck> check(
            Invocation invocation,
            Project project,
            BiFunction<DocumentPaths.Input, Verdicts, List<Finding>> seenByOthers)
            throws IOException {
        check(invocation);
        var file = file(invocation, project);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        var name = shown(file.get(), invocation.folder());
        var updates = invocation.has(UPDATE);
        var exists = Files.exists(file.get());
        if (!exists && !updates) {
            throw new UsageException(
                    "there is no baseline %s. Make it with --update-baseline, or name another.".formatted(name));
        }
        var before = exists ? read(file.get(), name) : Baseline.EMPTY;
        var mode = updates
                ? exists && !invocation.has(ACCEPT) ? BaselineCheck.Mode.SHRINK : BaselineCheck.Mode.ACCEPT
                : looksAtAll(invocation) ? BaselineCheck.Mode.COMPARE : BaselineCheck.Mode.READ;
        var run = new BaselineRun(before, mode == BaselineCheck.Mode.ACCEPT);
        return Optional.of(new BaselineCheck(file.get(), name, invocation.console(), mode, run, seenByOthers));
    }

    private static void check(Invocation invocation) {
        if (invocation.has(ACCEPT) && !invocation.has(UPDATE)) {
            throw new UsageException("--accept-new needs --update-baseline.");
        }
        if (invocation.has(NONE) && (invocation.has(BASELINE) || invocation.has(UPDATE))) {
            throw new UsageException("--no-baseline leaves nothing to read or to update. Leave it out.");
        }
        if (invocation.has(UPDATE)) {
            Stream.concat(narrowing(invocation), ChangeOptions.asked(invocation).stream())
                    .findFirst()
                    .ifPresent(option -> {
                        throw new UsageException("--update-baseline needs all findings of a document. Leave out --%s."
                                .formatted(option));
                    });
        }
    }

    /** Whether all that a document has is found, so that the rest is not there any more. */
    private static boolean looksAtAll(Invocation invocation) {
        return narrowing(invocation).findAny().isEmpty();
    }

    private static Stream<String> narrowing(Invocation invocation) {
        return Stream.of("rule", "level").filter(invocation::has);
    }

    private static Optional<Path> file(Invocation invocation, Project project) {
        var configured = Optional.of(project.configuration().baseline())
                .filter(path -> !path.isEmpty() && !invocation.has(NONE))
                .map(path -> Invocation.resolve(project.root(), path));
        var usual = Optional.of(project.root().resolve(USUAL_NAME)).filter(path -> invocation.has(UPDATE));
        return invocation
                .value(BASELINE)
                .map(invocation::path)
                .or(() -> configured)
                .or(() -> usual);
    }

    private static Baseline read(Path file, String name) throws IOException {
        if (Files.isDirectory(file)) {
            throw new UsageException("%s is a folder; a baseline is a file.".formatted(name));
        }
        try (var in = Files.newBufferedReader(file)) {
            return BaselineFile.read(in, name);
        }
    }

    private static String shown(Path file, Path folder) {
        var path = file.startsWith(folder) ? folder.relativize(file) : file;
        return path.toString().replace('\\', '/');
    }
}
