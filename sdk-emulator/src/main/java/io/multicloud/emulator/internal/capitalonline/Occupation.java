package io.multicloud.emulator.internal.capitalonline;

import java.time.Instant;

/** The job that holds an instance. While one runs, no other begins. */
final class Occupation {

    private InstanceStatus shown = InstanceStatus.RUNNING;
    private Instant until = Instant.MIN;

    void begin(InstanceStatus status, Instant end) {
        shown = status;
        until = end;
    }

    boolean holds(Instant now) {
        return now.isBefore(until);
    }

    InstanceStatus status(Instant now) {
        return holds(now) ? shown : InstanceStatus.RUNNING;
    }
}
