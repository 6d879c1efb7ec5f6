package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.error.ServiceException;
import io.multicloud.core.internal.text.Endpoints;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.Renewal;
import io.multicloud.core.observe.Renewed;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Repeats an attempt once, at the service's own time, when the service refused it because this machine's clock is off.
 * That costs nothing of the retry budget, since a refused request was not processed. Only where nobody on the way can
 * have made up the service's time: over TLS, or on this machine.
 */
final class ClockStep {

    private ClockStep() {}

    static Step<ApiResponse<?>> create(PipelineConfig config, Step<ApiResponse<?>> next) {
        if (Endpoints.isPlainRemote(config.endpoint())) {
            return next;
        }
        return invocation -> next.proceed(invocation)
                .exceptionallyCompose(failure -> failed(config.clock(), invocation, Failures.unwrap(failure), next));
    }

    private static CompletionStage<ApiResponse<?>> failed(
            ServiceClock clock, Invocation invocation, Throwable failure, Step<ApiResponse<?>> next) {
        if (failure instanceof ServiceException refusal && refusal.clockOffset().isPresent()) {
            Duration offset = refusal.clockOffset().get();
            CallState state = invocation.state();
            if (state.mayCorrectClock() && clock.correct(offset)) {
                state.observer()
                        .tell(
                                call -> new Renewed(call, state.attempts(), Renewal.CLOCK, refusal),
                                CallListener::renewed);
                return next.proceed(invocation);
            }
        }
        return CompletableFuture.failedStage(failure);
    }
}
