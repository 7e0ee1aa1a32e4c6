package dev.thither.cli;

import dev.thither.project.Project;
import dev.thither.site.Digests;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;

/** What every page of every site depends on beside the documents: the program, its Java, and a project's settings. */
final class Surroundings {
    private static final String PROGRAM = program();

    private Surroundings() {}

    /** In some digits: others for whatever differs in any way. */
    static String of(Project project) {
        var all = new StringBuilder(PROGRAM);
        // Messages name files as they are seen from the folder that was started in.
        all.append(project.document(project.root()).name()).append('\n');
        project.configurationTexts().forEach(text -> add(text.name(), utf8(text.text()), all));
        var templates = BuildCommand.templates(project);
        files(templates).forEach(file -> add(templates.relativize(file).toString(), bytes(file), all));
        return Digests.of(utf8(all.toString()));
    }

    private static void add(String name, byte[] content, StringBuilder all) {
        all.append(name).append(' ').append(Digests.of(content)).append('\n');
    }

    /** The classes on the path, which are no others as long as the program runs, and the Java that runs them. */
    private static String program() {
        var all = new StringBuilder(Runtime.version().toString()).append('\n');
        for (var entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
            files(Path.of(entry)).forEach(file -> all.append(file.getFileName()).append(sum(bytes(file))));
        }
        return all.append('\n').toString();
    }

    private static String sum(byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        return " %d %d\n".formatted(bytes.length, sum.getValue());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** A file, or all below a folder; none, if there is nothing. */
    private static List<Path> files(Path path) {
        if (!Files.exists(path)) {
            return List.of();
        }
        try (var files = Files.walk(path)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
