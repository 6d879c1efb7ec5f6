package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.observe.CallEnded;
import io.multicloud.core.observe.CallListener;
import io.multicloud.core.observe.CallStarted;
import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/** Tells the listeners of the beginning and the end of each call. */
final class ObserveCallStep {

    private ObserveCallStep() {}

    static Step<ApiResponse<?>> create(PipelineConfig config, Step<ApiResponse<?>> next) {
        LongSupplier nanoTime = config.nanoTime();
        return invocation -> {
            long start = nanoTime.getAsLong();
            CallState state = invocation.state();
            state.observer().tell(CallStarted::new, CallListener::callStarted);
            return next.proceed(invocation)
                    .whenComplete((answer, failure) -> ended(state, nanoTime.getAsLong() - start, answer, failure));
        };
    }

    private static void ended(
            CallState state, long nanos, @Nullable ApiResponse<?> answer, @Nullable Throwable failure) {
        Throwable reason = failure == null ? null : Failures.unwrap(failure);
        state.observer()
                .tell(
                        call -> new CallEnded(
                                call,
                                Duration.ofNanos(nanos),
                                state.attempts(),
                                answer == null ? null : answer.status(),
                                Failures.requestId(answer, reason),
                                reason),
                        CallListener::callEnded);
    }
}
