package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.RateLimiter;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.RateLimited;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Takes a permit for each attempt; fails at once when its wait would pass the end of the call's time. */
final class RateLimitStep {

    private RateLimitStep() {}

    static Step<ApiResponse<?>> create(PipelineConfig config, Step<ApiResponse<?>> next) {
        RateLimiter limiter = config.rateLimiter();
        if (limiter == null) {
            return next;
        }
        return invocation -> {
            Optional<Duration> wait = limiter.reserve(invocation.timing().remaining());
            if (wait.isEmpty()) {
                return CompletableFuture.failedStage(tooLate(invocation));
            }
            return wait.get().isZero() ? next.proceed(invocation) : later(invocation, wait.get(), next);
        };
    }

    private static CompletionStage<ApiResponse<?>> later(
            Invocation invocation, Duration wait, Step<ApiResponse<?>> next) {
        invocation.state().observer().tell(call -> new RateLimited(call, wait), CallListener::rateLimited);
        return Pause.then(invocation, wait, Outcome.NOT_SENT, () -> next.proceed(invocation));
    }

    private static TransportException tooLate(Invocation invocation) {
        return new TransportException(
                invocation.operation()
                        + " was not sent: the client's rate limit has no permit before the call's time of "
                        + invocation.timing().call() + " ends",
                TransportException.Reason.RATE_LIMITED,
                Outcome.NOT_SENT,
                null);
    }
}
