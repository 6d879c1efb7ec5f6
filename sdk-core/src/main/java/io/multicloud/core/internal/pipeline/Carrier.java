package io.multicloud.core.internal.pipeline;

import io.multicloud.core.internal.transport.Exchange;
import io.multicloud.core.internal.transport.HttpAnswer;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** How a call waits: in place on its thread, or not at all. */
interface Carrier {

    /** Sends an attempt; the stage fails with what the transport threw. */
    CompletionStage<HttpAnswer> send(Exchange exchange);

    /** Lets some time pass; the stage fails with an {@code InterruptedException} when that ends early. */
    CompletionStage<Void> delay(Duration time);
}
