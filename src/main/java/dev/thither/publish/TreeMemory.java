package dev.thither.publish;

import dev.thither.store.Format;
import dev.thither.store.Store;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the files of a tree looked like when a build had put them there. */
public final class TreeMemory {
    private static final Format<Files> FORMAT = Format.of(Files.class);
    private static final String NAME = "tree " + FORMAT.shape();

    private final Map<String, FileStamp> stamps = new HashMap<>();
    private Files left = new Files(List.of());

    private record Files(List<FileStamp> stamps) {}

    /** What an earlier build left of the tree in the same folder. */
    public TreeMemory(Store store) {
        store.take(NAME)
                .map(FORMAT::read)
                .ifPresent(files -> files.stamps().forEach(stamp -> stamps.put(stamp.path(), stamp)));
    }

    Optional<FileStamp> stamp(String path) {
        return Optional.ofNullable(stamps.get(path));
    }

    void remember(Collection<FileStamp> files) {
        var sorted = new ArrayList<>(files);
        sorted.sort(Comparator.comparing(FileStamp::path));
        left = new Files(sorted);
    }

    /** What this build leaves, to be put into a store. */
    public Map<String, byte[]> left() {
        return Map.of(NAME, FORMAT.write(left));
    }
}
