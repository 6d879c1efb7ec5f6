package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.transport.Exchange;
import io.multicloud.core.internal.transport.HttpAnswer;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Waits on the calling thread: every stage is complete when it is returned, so no thread is changed. */
enum BlockingCarrier implements Carrier {
    INSTANCE;

    @Override
    public CompletionStage<HttpAnswer> send(Exchange exchange) {
        try {
            return CompletableFuture.completedStage(exchange.execute());
        } catch (IOException | RuntimeException e) {
            return CompletableFuture.failedStage(e);
        }
    }
}
