package dev.thither.preview;

import java.util.concurrent.TimeUnit;

/** Looks at the files of a site again and again. */
final class Watcher implements AutoCloseable {
    private static final long SHORTEST = TimeUnit.MILLISECONDS.toNanos(100);
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);

    /** As long as nothing changes, looking takes no more than this part of the time. */
    private static final int PART = 20;

    private final LiveSite site;
    private final Editions editions;
    private final Thread thread;

    Watcher(LiveSite site, Editions editions) {
        this.site = site;
        this.editions = editions;
        this.thread = new Thread(this::watch, "preview-watcher");
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    private void watch() {
        try {
            while (true) {
                TimeUnit.NANOSECONDS.sleep(look());
            }
        } catch (InterruptedException closed) {
            // Nobody needs to know any more.
            Thread.currentThread().interrupt();
        }
    }

    /** How long to wait before the next look; the more files there are, the longer. */
    private long look() {
        var begin = System.nanoTime();
        var edition = site.look();
        var isNew = edition.number() != editions.newest().number();
        editions.publish(edition);
        return isNew ? SHORTEST : Math.min(LONGEST, Math.max(SHORTEST, (System.nanoTime() - begin) * PART));
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
