package io.multicloud.core;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What may differ from call to call. Immutable; {@code with…} methods return changed copies.
 */
public final class CallOptions {

    private static final CallOptions NONE = new CallOptions(null, null);

    private final @Nullable Duration callTimeout;
    private final @Nullable Duration attemptTimeout;

    private CallOptions(@Nullable Duration callTimeout, @Nullable Duration attemptTimeout) {
        this.callTimeout = callTimeout;
        this.attemptTimeout = attemptTimeout;
    }

    /**
     * Returns options that change nothing.
     *
     * @return empty options
     */
    public static CallOptions none() {
        return NONE;
    }

    /**
     * Sets the time that a whole call may take, with all its attempts and waits.
     *
     * @param timeout more than zero
     * @return changed options
     * @throws io.multicloud.core.error.ConfigurationException when it is not
     */
    public CallOptions withCallTimeout(Duration timeout) {
        return new CallOptions(ClientBuilder.positive("call timeout", timeout), attemptTimeout);
    }

    /**
     * Sets the time that one attempt may take.
     *
     * @param timeout more than zero
     * @return changed options
     * @throws io.multicloud.core.error.ConfigurationException when it is not
     */
    public CallOptions withAttemptTimeout(Duration timeout) {
        return new CallOptions(callTimeout, ClientBuilder.positive("attempt timeout", timeout));
    }

    /**
     * Returns the time that a whole call may take.
     *
     * @return the time, empty when the client's own applies
     */
    public Optional<Duration> callTimeout() {
        return Optional.ofNullable(callTimeout);
    }

    /**
     * Returns the time that one attempt may take.
     *
     * @return the time, empty when the client's own applies
     */
    public Optional<Duration> attemptTimeout() {
        return Optional.ofNullable(attemptTimeout);
    }
}
