package io.multicloud.tests.endtoend;

import java.lang.reflect.InvocationTargetException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Virtual threads, from Java 21 on, for tests that are compiled for 17. */
final class VirtualThreads {

    private VirtualThreads() {}

    /** Runs a task many times, each time on a thread of its own, and waits for all. */
    static <T> List<Future<T>> run(int times, Callable<T> task)
            throws ReflectiveOperationException, InterruptedException {
        ExecutorService threads = executor();
        try {
            return threads.invokeAll(Collections.nCopies(times, task));
        } finally {
            threads.shutdown();
        }
    }

    private static ExecutorService executor() throws ReflectiveOperationException {
        try {
            return (ExecutorService)
                    Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
