package io.multicloud.core.internal.transport;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** What a client has under way, so that closing it ends all of that. */
public final class RunningCalls {

    private final Set<Runnable> cancels = ConcurrentHashMap.newKeySet();
    private final CountDownLatch closed = new CountDownLatch(1);

    /** Adds a way to end something; used at once when all is closed already. */
    public void add(Runnable cancel) {
        cancels.add(cancel);
        if (isClosed()) {
            cancel.run();
        }
    }

    /** Removes the very same object that was added. */
    public void remove(Runnable cancel) {
        cancels.remove(cancel);
    }

    /** Tells whether the client was closed. */
    public boolean isClosed() {
        return closed.getCount() == 0;
    }

    /** Lets time pass on the calling thread; ends early when the client is closed. */
    @SuppressWarnings("ResultOfMethodCallIgnored") // Why it ended is asked by who goes on.
    public void pause(Duration time) throws InterruptedException {
        closed.await(time.toNanos(), TimeUnit.NANOSECONDS);
    }

    void close() {
        closed.countDown();
        cancels.forEach(Runnable::run);
    }
}
