package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.transport.Exchange;
import io.multicloud.core.internal.transport.HttpAnswer;
import io.multicloud.core.internal.transport.RunningCalls;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Waits on the calling thread: every stage is complete when it is returned, so no thread is changed. */
final class BlockingCarrier implements Carrier {

    private final RunningCalls running;
    private final Sleeper sleeper;

    BlockingCarrier(RunningCalls running, Sleeper sleeper) {
        this.running = running;
        this.sleeper = sleeper;
    }

    @Override
    public boolean isAsync() {
        return false;
    }

    @Override
    public CompletionStage<HttpAnswer> send(Exchange exchange, Duration longest) {
        Runnable cancel = exchange::cancel;
        running.add(cancel);
        try {
            return CompletableFuture.completedStage(exchange.execute());
        } catch (IOException | RuntimeException e) {
            return CompletableFuture.failedStage(e);
        } finally {
            running.remove(cancel);
        }
    }

    @Override
    public CompletionStage<Void> delay(Duration time) {
        try {
            sleeper.sleep(time);
            return CompletableFuture.completedStage(null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedStage(e);
        }
    }

    @Override
    public <T> CompletionStage<T> join(CompletionStage<? extends T> shared, Duration longest) {
        CompletableFuture<T> mine = new CompletableFuture<>();
        Stages.forward(shared, mine);
        if (mine.isDone()) {
            return mine;
        }
        Runnable cancel = () -> mine.completeExceptionally(new CancellationException());
        running.add(cancel);
        try {
            return CompletableFuture.completedStage(mine.get(longest.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException | CancellationException e) {
            return mine;
        } catch (TimeoutException e) {
            return CompletableFuture.failedStage(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return CompletableFuture.failedStage(e);
        } finally {
            running.remove(cancel);
        }
    }

    @Override
    public Executor worker() {
        return Runnable::run;
    }
}
