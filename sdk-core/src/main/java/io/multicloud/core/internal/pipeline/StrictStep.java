package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.observe.Drift;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;

/** Fails a call whose answer drifted. Outside the repeats, as another attempt would get the same answer. */
final class StrictStep {

    private static final int LISTED = 20;

    private StrictStep() {}

    static Step<ApiResponse<?>> create(PipelineConfig config, Step<ApiResponse<?>> next) {
        if (!config.strict()) {
            return next;
        }
        return invocation -> next.proceed(invocation).thenApply(answer -> {
            List<Drift> drifts = invocation.state().drifts();
            if (!drifts.isEmpty()) {
                throw new CompletionException(failure(invocation, drifts));
            }
            return answer;
        });
    }

    private static TransportException failure(Invocation invocation, List<Drift> drifts) {
        String listed = drifts.stream()
                .limit(LISTED)
                .map(drift -> drift.kind() + " at " + drift.path() + ": " + drift.found() + " for " + drift.expected())
                .collect(Collectors.joining("; "));
        String more = drifts.size() > LISTED ? "; and " + (drifts.size() - LISTED) + " more" : "";
        return new TransportException(
                invocation.operation()
                        + " got an answer that is not as this version of the SDK knows it, and the client"
                        + " is strict: " + listed + more,
                TransportException.Reason.UNREADABLE_ANSWER,
                Outcome.UNKNOWN,
                null);
    }
}
