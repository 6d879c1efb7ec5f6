package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.DaemonThreads;
import io.multicloud.core.internal.transport.RunningCalls;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work that is done later, or at once when the client is closed, since nobody should wait for a closed client. */
final class Alarm {

    private final RunningCalls running;
    private final Runnable work;
    private final AtomicBoolean over = new AtomicBoolean();
    private final Runnable early = this::ringEarly;
    private volatile Runnable timer = () -> {};

    private Alarm(RunningCalls running, Runnable work) {
        this.running = running;
        this.work = work;
    }

    /** Sets an alarm; running what is returned takes it back. */
    static Runnable set(RunningCalls running, Later later, Runnable work, Duration time) {
        Alarm alarm = new Alarm(running, work);
        running.add(alarm.early);
        alarm.timer = later.run(alarm::ring, time);
        return alarm::end;
    }

    private void ring() {
        if (end()) {
            work.run();
        }
    }

    // On a thread of its own, as who closes a client must not wait for what its waits go on with.
    private void ringEarly() {
        DaemonThreads.workers().execute(this::ring);
    }

    private boolean end() {
        running.remove(early);
        timer.run();
        return over.compareAndSet(false, true);
    }
}
