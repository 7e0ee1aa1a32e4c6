package dev.thither.change;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a diff says; a file it does not name did not change. */
record DiffChanges(Map<RealFile, FileChange> files) implements Changes {
    DiffChanges {
        files = Map.copyOf(files);
    }

    static DiffChanges read(InputStream diff, String name, Path folder, Collection<Path> files) {
        return read(diff, name, new Names(top(folder), folder, realFiles(files)));
    }

    /** The same for a diff whose paths start at {@code top}. */
    static DiffChanges readGit(InputStream diff, Path top, Collection<Path> files) {
        return read(diff, "git diff", new Names(top, top, realFiles(files)));
    }

    private static DiffChanges read(InputStream diff, String name, Names names) {
        var changes = new HashMap<RealFile, FileChange>();
        UnifiedDiff.read(diff, name, path -> names.file(path).isPresent())
                .forEach((path, change) -> names.file(path)
                        .ifPresent(file -> changes.merge(file, change, (one, other) -> FileChange.WHOLE)));
        return new DiffChanges(changes);
    }

    @Override
    public FileChange of(Path file) {
        return files.getOrDefault(RealFile.of(file), FileChange.NONE);
    }

    private static Set<RealFile> realFiles(Collection<Path> files) {
        return files.stream().map(RealFile::of).collect(Collectors.toCollection(HashSet::new));
    }

    /** The closest folder upwards that Git keeps, which has a folder {@code .git}, or a file in a second work tree. */
    private static Path top(Path folder) {
        return Stream.iterate(folder.toAbsolutePath(), above -> above != null, Path::getParent)
                .filter(each -> Files.exists(each.resolve(".git")))
                .findFirst()
                .orElse(folder);
    }

    /**
     * From names in a diff to files.
     *
     * @param top where names start
     * @param folder where they start if there is no such file there
     * @param wanted the files that are asked for; others are none
     */
    private record Names(Path top, Path folder, Set<RealFile> wanted) {
        Optional<RealFile> file(String name) {
            try {
                var file = Stream.of(top, folder)
                        .map(start -> start.resolve(name))
                        .filter(Files::exists)
                        .findFirst()
                        .orElse(top.resolve(name));
                return Optional.of(RealFile.of(file)).filter(wanted::contains);
            } catch (InvalidPathException noFileHere) {
                return Optional.empty();
            }
        }
    }
}
