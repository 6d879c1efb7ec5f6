package io.multicloud.core.error;

/** What a service's refusal means, the same for all clouds. Each kind has an exception of its own. */
public enum ErrorKind {
    /** Unknown key, wrong signature, expired token, clock too far off. */
    AUTHENTICATION,
    /** Known caller, but not allowed. */
    PERMISSION,
    /** The thing that was named does not exist. */
    NOT_FOUND,
    /** It exists already, is in use, or is in a state that forbids the action. */
    CONFLICT,
    /** A quota, the stock or the balance of the account is used up. */
    QUOTA,
    /** Too many calls; later is fine. */
    THROTTLED,
    /** A parameter is missing or wrong. */
    INVALID_REQUEST,
    /** The service failed. */
    SERVER_FAULT
}
