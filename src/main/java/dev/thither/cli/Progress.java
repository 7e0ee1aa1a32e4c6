package dev.thither.cli;

import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * A line on a terminal that says how far a build has come. It appears when the build takes long enough to wonder, is
 * written over again and again, and is gone at the end. Can be told from several threads.
 */
final class Progress implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long STEP = TimeUnit.MILLISECONDS.toNanos(100);
    private static final String ERASE_REST = "\u001B[K";
    private static final String OFF = "no";

    private final PrintStream out;
    private final boolean shown;
    private final LongSupplier clock;
    private long next;
    private boolean written;

    private Progress(PrintStream out, boolean shown, LongSupplier clock) {
        this.out = out;
        this.shown = shown;
        this.clock = clock;
        this.next = clock.getAsLong() + PATIENCE;
    }

    /**
     * A build begins.
     *
     * @param clock in nanoseconds since whenever
     */
    static Progress on(Console console, LongSupplier clock) {
        var environment = console.environment();
        var shown = console.terminal()
                && !"dumb".equals(environment.get("TERM"))
                && !OFF.equals(environment.get("THITHER_PROGRESS"));
        return new Progress(console.err(), shown, clock);
    }

    /** So much of all there is to do is done. */
    synchronized void at(int done, int all) {
        var now = clock.getAsLong();
        if (shown && now - next >= 0) {
            out.print(String.format(Locale.ROOT, "\rBuilding: %d of %d%s", done, all, ERASE_REST));
            out.flush();
            next = now + STEP;
            written = true;
        }
    }

    @Override
    public synchronized void close() {
        if (written) {
            out.print("\r" + ERASE_REST);
            out.flush();
            written = false;
        }
    }
}
