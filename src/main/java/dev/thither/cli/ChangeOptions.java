package dev.thither.cli;

import dev.thither.change.Changes;
import dev.thither.change.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.cli.Options;

/** {@code --changed}, {@code --staged} and {@code --diff}: the options that say what changed. */
final class ChangeOptions {
    private static final String CHANGED = "changed";
    private static final String STAGED = "staged";
    private static final String DIFF = "diff";
    private static final String STANDARD_INPUT = "-";

    private ChangeOptions() {}

    static Options addTo(Options options) {
        return options.addOption(Command.optionallyValued(
                        CHANGED,
                        "REF",
                        "Only goals with a line that changed since REF; without REF, since this branch began."))
                .addOption(Command.flag(STAGED, "Only goals with a line that is staged, as they stand in the index."))
                .addOption(Command.valued(DIFF, "FILE", "Only goals with a line that changed in this unified diff."));
    }

    /**
     * What changed of the documents; empty where no option asks.
     *
     * @throws UsageException when more than one does
     */
    static Optional<Changes> changes(Invocation invocation, List<DocumentPaths.Input> documents) {
        var asked = asked(invocation);
        if (asked.size() > 1) {
            throw new UsageException("--%s and --%s exclude each other. Use one of them.".formatted(asked.toArray()));
        }
        return asked.stream()
                .map(option -> changes(option, invocation, documents))
                .findFirst();
    }

    /** The options that are given. */
    static List<String> asked(Invocation invocation) {
        return Stream.of(CHANGED, STAGED, DIFF).filter(invocation::has).toList();
    }

    private static Changes changes(String option, Invocation invocation, List<DocumentPaths.Input> documents) {
        var files = documents.stream().map(document -> document.file().file()).toList();
        if (option.equals(DIFF)) {
            return inDiff(invocation, documents, files);
        }
        var repository = Repository.at(invocation.folder(), invocation.console().environment());
        return option.equals(STAGED) ? repository.staged(files) : repository.since(base(repository, invocation), files);
    }

    /** A base that was not said is named, since everything hangs on it. */
    private static Repository.Base base(Repository repository, Invocation invocation) {
        var ref = invocation.value(CHANGED).filter(value -> !value.isEmpty());
        if (ref.isPresent()) {
            return repository.base(ref.get());
        }
        var base = repository.base();
        invocation.console().err().println("thither: compared with %s.".formatted(base.words()));
        return base;
    }

    private static Changes inDiff(Invocation invocation, List<DocumentPaths.Input> documents, List<Path> files) {
        var name = invocation.value(DIFF).orElseThrow();
        if (name.equals(STANDARD_INPUT)) {
            if (documents.stream().anyMatch(DocumentPaths.Input::incoming)) {
                throw new UsageException("a document and the diff want standard input. Give the diff a file.");
            }
            return Changes.inDiff(invocation.console().in(), "standard input", invocation.folder(), files);
        }
        var path = invocation.path(name);
        if (Files.isDirectory(path)) {
            throw new UsageException("%s is a folder; --diff needs a file.".formatted(name));
        }
        try (var diff = Files.newInputStream(path)) {
            return Changes.inDiff(diff, name, invocation.folder(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
