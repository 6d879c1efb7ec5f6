package io.multicloud.core.error;

import org.jspecify.annotations.Nullable;

/** A call without a usable answer: no connection, a broken one, too late, or an answer that cannot be read. */
public final class TransportException extends MulticloudException {

    private static final long serialVersionUID = 1L;

    /** Where on its way the call failed. */
    public enum Reason {
        /** No connection: name not found, refused, unreachable. */
        CONNECT,
        /** A proxy on the way refused the call: wrong or missing credentials, or the service is not allowed. */
        PROXY,
        /** The TLS handshake failed: certificate, protocol or host name. */
        TLS,
        /** The time of the attempt or of the whole call ran out. */
        TIMEOUT,
        /** The connection broke before the answer was complete. */
        CONNECTION_LOST,
        /** An answer came and makes no sense: empty, HTML, cut off, too large, not in the promised format. */
        UNREADABLE_ANSWER,
        /** The calling thread was interrupted; its flag is set. */
        INTERRUPTED,
        /** The call was cancelled, or its client closed. */
        CANCELLED,
        /** The client's own rate limit has no permit before the call's time ends. */
        RATE_LIMITED,
        /** The credentials could not be fetched from the service that hands them out; the cause tells why. */
        CREDENTIALS,
        /** The user's interceptor, signer or credentials provider failed. */
        EXTENSION
    }

    private final Reason reason;

    /**
     * Makes the exception.
     *
     * @param message the action and what went wrong, without secrets
     * @param reason where the call failed
     * @param outcome what may have happened on the service's side
     * @param cause the failure beneath, if it holds nothing secret
     */
    public TransportException(String message, Reason reason, Outcome outcome, @Nullable Throwable cause) {
        super(message, outcome, cause);
        this.reason = reason;
    }

    /**
     * Tells where the call failed.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }
}
