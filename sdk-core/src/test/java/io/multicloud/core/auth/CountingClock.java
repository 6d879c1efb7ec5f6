package io.multicloud.core.auth;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.CountDownLatch;

/** Tells when it was asked often enough: each caller asks on its way in. */
final class CountingClock extends Clock {

    private final Clock clock;
    private final CountDownLatch asked;

    CountingClock(Clock clock, CountDownLatch asked) {
        this.clock = clock;
        this.asked = asked;
    }

    @Override
    public Instant instant() {
        asked.countDown();
        return clock.instant();
    }

    @Override
    public ZoneId getZone() {
        return clock.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return clock.withZone(zone);
    }
}
