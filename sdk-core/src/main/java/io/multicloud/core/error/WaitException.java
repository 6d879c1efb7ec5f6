package io.multicloud.core.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A wait for a state that did not come. It says nothing against the change that was waited for: after a {@link
 * Reason#TIMEOUT} the state may still come, and the wait can be begun anew.
 */
public final class WaitException extends MulticloudException {

    private static final long serialVersionUID = 1L;

    /** Why the wait ended. */
    public enum Reason {
        /** Its time is over. */
        TIMEOUT,
        /** A state was read from which no other one comes by itself. */
        FAILED,
        /** What was waited for is gone, or never appeared. */
        GONE
    }

    private final Reason reason;
    private final @Nullable String lastState;

    /**
     * Makes the exception.
     *
     * @param message what was waited for and why the wait ended
     * @param reason why the wait ended
     * @param lastState the last state that was read, null for none
     * @param cause the last read's failure, null when it did not fail
     */
    public WaitException(String message, Reason reason, @Nullable String lastState, @Nullable Throwable cause) {
        super(message, Outcome.UNKNOWN, cause);
        this.reason = reason;
        this.lastState = lastState;
    }

    /**
     * Tells why the wait ended.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Returns the last state that was read.
     *
     * @return the state as the provider wrote it, empty when none was read
     */
    public Optional<String> lastState() {
        return Optional.ofNullable(lastState);
    }
}
