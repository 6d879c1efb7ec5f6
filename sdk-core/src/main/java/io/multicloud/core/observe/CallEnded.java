package io.multicloud.core.observe;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A call ended.
 *
 * @param call the call
 * @param duration from its start to its end, all waits included
 * @param attempts how many attempts it made, 0 when it failed before the first
 * @param status the HTTP status of the answer that the caller gets, null when he gets a failure
 * @param requestId the provider's id of the last request, null when it gave none
 * @param failure what the caller gets in place of an answer, null when the call succeeded
 */
public record CallEnded(
        CallInfo call,
        Duration duration,
        int attempts,
        @Nullable Integer status,
        @Nullable String requestId,
        @Nullable Throwable failure) {}
