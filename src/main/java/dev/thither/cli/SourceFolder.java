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

/** A project's documents and pictures, as a site asks for them. */
final class SourceFolder implements Documents {
    private final Project project;
    private final Path folder;
    private final Consumer<Path> asked;

    SourceFolder(Project project) {
        this(project, file -> {});
    }

    /** @param asked is told of each file but the documents before it is looked for */
    SourceFolder(Project project, Consumer<Path> asked) {
        this.project = project;
        this.asked = asked;
        this.folder = project.sourceFolder();
    }

    @Override
    public Document read(FrontMatter document) {
        return project.document(folder.resolve(document.path())).read();
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
