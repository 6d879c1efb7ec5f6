package io.multicloud.core.observe;

/** Why a failed attempt is worth another one. */
public enum RetryReason {
    /** No connection, no usable answer, or a fault of the service. */
    TRANSIENT,
    /** The service asked for fewer calls. */
    THROTTLED
}
