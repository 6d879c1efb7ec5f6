package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;

/** Logs each attempt. */
final class ObserveAttemptStep {

    private ObserveAttemptStep() {}

    static Step<ApiResponse<?>> create(Step<ApiResponse<?>> next) {
        return invocation -> {
            if (CallLog.isOn()) {
                CallLog.attemptStarted(invocation.operation(), invocation.attempt());
            }
            return next.proceed(invocation);
        };
    }
}
