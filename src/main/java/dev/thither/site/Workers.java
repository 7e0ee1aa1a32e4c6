package dev.thither.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Does the same with each of many things, some at a time. */
final class Workers {
    private final int threads;

    Workers(int threads) {
        this.threads = Math.max(1, threads);
    }

    /** Returns when all is done. The first trouble stops the rest and is thrown. */
    <T> void forEach(List<T> things, Consumer<T> work) {
        if (threads == 1 || things.size() < 2) {
            things.forEach(work);
            return;
        }
        var executor = Executors.newFixedThreadPool(threads);
        try {
            var next = new AtomicInteger();
            var running = new ArrayList<Future<?>>();
            for (var i = 0; i < threads; i++) {
                running.add(executor.submit(() -> takeTurns(things, next, work)));
            }
            await(running);
        } catch (ExecutionException e) {
            throw unchecked(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while rendering", e);
        } finally {
            executor.shutdownNow();
        }
    }

    /** Also those after the first that failed, so that nothing goes on behind the caller's back. */
    private static void await(List<Future<?>> running) throws ExecutionException, InterruptedException {
        var failed = new ArrayList<ExecutionException>();
        for (var worker : running) {
            try {
                worker.get();
            } catch (ExecutionException e) {
                failed.add(e);
            }
        }
        if (!failed.isEmpty()) {
            throw failed.get(0);
        }
    }

    private static <T> void takeTurns(List<T> things, AtomicInteger next, Consumer<T> work) {
        try {
            for (var i = next.getAndIncrement(); i < things.size(); i = next.getAndIncrement()) {
                work.accept(things.get(i));
            }
        } catch (RuntimeException | Error trouble) {
            next.set(things.size());
            throw trouble;
        }
    }

    private static RuntimeException unchecked(ExecutionException failed) {
        var cause = failed.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException trouble ? trouble : new IllegalStateException(failed);
    }
}
