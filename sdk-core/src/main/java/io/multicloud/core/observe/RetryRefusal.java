package io.multicloud.core.observe;

/** Why a failed attempt that was worth another one got none. */
public enum RetryRefusal {
    /** The call has made all its attempts. */
    ATTEMPTS,
    /** The client's budget for repeats is used up. */
    BUDGET,
    /** The wait before the next attempt would pass the end of the call's time. */
    DEADLINE
}
