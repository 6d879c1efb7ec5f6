package io.multicloud.core.observe;

import java.time.Duration;

/**
 * An attempt waits for the client's own rate limit.
 *
 * @param call the call
 * @param delay the time until the attempt begins
 */
public record RateLimited(CallInfo call, Duration delay) {}
