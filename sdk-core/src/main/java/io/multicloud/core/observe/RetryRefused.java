package io.multicloud.core.observe;

import io.multicloud.core.error.MulticloudException;

/**
 * No other attempt will follow, although the failure was worth one.
 *
 * @param call the call
 * @param attempt the number of the attempt that failed
 * @param refusal what is used up
 * @param failure why the attempt failed
 */
public record RetryRefused(CallInfo call, int attempt, RetryRefusal refusal, MulticloudException failure) {}
