package dev.thither.cli;

import dev.thither.site.TemplateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A site's own templates on disk. */
final class TemplateFolder implements TemplateSource {
    private final Path folder;

    TemplateFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<String> template(String name) {
        return bytes(folder.resolve(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> asset(String name) {
        return bytes(folder.resolve("assets").resolve(name));
    }

    private static Optional<byte[]> bytes(Path file) {
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
