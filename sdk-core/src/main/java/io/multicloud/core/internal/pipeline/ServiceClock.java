package io.multicloud.core.internal.pipeline;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * This machine's clock as corrected by a service that refused a request for its time. Shared by a client and all that
 * are derived from it, so that one correction serves all.
 */
public final class ServiceClock {

    private static final Duration MOST = Duration.ofHours(24);

    private final Clock clock;
    private final AtomicReference<Duration> correction = new AtomicReference<>(Duration.ZERO);

    /** Starts without a correction. */
    public ServiceClock(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().plus(correction.get());
    }

    /** Returns how far a {@code Date} header is ahead of this machine's own clock, null for no or a broken header. */
    @Nullable
    Duration measure(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            Instant service = ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Duration.between(clock.instant(), service);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** Returns what of that the correction leaves: how far the times that are signed are off. */
    @Nullable
    Duration remainder(@Nullable String date) {
        Duration measured = measure(date);
        return measured == null ? null : measured.minus(correction.get());
    }

    /** Takes a measured offset over; refuses one that no honest clock has. */
    boolean correct(Duration offset) {
        if (offset.abs().compareTo(MOST) > 0) {
            return false;
        }
        correction.set(offset);
        return true;
    }
}
