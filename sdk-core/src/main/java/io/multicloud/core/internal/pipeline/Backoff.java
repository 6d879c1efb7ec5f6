package io.multicloud.core.internal.pipeline;

import io.multicloud.core.RetryPolicy;
import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Full jitter: a random part of a ceiling that doubles with each attempt, so that many clients do not come back at once. */
final class Backoff {

    private static final int MOST_DOUBLINGS = 30;

    private final RetryPolicy policy;
    private final DoubleSupplier random;

    Backoff(RetryPolicy policy, DoubleSupplier random) {
        this.policy = policy;
        this.random = random;
    }

    Duration before(int nextAttempt, Repeat repeat) {
        Duration base = repeat == Repeat.THROTTLED ? policy.throttledBaseDelay() : policy.baseDelay();
        long ceiling = base.toNanos() << Math.min(MOST_DOUBLINGS, nextAttempt - 2);
        long capped = ceiling < 0
                ? policy.maxDelay().toNanos()
                : Math.min(ceiling, policy.maxDelay().toNanos());
        return Duration.ofNanos((long) (capped * random.getAsDouble()));
    }
}
