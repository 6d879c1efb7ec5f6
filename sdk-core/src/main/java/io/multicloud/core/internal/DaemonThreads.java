package io.multicloud.core.internal;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The SDK's own threads, shared by all clients of a JVM. They are daemons, so a program that forgot to close its clients
 * ends all the same, and workers end when they are idle.
 */
public final class DaemonThreads {

    private static final int IDLE_SECONDS = 10;
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    // Without a limit, as work may wait for other work: what is limited is the calls of a client, not the threads.
    private static final ExecutorService WORKERS = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new SynchronousQueue<>(),
            work -> daemon("multicloud-worker-" + NUMBERS.incrementAndGet(), work));

    private DaemonThreads() {}

    /** Made only when something is to happen later. */
    private static final class Later {
        static final ScheduledThreadPoolExecutor TIMER = timer();
    }

    /** Returns the executor for what may wait: user code, fetches of credentials, answers on their way. */
    public static ExecutorService workers() {
        return WORKERS;
    }

    /** Runs work on a worker after some time, unless the returned handle is cancelled before. */
    public static Runnable later(Runnable work, Duration time) {
        ScheduledFuture<?> scheduled =
                Later.TIMER.schedule(() -> WORKERS.execute(work), time.toNanos(), TimeUnit.NANOSECONDS);
        return () -> scheduled.cancel(false);
    }

    private static ScheduledThreadPoolExecutor timer() {
        ScheduledThreadPoolExecutor timer =
                new ScheduledThreadPoolExecutor(1, work -> daemon("multicloud-timer", work));
        // Most deadlines are never met; what is cancelled must not stay in memory until its time.
        timer.setRemoveOnCancelPolicy(true);
        return timer;
    }

    private static Thread daemon(String name, Runnable work) {
        // Nothing of the caller's is inherited: its request's thread locals and class loader would live on in here.
        Thread thread = new Thread(null, work, name, 0, false);
        thread.setContextClassLoader(DaemonThreads.class.getClassLoader());
        thread.setDaemon(true);
        return thread;
    }
}
