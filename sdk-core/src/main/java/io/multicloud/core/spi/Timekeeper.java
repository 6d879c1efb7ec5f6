package io.multicloud.core.spi;

import java.time.Duration;
import java.util.concurrent.Executor;

/** How a client lets time pass, for what waits between its calls. */
public interface Timekeeper {

    /**
     * Reads the clock that deadlines go by.
     *
     * @return nanoseconds from any point in time, never backwards
     */
    long nanoTime();

    /**
     * Draws a number, for jitter.
     *
     * @return 0 to below 1
     */
    double random();

    /**
     * Lets time pass on the calling thread; ends early when the client is closed.
     *
     * @param time zero or more
     * @throws InterruptedException when the thread is interrupted
     */
    void pause(Duration time) throws InterruptedException;

    /**
     * Runs work later on a thread that may wait; at once when the client is closed.
     *
     * @param work what to run
     * @param time zero or more
     * @return prevents the work when it is run before
     */
    Runnable later(Runnable work, Duration time);

    /**
     * Returns where futures of the client's end.
     *
     * @return the executor
     */
    Executor results();
}
