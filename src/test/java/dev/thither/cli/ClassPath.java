package dev.thither.cli;

import java.util.function.Supplier;

/** What is on the class path beside the product while something runs. */
final class ClassPath {
    private ClassPath() {}

    static <T> T with(ClassLoader loader, Supplier<T> run) {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return run.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
