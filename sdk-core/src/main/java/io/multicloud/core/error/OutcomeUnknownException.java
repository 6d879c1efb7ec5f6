package io.multicloud.core.error;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A change whose answer was lost, unreadable or a server fault: it may have been carried out, so it is not repeated.
 * Find out by reading (list the instances by name), or repeat it with the same {@link #idempotencyToken()} where the
 * action has one. The cause is the {@link TransportException} or {@link ServiceException} beneath.
 */
public final class OutcomeUnknownException extends MulticloudException {

    private static final long serialVersionUID = 1L;

    private final String operation;

    private final @Nullable String idempotencyToken;

    /**
     * Makes the exception.
     *
     * @param operation provider, service and action
     * @param idempotencyToken the token that the request carried, null where the action has none
     * @param cause what went wrong
     */
    public OutcomeUnknownException(String operation, @Nullable String idempotencyToken, MulticloudException cause) {
        super(
                operation + " may or may not have been carried out: " + cause.getMessage() + ". "
                        + (idempotencyToken == null
                                ? "Look whether it was before you call it again"
                                : "It is safe to call it again with the same idempotency token"),
                Outcome.UNKNOWN,
                cause);
        this.operation = operation;
        this.idempotencyToken = idempotencyToken;
    }

    /**
     * Names the operation.
     *
     * @return provider, service and action, separated by dots
     */
    public String operation() {
        return operation;
    }

    /**
     * Returns the token that makes a repeat safe.
     *
     * @return the token, empty where the action has none
     */
    public Optional<String> idempotencyToken() {
        return Optional.ofNullable(idempotencyToken);
    }
}
