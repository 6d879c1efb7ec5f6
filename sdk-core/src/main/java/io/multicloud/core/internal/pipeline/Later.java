package io.multicloud.core.internal.pipeline;

import java.time.Duration;

/** Lets something happen later without a thread that waits for it; tests turn a clock instead. */
@FunctionalInterface
public interface Later {

    /** Runs work after some time on a thread that may wait; running the returned handle before that prevents it. */
    Runnable run(Runnable work, Duration time);
}
