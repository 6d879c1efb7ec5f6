package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.http.Body;
import io.multicloud.core.internal.transport.Exchange;
import io.multicloud.core.internal.transport.HttpAnswer;
import io.multicloud.core.internal.transport.Transport;
import io.multicloud.core.spi.Effect;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Sends an attempt, at most once, and translates what goes wrong on the wire. */
final class SendStep {

    private final Transport transport;

    private SendStep(Transport transport) {
        this.transport = transport;
    }

    static Step<HttpAnswer> create(PipelineConfig config) {
        return new SendStep(config.transport())::send;
    }

    private CompletionStage<HttpAnswer> send(Invocation invocation) {
        Duration timeout = invocation.timing().nextAttempt();
        if (timeout.isZero()) {
            return CompletableFuture.failedStage(tooLate(invocation));
        }
        boolean mayBeRepeated = invocation.operation().effect() != Effect.CHANGES;
        invocation.state().countSend();
        invocation.state().hide(transport.secrets());
        Exchange exchange = transport.prepare(invocation.request(), mayBeRepeated, timeout);
        return invocation
                .carrier()
                .send(exchange, invocation.timing().remaining())
                .whenComplete((answer, failure) -> count(invocation, exchange, answer))
                .exceptionally(failure -> {
                    throw new CompletionException(WireFailures.translate(
                            invocation, exchange, transport.running().isClosed(), timeout, Failures.unwrap(failure)));
                });
    }

    private static void count(Invocation invocation, Exchange exchange, @Nullable HttpAnswer answer) {
        AttemptTally tally = invocation.state().tally();
        if (exchange.isSent()) {
            tally.sent(invocation.request().body().map(Body::length).orElse(0L));
        }
        if (answer != null) {
            tally.received(answer);
        }
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
