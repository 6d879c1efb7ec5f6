package io.multicloud.core.internal.pipeline;

import io.multicloud.core.error.Outcome;
import io.multicloud.core.error.TransportException;
import io.multicloud.core.http.Body;
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
            CallState state = invocation.state();
            state.countSend();
            state.hide(config.transport().secrets());
            Exchange exchange = config.transport().prepare(invocation.request(), mayBeRepeated, timeout);
            return invocation
                    .carrier()
                    .send(exchange, invocation.timing().remaining())
                    .handle((answer, failure) -> {
                        if (exchange.isSent()) {
                            state.tally()
                                    .sent(invocation
                                            .request()
                                            .body()
                                            .map(Body::length)
                                            .orElse(0L));
                        }
                        if (failure != null) {
                            throw new CompletionException(WireFailures.translate(
                                    invocation,
                                    exchange,
                                    config.transport().running().isClosed(),
                                    timeout,
                                    Failures.unwrap(failure)));
                        }
                        state.tally().received(answer);
                        return answer;
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
