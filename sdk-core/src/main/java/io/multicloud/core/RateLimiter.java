package io.multicloud.core;

import io.multicloud.core.error.ConfigurationException;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;

/**
 * Spreads attempts over time so that a provider's limit is kept: in no stretch of the period are there more than the
 * permits, whenever it begins. Up to that many may begin at once; further ones wait, in the order in which they came.
 *
 * <p>A limiter that is given to several clients is shared by them, as a provider counts the calls of an account and not
 * of a client. Safe to share between threads.
 *
 * <pre>{@code
 * RateLimiter limiter = RateLimiter.perMinute(60);
 * FlexusRdsClient rds = FlexusRdsClient.builder().rateLimit(limiter) // …
 * }</pre>
 */
public final class RateLimiter {

    private static final int MOST_PERMITS = 1_000_000;

    private final long period;
    private final LongSupplier nanoTime;

    // Guards the fields below; held for a few assignments.
    private final ReentrantLock lock = new ReentrantLock();
    // When the last permits were good from, as a ring: the oldest is the one that the next permit has to keep its
    // distance from.
    private final long[] taken;
    private int oldest;
    private long count;

    private RateLimiter(int permits, Duration period, LongSupplier nanoTime) {
        if (permits < 1 || permits > MOST_PERMITS) {
            throw new ConfigurationException(
                    "The permits of a rate limit must be 1 to " + MOST_PERMITS + ", but are " + permits);
        }
        this.period = ClientBuilder.positive("period of a rate limit", period).toNanos();
        this.nanoTime = Objects.requireNonNull(nanoTime, "nanoTime");
        this.taken = new long[permits];
    }

    /**
     * Makes a limiter by the second.
     *
     * @param permits attempts in any second, 1 to 1,000,000
     * @return the limiter
     * @throws ConfigurationException when the number is out of range
     */
    public static RateLimiter perSecond(int permits) {
        return of(permits, Duration.ofSeconds(1));
    }

    /**
     * Makes a limiter by the minute.
     *
     * @param permits attempts in any minute, 1 to 1,000,000
     * @return the limiter
     * @throws ConfigurationException when the number is out of range
     */
    public static RateLimiter perMinute(int permits) {
        return of(permits, Duration.ofMinutes(1));
    }

    /**
     * Makes a limiter.
     *
     * @param permits attempts in any stretch of the period, 1 to 1,000,000
     * @param period more than zero
     * @return the limiter
     * @throws ConfigurationException when a value is out of range
     */
    public static RateLimiter of(int permits, Duration period) {
        return of(permits, period, System::nanoTime);
    }

    /**
     * Makes a limiter that goes by a clock of your own, for tests.
     *
     * @param permits attempts in any stretch of the period, 1 to 1,000,000
     * @param period more than zero
     * @param nanoTime counts nanoseconds from any point in time and never backwards
     * @return the limiter
     * @throws ConfigurationException when a value is out of range
     */
    public static RateLimiter of(int permits, Duration period, LongSupplier nanoTime) {
        return new RateLimiter(permits, period, nanoTime);
    }

    /**
     * Takes the next permit, unless the wait for it is too long: then nothing is taken. Clients do this themselves; it
     * is here for calls to the same account that go another way.
     *
     * @param longest the longest wait that makes sense
     * @return how long to wait before using the permit, empty when that would be longer than {@code longest}
     */
    public Optional<Duration> reserve(Duration longest) {
        lock.lock();
        try {
            long now = nanoTime.getAsLong();
            long wait = count < taken.length ? 0 : Math.max(0, taken[oldest] + period - now);
            if (wait > longest.toNanos()) {
                return Optional.empty();
            }
            taken[oldest] = now + wait;
            oldest = (oldest + 1) % taken.length;
            count++;
            return Optional.of(Duration.ofNanos(wait));
        } finally {
            lock.unlock();
        }
    }
}
