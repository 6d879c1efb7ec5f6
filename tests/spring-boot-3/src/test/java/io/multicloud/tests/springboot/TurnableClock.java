package io.multicloud.tests.springboot;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** A clock that moves when a test says so. */
final class TurnableClock extends Clock {

    private volatile Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final AtomicReference<Runnable> next = new AtomicReference<>(() -> {});

    void advance(Duration time) {
        now = now.plus(time);
    }

    /** Lets something happen just when somebody next looks at the clock. */
    void atNextLook(Runnable event) {
        next.set(event);
    }

    @Override
    public Instant instant() {
        next.getAndSet(() -> {}).run();
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }
}
