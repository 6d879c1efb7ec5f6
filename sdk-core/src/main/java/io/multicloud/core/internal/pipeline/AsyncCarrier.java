package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.DaemonThreads;
import io.multicloud.core.internal.transport.Exchange;
import io.multicloud.core.internal.transport.HttpAnswer;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeoutException;

/**
 * Never waits: each stage is completed later, by a worker. One for each call, since it remembers what the call waits for
 * at the moment, which is what a cancellation has to end.
 */
final class AsyncCarrier implements Carrier {

    private final Later later;
    private final Later timeouts;
    private volatile boolean cancelled;
    private volatile Runnable end = () -> {};

    AsyncCarrier(Threads threads) {
        this.later = threads.later();
        this.timeouts = threads.timeouts();
    }

    /** Ends what the call waits for and lets nothing further be sent. */
    void cancel() {
        cancelled = true;
        end.run();
    }

    @Override
    public boolean isAsync() {
        return true;
    }

    @Override
    public CompletionStage<HttpAnswer> send(Exchange exchange, Duration longest) {
        endBy(exchange::cancel);
        CompletionStage<HttpAnswer> answer = exchange.enqueue();
        // The attempt's own timeout begins when its turn comes; this one does not wait for that.
        Runnable inTime = timeouts.run(exchange::expire, longest);
        return answer.whenComplete((received, failure) -> inTime.run());
    }

    @Override
    public CompletionStage<Void> delay(Duration time) {
        CompletableFuture<Void> over = new CompletableFuture<>();
        Runnable wake = () -> over.complete(null);
        Runnable early = later.run(wake, time);
        endBy(() -> {
            early.run();
            DaemonThreads.workers().execute(wake);
        });
        return over;
    }

    @Override
    public <T> CompletionStage<T> join(CompletionStage<? extends T> shared, Duration longest) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        Stages.forward(shared, mine);
        if (mine.isDone()) {
            return mine;
        }
        Runnable inTime = timeouts.run(() -> mine.completeExceptionally(new TimeoutException()), longest);
        endBy(() -> mine.completeExceptionally(new CancellationException()));
        return mine.whenComplete((value, failure) -> inTime.run());
    }

    @Override
    public Executor worker() {
        return DaemonThreads.workers();
    }

    // The flag is read after the way to end is known, and written before that is used: one of both sees the other.
    private void endBy(Runnable newEnd) {
        end = newEnd;
        if (cancelled) {
            newEnd.run();
        }
    }
}
