package io.multicloud.core.internal.pipeline;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** What the attempts of one call remember together. */
final class CallState {

    private final AtomicInteger sends = new AtomicInteger();
    private final AtomicBoolean clockCorrected = new AtomicBoolean();

    /** Counts a request that is about to be sent. */
    void countSend() {
        sends.incrementAndGet();
    }

    int sends() {
        return sends.get();
    }

    /** Allows one correction of the clock per call: true for the first that asks. */
    boolean mayCorrectClock() {
        return clockCorrected.compareAndSet(false, true);
    }
}
