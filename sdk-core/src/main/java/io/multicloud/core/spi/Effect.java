package io.multicloud.core.spi;

/** What a call changes, and with that whether it may be repeated. */
public enum Effect {
    /** Changes nothing; may be repeated. */
    READ,
    /** Has no further effect when repeated; may be repeated. */
    IDEMPOTENT,
    /** Carries an idempotency token; may be repeated with the same token. */
    TOKEN,
    /** Happens again when repeated; repeated only when the request cannot have been processed. */
    CHANGES
}
