package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.observe.AttemptEnded;
import io.multicloud.core.observe.AttemptStarted;
import io.multicloud.core.observe.CallListener;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Counts the attempts and tells the listeners of the beginning and the end of each. */
final class ObserveAttemptStep {

    private ObserveAttemptStep() {}

    static Step<ApiResponse<?>> create(PipelineConfig config, Step<ApiResponse<?>> next) {
        LongSupplier nanoTime = config.nanoTime();
        return invocation -> {
            long start = nanoTime.getAsLong();
            CallState state = invocation.state();
            int attempt = state.beginAttempt();
            state.observer().tell(call -> new AttemptStarted(call, attempt), CallListener::attemptStarted);
            return next.proceed(invocation)
                    .whenComplete(
                            (answer, failure) -> ended(state, attempt, nanoTime.getAsLong() - start, answer, failure));
        };
    }

    private static void ended(
            CallState state, int attempt, long nanos, @Nullable ApiResponse<?> answer, @Nullable Throwable failure) {
        AttemptTally tally = state.tally();
        Throwable reason = failure == null ? null : Failures.unwrap(failure);
        state.observer()
                .tell(
                        call -> new AttemptEnded(
                                call,
                                attempt,
                                Duration.ofNanos(nanos),
                                tally.bytesSent(),
                                tally.bytesReceived(),
                                tally.status(),
                                Failures.requestId(answer, reason),
                                reason),
                        CallListener::attemptEnded);
    }
}
