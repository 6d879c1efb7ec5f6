package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.transport.Exchange;
import io.multicloud.core.internal.transport.HttpAnswer;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Waits on the calling thread: every stage is complete when it is returned, so no thread is changed. */
final class BlockingCarrier implements Carrier {

    private final Sleeper sleeper;

    BlockingCarrier(Sleeper sleeper) {
        this.sleeper = sleeper;
    }

    @Override
    public CompletionStage<HttpAnswer> send(Exchange exchange) {
        try {
            return CompletableFuture.completedStage(exchange.execute());
        } catch (IOException | RuntimeException e) {
            return CompletableFuture.failedStage(e);
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
}
