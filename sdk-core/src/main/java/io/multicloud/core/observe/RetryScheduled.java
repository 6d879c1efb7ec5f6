package io.multicloud.core.observe;

import io.multicloud.core.error.MulticloudException;
import java.time.Duration;

/**
 * Another attempt will follow.
 *
 * @param call the call
 * @param attempt the number of the attempt that failed
 * @param reason why another one may succeed
 * @param delay the time until then
 * @param failure why the attempt failed
 */
public record RetryScheduled(
        CallInfo call, int attempt, RetryReason reason, Duration delay, MulticloudException failure) {}
