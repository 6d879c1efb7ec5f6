package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import java.util.function.LongSupplier;

/** Logs the end of each call. Only what stands in the format is ever logged: names, numbers and ids. */
final class ObserveCallStep {

    private ObserveCallStep() {}

    static Step<ApiResponse<?>> create(PipelineConfig config, Step<ApiResponse<?>> next) {
        LongSupplier nanoTime = config.nanoTime();
        return invocation -> {
            long start = nanoTime.getAsLong();
            return next.proceed(invocation).whenComplete((answer, failure) -> {
                if (CallLog.isOn()) {
                    CallLog.callEnded(
                            invocation.operation(), answer, failure, (nanoTime.getAsLong() - start) / 1_000_000);
                }
            });
        };
    }
}
