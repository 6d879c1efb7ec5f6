package io.multicloud.core.observe;

/** What an attempt is repeated with. */
public enum Renewal {
    /** Other credentials than those that the service refused. */
    CREDENTIALS,
    /** The service's own time. */
    CLOCK
}
