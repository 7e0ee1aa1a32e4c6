package dev.thither.cli;

import dev.thither.theme.TemplateSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** A site's own templates on disk. */
final class TemplateFolder implements TemplateSource {
    private final Path folder;
    private final Consumer<Path> asked;

    TemplateFolder(Path folder) {
        this(folder, file -> {});
    }

    /** @param asked is told of each file before it is looked for */
    TemplateFolder(Path folder, Consumer<Path> asked) {
        this.folder = folder;
        this.asked = asked;
    }

    @Override
    public Optional<String> template(String name) {
        return file(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public Optional<byte[]> asset(String name) {
        return file("assets/" + name);
    }

    /** The site's own file of a name that a file of the theme has, {@code assets/thither.css}. */
    Optional<byte[]> file(String name) {
        var file = folder.resolve(name);
        asked.accept(file);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
