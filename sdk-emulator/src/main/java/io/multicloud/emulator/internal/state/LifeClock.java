package io.multicloud.emulator.internal.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** The clock of the emulator, ahead by whatever was added to it. */
public final class LifeClock {

    private final Clock clock;
    private Duration ahead = Duration.ZERO;

    public LifeClock(Clock clock) {
        this.clock = clock;
    }

    public synchronized Instant now() {
        return clock.instant().plus(ahead);
    }

    public synchronized void advance(Duration time) {
        if (time.isNegative()) {
            throw new IllegalArgumentException("time cannot go back");
        }
        ahead = ahead.plus(time);
    }
}
