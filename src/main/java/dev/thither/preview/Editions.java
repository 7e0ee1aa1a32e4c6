package dev.thither.preview;

import java.time.Duration;

/** The newest edition, and those who wait for the next. */
final class Editions {
    private Edition newest;
    private boolean closed;

    Editions(Edition first) {
        this.newest = first;
    }

    synchronized Edition newest() {
        return newest;
    }

    synchronized void publish(Edition edition) {
        if (edition.number() > newest.number()) {
            newest = edition;
            notifyAll();
        }
    }

    /** The newest edition, as soon as it is another than {@code known}, and the same when that takes too long. */
    synchronized Edition after(Edition known, Duration longest) throws InterruptedException {
        var end = System.nanoTime() + longest.toNanos();
        while (newest.number() == known.number() && !closed) {
            var millis = (end - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                return newest;
            }
            wait(millis);
        }
        return newest;
    }

    /** Lets nobody wait any more. */
    synchronized void close() {
        closed = true;
        notifyAll();
    }

    synchronized boolean isClosed() {
        return closed;
    }
}
