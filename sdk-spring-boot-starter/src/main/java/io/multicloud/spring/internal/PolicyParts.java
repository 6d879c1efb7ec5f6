package io.multicloud.spring.internal;

import io.multicloud.core.RetryPolicy;
import java.time.Duration;

/** A retry policy that is put together part by part; each part is checked when it comes. */
final class PolicyParts {

    private RetryPolicy policy = RetryPolicy.standard();

    void maxAttempts(int attempts) {
        policy = policy.withMaxAttempts(attempts);
    }

    void baseDelay(Duration delay) {
        policy = new RetryPolicy(policy.maxAttempts(), delay, policy.throttledBaseDelay(), policy.maxDelay());
    }

    void throttledBaseDelay(Duration delay) {
        policy = new RetryPolicy(policy.maxAttempts(), policy.baseDelay(), delay, policy.maxDelay());
    }

    void maxDelay(Duration delay) {
        policy = new RetryPolicy(policy.maxAttempts(), policy.baseDelay(), policy.throttledBaseDelay(), delay);
    }

    RetryPolicy policy() {
        return policy;
    }
}
