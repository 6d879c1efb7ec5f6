package io.multicloud.core.observe;

/**
 * Hears what happens to the calls of a client, for metrics, traces and alarms. All methods do nothing unless they are
 * overridden. No event holds a secret: no header, no parameter, no body, no URL.
 *
 * <p>The events of one call come one after the other, from {@link #callStarted} to {@link #callEnded}, each on the
 * thread that the call is on at that moment: the caller's for a blocking call, one of the SDK's for an asynchronous one.
 * Methods must be quick and safe to share, as many calls can be under way. What they throw is logged by its type and
 * does not touch the call.
 */
public interface CallListener {

    /**
     * A call began.
     *
     * @param event the call
     */
    default void callStarted(CallStarted event) {}

    /**
     * An attempt began: its request is about to be signed and sent.
     *
     * @param event the attempt
     */
    default void attemptStarted(AttemptStarted event) {}

    /**
     * An attempt ended, its answer read or failed.
     *
     * @param event the attempt and how it ended
     */
    default void attemptEnded(AttemptEnded event) {}

    /**
     * A failed attempt will be followed by another one, after a wait.
     *
     * @param event the reason and the wait
     */
    default void retryScheduled(RetryScheduled event) {}

    /**
     * A failed attempt could have been followed by another one, but attempts, budget or time are used up.
     *
     * @param event the reason
     */
    default void retryRefused(RetryRefused event) {}

    /**
     * An attempt waits for the client's own rate limit.
     *
     * @param event the wait
     */
    default void rateLimited(RateLimited event) {}

    /**
     * The service refused the credentials or the time of an attempt, which is repeated at once with new ones.
     *
     * @param event what is new
     */
    default void renewed(Renewed event) {}

    /**
     * An answer holds something that this version of the SDK does not know, or in another type. The call goes on, unless
     * the client is {@linkplain io.multicloud.core.ClientBuilder#strict strict}.
     *
     * @param event what is different
     */
    default void drifted(DriftFound event) {}

    /**
     * A call ended.
     *
     * @param event the call and how it ended
     */
    default void callEnded(CallEnded event) {}
}
