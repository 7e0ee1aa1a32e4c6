package dev.thither.cli;

import dev.thither.document.Document;
import dev.thither.project.Project;
import dev.thither.review.FrontMatter;
import dev.thither.site.Documents;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A project's documents and pictures, as a site asks for them. */
final class SourceFolder implements Documents {
    private final Project project;
    private final Path folder;
    private final Consumer<Path> asked;
    private final Function<String, Optional<String>> digests;

    /** @param digests of documents that were looked at, by path */
    SourceFolder(Project project, Function<String, Optional<String>> digests) {
        this(project, file -> {}, digests);
    }

    /** @param asked is told of each file but the documents before it is looked for */
    SourceFolder(Project project, Consumer<Path> asked) {
        this(project, asked, path -> Optional.empty());
    }

    private SourceFolder(Project project, Consumer<Path> asked, Function<String, Optional<String>> digests) {
        this.project = project;
        this.digests = digests;
        this.asked = asked;
        this.folder = project.sourceFolder();
    }

    @Override
    public Document read(FrontMatter document) {
        return project.document(folder.resolve(document.path())).read();
    }

    @Override
    public Optional<String> digest(String path) {
        return digests.apply(path);
    }

    @Override
    public Optional<byte[]> file(String path) {
        try {
            var file = folder.resolve(path).normalize();
            asked.accept(file);
            var isWithin = Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
            return isWithin ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
