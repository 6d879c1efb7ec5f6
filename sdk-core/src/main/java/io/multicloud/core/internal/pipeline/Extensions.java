package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.spi.Operation;

/** What becomes of a failure in the user's own code: interceptors, signers, credentials providers. */
final class Extensions {

    private Extensions() {}

    static TransportException failed(Operation<?, ?> operation, String what, Throwable cause) {
        return new TransportException(
                operation + " was not sent: " + what + " failed with "
                        + cause.getClass().getName(),
                TransportException.Reason.EXTENSION,
                Outcome.NOT_SENT,
                cause);
    }
}
