package io.multicloud.core.internal.pipeline;

import io.multicloud.core.ApiResponse;
import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;

/** Lets time pass between two attempts, or before one. */
final class Pause {

    private Pause() {}

    /** Goes on after a wait; {@code interrupted} is what is known of the call when an interrupt ends it there. */
    static CompletionStage<ApiResponse<?>> then(
            Invocation invocation, Duration wait, Outcome interrupted, Supplier<CompletionStage<ApiResponse<?>>> next) {
        return invocation
                .carrier()
                .delay(wait)
                .handle((waited, interrupt) -> interrupt == null ? next.get() : interrupted(invocation, interrupted))
                .thenCompose(Function.identity());
    }

    private static CompletionStage<ApiResponse<?>> interrupted(Invocation invocation, Outcome outcome) {
        int made = invocation.state().attempts();
        return CompletableFuture.failedStage(new TransportException(
                invocation.operation()
                        + (made == 0 ? " was not sent: " : " was not repeated after attempt " + made + ": ")
                        + "the calling thread was interrupted while it waited",
                TransportException.Reason.INTERRUPTED,
                outcome,
                null));
    }
}
