package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.internal.transport.Exchange;
import io.multicloud.core.internal.transport.HttpAnswer;
import io.multicloud.core.spi.Effect;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Sends an attempt, at most once, and translates what goes wrong on the wire. */
final class SendStep {

    private SendStep() {}

    static Step<HttpAnswer> create(PipelineConfig config) {
        return invocation -> {
            Duration timeout = invocation.timing().nextAttempt();
            if (timeout.isZero()) {
                return CompletableFuture.failedStage(tooLate(invocation));
            }
            boolean mayBeRepeated = invocation.operation().effect() != Effect.CHANGES;
            invocation.state().countSend();
            Exchange exchange = config.transport().prepare(invocation.request(), mayBeRepeated, timeout);
            return invocation.carrier().send(exchange).exceptionally(failure -> {
                throw new CompletionException(WireFailures.translate(
                        invocation.operation(),
                        exchange,
                        config.transport().isClosed(),
                        timeout,
                        Failures.unwrap(failure)));
            });
        };
    }

    private static TransportException tooLate(Invocation invocation) {
        return new TransportException(
                invocation.operation() + " was not sent: the call's time of "
                        + invocation.timing().call() + " is over",
                TransportException.Reason.TIMEOUT,
                Outcome.NOT_SENT,
                null);
    }
}
