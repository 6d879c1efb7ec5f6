package io.multicloud.emulator.internal.state;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** So many calls in a window of time, which begins with the first call after the one before has passed. */
public final class CallLimit {

    private final Clock clock;
    private final int limit;
    private final Duration window;
    private Instant end = Instant.MIN;
    private int calls;

    public CallLimit(Clock clock, int limit, Duration window) {
        this.clock = clock;
        this.limit = limit;
        this.window = window;
    }

    /** Counts a call; of one too many it gives the time until the next window. */
    public synchronized Optional<Duration> count() {
        Instant now = clock.instant();
        if (!now.isBefore(end)) {
            end = now.plus(window);
            calls = 0;
        }
        if (calls == limit) {
            return Optional.of(Duration.between(now, end));
        }
        calls++;
        return Optional.empty();
    }
}
