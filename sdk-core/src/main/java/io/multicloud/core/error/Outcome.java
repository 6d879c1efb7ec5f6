package io.multicloud.core.error;

/** What a failed call did on the service's side, as far as the client can know. */
public enum Outcome {
    /** The request never left this machine as a whole: nothing happened. */
    NOT_SENT,
    /** The service, or a proxy before it, answered that it was not done. */
    REFUSED,
    /** The request may have been carried out. */
    UNKNOWN
}
