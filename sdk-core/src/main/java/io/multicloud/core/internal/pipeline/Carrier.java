package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.transport.Exchange;
import io.multicloud.core.internal.transport.HttpAnswer;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;

/** How a call waits: in place on its thread, or not at all. */
interface Carrier {

    /** Tells whether the caller goes on meanwhile. */
    boolean isAsync();

    /**
     * Sends an attempt; the stage fails with what the transport threw.
     *
     * @param longest what is left of the whole call, the wait for the attempt's turn included
     */
    CompletionStage<HttpAnswer> send(Exchange exchange, Duration longest);

    /**
     * Lets some time pass. The stage fails with an {@code InterruptedException} when the thread is interrupted; when the
     * call is cancelled or its client closed it ends early, and the next attempt says so.
     */
    CompletionStage<Void> delay(Duration time);

    /**
     * Waits for something that others may wait for too, and that goes on when this call ends. The stage fails with a
     * {@code TimeoutException}, {@code CancellationException} or {@code InterruptedException}, or as the shared one.
     */
    <T> CompletionStage<T> join(CompletionStage<? extends T> shared, Duration longest);

    /** Runs what may wait for something itself. */
    Executor worker();
}
