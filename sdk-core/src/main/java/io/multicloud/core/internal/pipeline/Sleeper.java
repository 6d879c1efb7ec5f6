package io.multicloud.core.internal.pipeline;

import java.time.Duration;

/** Waits in place; tests turn a clock instead. */
@FunctionalInterface
public interface Sleeper {

    /** Lets time pass on the calling thread. */
    void sleep(Duration time) throws InterruptedException;
}
