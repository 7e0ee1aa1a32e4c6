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

/** A project's documents and pictures, as a site asks for them. */
final class SourceFolder implements Documents {
    private final Project project;
    private final Path folder;

    SourceFolder(Project project) {
        this.project = project;
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
            var isWithin = Files.isRegularFile(file) && file.toRealPath().startsWith(folder.toRealPath());
            return isWithin ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
