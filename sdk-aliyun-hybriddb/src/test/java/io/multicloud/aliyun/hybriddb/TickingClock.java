package io.multicloud.aliyun.hybriddb;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that is a second further each time it is read, so that no test has to wait for one. */
final class TickingClock extends Clock {

    private final AtomicLong seconds = new AtomicLong();

    @Override
    public Instant instant() {
        return Instant.parse("2026-01-01T00:00:00Z").plusSeconds(seconds.getAndIncrement());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
