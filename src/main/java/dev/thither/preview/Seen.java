package dev.thither.preview;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Files that something was made of, as they were just before they were read. Can be shared between threads. */
final class Seen implements Consumer<Path> {
    private final Map<Path, Stamp> stamps = new ConcurrentHashMap<>();

    /** Has to be told of a file before it is read, so that no change is lost in between. */
    @Override
    public void accept(Path file) {
        stamps.computeIfAbsent(file, Stamp::of);
    }

    /** Whether one of them is another now, or is there now and was not. */
    boolean isStale() {
        return stamps.entrySet().stream().anyMatch(file -> !file.getValue().isStill(Stamp.of(file.getKey())));
    }
}
