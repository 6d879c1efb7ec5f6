package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.observe.RetryReason;
import io.multicloud.core.spi.Effect;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which failures are worth another attempt, and what that costs. It follows from failure and effect alone. */
enum Repeat {
    /** The call ends with this failure. */
    NEVER(0, null),
    /** Another attempt may succeed. */
    TRANSIENT(14, RetryReason.TRANSIENT),
    /** The service asked for fewer calls: nothing was done, and a later attempt may succeed. */
    THROTTLED(5, RetryReason.THROTTLED);

    private final int cost;
    private final @Nullable RetryReason reason;

    Repeat(int cost, @Nullable RetryReason reason) {
        this.cost = cost;
        this.reason = reason;
    }

    int cost() {
        return cost;
    }

    RetryReason reason() {
        return Objects.requireNonNull(reason, "of a failure that is not repeated");
    }

    static Repeat of(MulticloudException failure, Effect effect) {
        if (failure instanceof ServiceException service) {
            return ofService(service, effect);
        }
        if (failure instanceof TransportException transport) {
            return ofTransport(transport, effect);
        }
        return NEVER;
    }

    private static Repeat ofService(ServiceException failure, Effect effect) {
        if (failure.kind() == ErrorKind.THROTTLED && failure.outcome() == Outcome.REFUSED) {
            return THROTTLED;
        }
        return failure.kind() == ErrorKind.SERVER_FAULT && effect != Effect.CHANGES ? TRANSIENT : NEVER;
    }

    private static Repeat ofTransport(TransportException failure, Effect effect) {
        if (failure.outcome() == Outcome.NOT_SENT) {
            return failure.reason() == Reason.CONNECT ? TRANSIENT : NEVER;
        }
        return switch (failure.reason()) {
            case TIMEOUT, CONNECTION_LOST, UNREADABLE_ANSWER -> effect == Effect.CHANGES ? NEVER : TRANSIENT;
            case CONNECT, PROXY, TLS, INTERRUPTED, CANCELLED, EXTENSION, RATE_LIMITED, CREDENTIALS -> NEVER;
        };
    }
}
