package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.ErrorKind;
import io.multicloud.core.error.MulticloudException;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.OutcomeUnknownException;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.error.TransportException.Reason;
import io.multicloud.core.spi.Operation;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeoutException;

/**
 * What becomes of a call that got no credentials. It was not sent, and must not look as if it had been: credentials may
 * come from a service that is called by this SDK too, whose failures say nothing about this call.
 */
final class CredentialsFailures {

    private CredentialsFailures() {}

    static Throwable explained(Operation<?, ?> operation, Throwable failure) {
        if (failure instanceof Error) {
            return failure;
        }
        if (failure instanceof MulticloudException known) {
            return speaksForItself(known) ? known : fetchFailed(operation, known);
        }
        if (failure instanceof TimeoutException) {
            return notSent(operation, "the call's time ended while it waited for credentials", Reason.TIMEOUT, failure);
        }
        if (failure instanceof InterruptedException) {
            return notSent(
                    operation,
                    "the calling thread was interrupted while it waited for credentials",
                    Reason.INTERRUPTED,
                    failure);
        }
        if (failure instanceof CancellationException) {
            return notSent(operation, "the call was cancelled, or its client closed", Reason.CANCELLED, failure);
        }
        return Extensions.failed(operation, "The credentials provider", failure);
    }

    // What the user set up wrongly, or who is refused by the service that hands out credentials, is better told as it
    // is.
    private static boolean speaksForItself(MulticloudException known) {
        if (known instanceof ServiceException service) {
            return service.outcome() == Outcome.REFUSED
                    && (service.kind() == ErrorKind.AUTHENTICATION || service.kind() == ErrorKind.PERMISSION);
        }
        if (known instanceof TransportException transport) {
            return transport.outcome() == Outcome.NOT_SENT
                    && (transport.reason() == Reason.INTERRUPTED || transport.reason() == Reason.CANCELLED);
        }
        return known.outcome() == Outcome.NOT_SENT;
    }

    private static TransportException fetchFailed(Operation<?, ?> operation, MulticloudException failure) {
        Throwable beneath =
                failure instanceof OutcomeUnknownException && failure.getCause() != null ? failure.getCause() : failure;
        return notSent(
                operation,
                "its credentials could not be fetched: " + beneath.getMessage(),
                Reason.CREDENTIALS,
                beneath);
    }

    private static TransportException notSent(Operation<?, ?> operation, String why, Reason reason, Throwable failure) {
        return new TransportException(operation + " was not sent: " + why, reason, Outcome.NOT_SENT, failure);
    }
}
