package io.multicloud.core.error;

import org.jspecify.annotations.Nullable;

/** The root of everything that the SDK throws. Unchecked; messages name the action and hold no secret. */
public abstract class MulticloudException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Outcome outcome;

    MulticloudException(String message, Outcome outcome, @Nullable Throwable cause) {
        super(message, cause);
        this.outcome = outcome;
    }

    /**
     * Tells what happened on the service's side.
     *
     * @return not sent, refused, or unknown
     */
    public final Outcome outcome() {
        return outcome;
    }
}
