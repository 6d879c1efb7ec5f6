package io.multicloud.core.spi;

/** Where in the request a value goes when it does not follow the rule of its method. */
public enum Place {
    /** A query parameter. */
    QUERY,
    /** A header. */
    HEADER
}
