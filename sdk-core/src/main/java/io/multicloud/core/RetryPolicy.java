package io.multicloud.core;

import io.multicloud.core.error.ConfigurationException;
import java.time.Duration;

/**
 * How often and how soon a failed attempt is repeated. Which calls may be repeated at all is no option: it follows from
 * the operation.
 *
 * @param maxAttempts the most attempts of one call, the first included, 1 or more; 3 by default
 * @param baseDelay the wait before the first repeat is random between zero and this, and doubles with each further
 *     one; 100 ms by default
 * @param throttledBaseDelay the same after the service asked for fewer calls; 1 s by default
 * @param maxDelay the longest wait of that kind; 20 s by default
 */
public record RetryPolicy(int maxAttempts, Duration baseDelay, Duration throttledBaseDelay, Duration maxDelay) {

    private static final RetryPolicy STANDARD =
            new RetryPolicy(3, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(20));

    /**
     * Checks the numbers.
     *
     * @throws ConfigurationException when there is less than one attempt or a wait is not more than zero
     */
    public RetryPolicy {
        if (maxAttempts < 1) {
            throw new ConfigurationException("A call needs 1 attempt or more, but is given " + maxAttempts);
        }
        ClientBuilder.positive("base delay", baseDelay);
        ClientBuilder.positive("throttled base delay", throttledBaseDelay);
        ClientBuilder.positive("longest delay", maxDelay);
    }

    /**
     * Returns the default: three attempts.
     *
     * @return the standard policy
     */
    public static RetryPolicy standard() {
        return STANDARD;
    }

    /**
     * Returns the policy that repeats nothing.
     *
     * @return one attempt
     */
    public static RetryPolicy none() {
        return STANDARD.withMaxAttempts(1);
    }

    /**
     * Sets the most attempts.
     *
     * @param attempts 1 or more
     * @return a changed copy
     * @throws ConfigurationException when it is less
     */
    public RetryPolicy withMaxAttempts(int attempts) {
        return new RetryPolicy(attempts, baseDelay, throttledBaseDelay, maxDelay);
    }
}
