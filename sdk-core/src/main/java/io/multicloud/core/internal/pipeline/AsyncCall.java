package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.transport.RunningCalls;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call whose caller goes on. However its future ends (answered, cancelled, completed by the caller, timed out by
 * {@code orTimeout}), the call behind it ends too.
 *
 * @param <T> what the caller gets
 */
final class AsyncCall<T> {

    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final RunningCalls running;
    private final Executor results;
    private final Runnable cancel;
    private volatile boolean ended;

    AsyncCall(RunningCalls running, AsyncCarrier carrier, Executor results) {
        this.running = running;
        this.results = results;
        this.cancel = carrier::cancel;
    }

    /** Begins the call; nothing is thrown, as the future holds it all. */
    @SuppressWarnings("FutureReturnValueIgnored") // What comes back is the same future once more.
    CompletableFuture<T> begin(Supplier<CompletionStage<T>> call) {
        running.add(cancel);
        future.whenComplete((answer, failure) -> cancelUnlessEnded());
        try {
            call.get().whenComplete(this::ended);
        } catch (Throwable e) {
            ended(null, e);
        }
        return future;
    }

    private void cancelUnlessEnded() {
        if (!ended) {
            cancel.run();
        }
    }

    private void ended(@Nullable T answer, @Nullable Throwable failure) {
        ended = true;
        running.remove(cancel);
        if (future.isDone()) {
            return;
        }
        try {
            results.execute(() -> complete(answer, failure));
        } catch (RejectedExecutionException e) {
            // The user's executor takes no more work; an answer must not be lost over that.
            complete(answer, failure);
        }
    }

    private void complete(@Nullable T answer, @Nullable Throwable failure) {
        if (failure == null) {
            future.complete(answer);
        } else {
            future.completeExceptionally(Failures.unwrap(failure));
        }
    }
}
