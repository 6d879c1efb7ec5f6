package io.multicloud.tests.kit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

/** What is there and was not there before. */
record Leaks(List<Thread> threads, List<Descriptor> descriptors) {

    private static final long STEP_NANOS = Duration.ofMillis(5).toNanos();

    /** Returns what is left as soon as that is nothing, or else when the time is over. */
    static Leaks await(Holdings before, Duration grace) {
        long end = System.nanoTime() + grace.toNanos();
        Leaks leaks = since(before);
        while (!leaks.isEmpty() && System.nanoTime() - end < 0) {
            IdleConnections.close();
            LockSupport.parkNanos(STEP_NANOS);
            leaks = since(before);
        }
        return leaks;
    }

    boolean isEmpty() {
        return threads.isEmpty() && descriptors.isEmpty();
    }

    private static Leaks since(Holdings before) {
        Holdings now = Holdings.now();
        List<Thread> threads = new ArrayList<>(now.threads());
        threads.removeAll(before.threads());
        threads.removeIf(SharedThreads::include);
        List<Descriptor> descriptors = new ArrayList<>(now.descriptors());
        descriptors.removeAll(before.descriptors());
        descriptors.removeIf(Descriptor::isLocalSocket);
        return new Leaks(threads, descriptors);
    }

    /** One item per line, threads with the top of their stacks. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        threads.forEach(thread -> text.append("\n- ").append(LiveThreads.describe(thread)));
        descriptors.forEach(descriptor -> text.append("\n- ").append(descriptor));
        return text.toString();
    }
}
